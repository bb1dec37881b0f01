export { actorAt } from './actor-at.ts';
export { recordCareDetail, recordProtectionDetail } from './care-detail.commands.ts';
export { ChangePage, type ChangePageProps, HiddenNowPage } from './change.page.tsx';
export { type Change, changeRoute, type Opened } from './change.routes.tsx';
export {
  type ChildBlock,
  type ChildHeadFact,
  type ChildPageRequest,
  childBlock,
  type ListTagColumn,
  loadOnce,
  openOffers,
  type TermRow,
  type TimelineItem,
  type TimelineKind,
} from './child-block.page.ts';
export { childFacts } from './child-facts.queries.ts';
export { childLives } from './child-lives.queries.ts';
export { childInitials, childNames } from './child-names.queries.ts';
export { childBlocks, childHeadFacts } from './child-offers.page.tsx';
export { childrenRoutes } from './children.routes.tsx';
export { closedAmong, closedHash } from './closed-identifiers.queries.ts';
export { type CohortChild, cohortOn } from './cohort-on.queries.ts';
export { addAnchor, afterFacts, markCorrected, type Source, saveDetails } from './details.commands.ts';
export { allDetails, detailsOf } from './details.queries.ts';
export { type CodeSets, fieldLabel, valueWords } from './details-words.page.ts';
export {
  correctEnrolment,
  type Enrolling,
  EnrolmentOverlap,
  type EnrolmentRow,
  endEnrolment,
  enrol,
  placeInClass,
  withdrawEnrolment,
} from './enrolment.commands.ts';
export { everYearsOn } from './ever.ts';
export { type ExportedChild, exportedChildren } from './export-list.queries.ts';
export {
  endKeyAdult,
  KeyAdultLater,
  type NamingKeyAdult,
  nameKeyAdult,
  recordKeyAdultView,
  type ViewGiven,
} from './key-adult.commands.ts';
export { type KeyAdultRow, keyAdultOn, keyAdultsOf, type StaffMember, staffAt } from './key-adult.queries.ts';
export {
  type ChildList,
  type ListChoices,
  type ListedChild,
  type ListReader,
  listChildren,
  listWithChoices,
  partsOfList,
} from './list.queries.ts';
export { type Look, looksAt } from './looks.queries.ts';
export * from './model.ts';
export { type NoteWritten, writeNote } from './note.commands.ts';
export { type OpenChild, openChild } from './open-child.commands.ts';
export { authoritiesHere, type NamedPlace, organisationNames, schoolsHere } from './places.queries.ts';
export { childWithUpn, type Namesake, namesakes } from './same-child.queries.ts';
export { closeIdentifiers, type Sealing, sealChild, sealChildren } from './seal.commands.ts';
export { seenHere } from './seen-here.queries.ts';
export { spanWords } from './span-words.page.ts';
export {
  correctStatus,
  recordStatus,
  type StatusChange,
  type StatusGiven,
  type StatusHeld,
  StatusOverlap,
  withdrawStatus,
} from './status.commands.ts';
export { careDetailsOf, type StatusPeriod, statusesOf } from './statuses.queries.ts';
export { mainStayOn, type Stay, staysOf, yearsOfMany } from './stays.queries.ts';
export { childTimeline } from './timeline.page.ts';
export { inGroupToday, mayBeSeen, visibleAmong } from './visible-children.queries.ts';

export { actorAt } from './actor-at.ts';
export { ChangePage, type ChangePageProps, HiddenNowPage } from './change.page.tsx';
export { type Change, changeRoute, type Opened } from './change.routes.tsx';
export {
  type ChildBlock,
  type ChildHeadFact,
  type ChildPageRequest,
  childBlock,
  type ListTagColumn,
  openOffers,
  type TermRow,
  type TimelineItem,
  type TimelineKind,
} from './child-block.page.ts';
export { childFacts } from './child-facts.queries.ts';
export { childLives } from './child-lives.queries.ts';
export { childNames } from './child-names.queries.ts';
export { childrenRoutes } from './children.routes.tsx';
export { closedAmong, closedHash } from './closed-identifiers.queries.ts';
export { type CohortChild, cohortOn } from './cohort-on.queries.ts';
export { addAnchor, afterFacts, markCorrected, type Source, saveDetails } from './details.commands.ts';
export { allDetails, detailsOf } from './details.queries.ts';
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
export { type ExportedChild, exportedChildren } from './export-list.queries.ts';
export {
  type ChildList,
  type ListedChild,
  type ListReader,
  listChildren,
  listChoices,
  partsOfList,
} from './list.queries.ts';
export * from './model.ts';
export { type OpenChild, openChild } from './open-child.commands.ts';
export { childWithUpn, type Namesake, namesakes } from './same-child.queries.ts';
export { closeIdentifiers, type Sealing, sealChild, sealChildren } from './seal.commands.ts';
export {
  correctStatus,
  recordStatus,
  type StatusChange,
  type StatusGiven,
  type StatusHeld,
  StatusOverlap,
  withdrawStatus,
} from './status.commands.ts';
export { inGroupToday, mayBeSeen, visibleAmong } from './visible-children.queries.ts';

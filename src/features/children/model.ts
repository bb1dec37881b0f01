/** What other features may use of children without any reading: types, rules, addresses. */

export type { CareSpell, CareStretch, StatusRow } from './care-spells.ts';
export { type ChildDetails, changesIn, type DetailChange, type DetailField, NOTHING_KNOWN } from './child-details.ts';
export {
  authoritiesAround,
  type ChildLife,
  careOn,
  childLife,
  type KeyAdultTime,
  type LifeRows,
  mainOn,
  type SchoolStay,
  timeIn,
  timeWithin,
} from './child-life.ts';
export { type ChildName, nameOf } from './child-name.ts';
export { addChildUrl, childrenUrl, childUrl, childUrls } from './child-urls.ts';
export { type ChildDutyFacts, childRules } from './children.duties.ts';
export { closedName, closedNumbers, type Identity } from './closed-identifiers.ts';
export { everYearsOn } from './ever.ts';
export { firstAndInitial, type RecordedNames } from './first-and-initial.ts';
export { type GroupWords, groupsInOrder, groupsOpenTo, groupWords, readGroup } from './group-words.ts';
export { groupsEver, groupsOn, type StatusSpan, WITH_A_SOCIAL_WORKER } from './groups.ts';
export { type KeptFor, keptUntil } from './kept-until.ts';
export { CHILD_VIEWS, type ChildView, readView, viewChoice, viewSaid } from './key-adult.ts';
export {
  allowedFilters,
  choosingHref,
  countFilters,
  filterYears,
  isChoosing,
  type ListFilters,
  listHref,
  PAGE_SIZE,
  quietFilters,
  readFilters,
  sameFilters,
} from './list-filters.ts';
export { NOTE_KINDS, type NoteKind } from './note.ts';

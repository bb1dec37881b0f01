/** The pure half of duties: what a rule is, what is due, and how a duty is kept equal to what the rules say. */

export { type Difference, difference, dutyKey, type Existing, type Withdrawal, withdrawals } from './difference.ts';
export { type Differs, type DueDuty, dueOn, type Waiver, whereTheyDiffer } from './due.ts';
export { type DutyFamily, dutyFamily, type FactSource, type Loaded } from './duty-family.ts';
export {
  type DutyState,
  isOver,
  isWaiverReason,
  reasonsFor,
  stateOn,
  type WaiverReason,
  waiverReasons,
} from './duty-state.ts';
export { askedFrom, authorityOfPlace, type DutyTools, horizonFrom, type Place, runsOut } from './duty-tools.ts';
export {
  actionUrl,
  doneActionUrl,
  dutyUrl,
  dutyUrls,
  myWorkUrl,
  notNeededListUrl,
  promiseUrl,
  whatsDueUrl,
} from './duty-urls.ts';
export { fallsToBy, type Owned, type Owner, ownersOf, type Staffing } from './owners.ts';
export {
  type Assignee,
  type ClockInForce,
  clockInForce,
  type DutyRule,
  type Occurrence,
  type Subject,
  type SubjectKind,
  type Wanted,
  wantedOf,
} from './rule.ts';
export { type SaidDuty, type Sayable, sayDuty, wordsOf } from './say-duty.ts';
export { schoolClocks } from './school-clocks.ts';

import type { House } from '../../web/house.ts';
import { drainStaleDuties } from './drain-stale.commands.ts';
import { freshenDuties } from './freshen.commands.ts';
import { type DutyEngine, refreshDuties } from './refresh-duties.commands.ts';

export { type Agreeing, agreeAction, completeAction } from './agreed-actions.commands.ts';
export { type AgreedAction, actionById, agreedActions } from './agreed-actions.queries.ts';
export { asEngine } from './as-engine.commands.ts';
export { drainStaleDuties } from './drain-stale.commands.ts';
export { drainStaleDutiesJob } from './drain-stale.job.ts';
export { historyOf, type KnownVersion } from './duty-history.queries.ts';
export { calendarAt, packAt, toolsAt } from './duty-tools.queries.ts';
export * from './model.ts';
export { actionsOf, type Doer, dutiesOfPerson, type MyDuties, ownedBy, type WorkAsked } from './my-duties.queries.ts';
export {
  AT_ONCE,
  type DutyEngine,
  dutyEngine,
  type Refreshed,
  refreshDuties,
  workOut,
} from './refresh-duties.commands.ts';
export { markChildrenChanged, markKeyAdultChanged, markSchoolChanged } from './school-changed.commands.ts';
export { type FallsTo, personNames, staffingOf } from './staffing.queries.ts';
export { markSchoolStale, markStale, type StaleReason } from './stale.commands.ts';
export { markWaiversSeen, type Waiving, waive, withdrawWaiver } from './waivers.commands.ts';
export { dutyById, type ListedWaiver, unseenWaivers, waiverById, waiverOfDuty, waiversAt } from './waivers.queries.ts';
export { type WhatIsDue, whatIsDue } from './what-is-due.queries.ts';

/** The engine as the rest of the house is handed it. */
export function dutiesOf(
  engine: DutyEngine,
  house: Pick<House, 'database' | 'clock' | 'packs'>,
): Pick<House, 'refreshDuties' | 'freshenDuties' | 'drainDuties' | 'dutyRules'> {
  return {
    refreshDuties: (work, subjects) => refreshDuties(work, engine, subjects),
    freshenDuties: (work, shown) => freshenDuties(work, engine, shown),
    drainDuties: () => drainStaleDuties(house, engine),
    dutyRules: engine.families.flatMap(({ kind, rules }) => rules.map((id) => ({ id, subjectKind: kind }))),
  };
}

import type { House } from '../../web/house.ts';
import { drainStaleDuties } from './drain-stale.commands.ts';
import { freshenDuties } from './freshen.commands.ts';
import { type DutyEngine, refreshDuties } from './refresh-duties.commands.ts';

export { drainStaleDuties } from './drain-stale.commands.ts';
export { drainStaleDutiesJob } from './drain-stale.job.ts';
export * from './model.ts';
export {
  AT_ONCE,
  type DutyEngine,
  dutyEngine,
  type Refreshed,
  refreshDuties,
  workOut,
} from './refresh-duties.commands.ts';
export { markSchoolChanged } from './school-changed.commands.ts';
export { markSchoolStale, markStale, type StaleReason } from './stale.commands.ts';

/** The engine as the rest of the house is handed it. */
export function dutiesOf(
  engine: DutyEngine,
  house: Pick<House, 'database' | 'clock' | 'packs'>,
): Pick<House, 'refreshDuties' | 'freshenDuties' | 'drainDuties'> {
  return {
    refreshDuties: (work, subjects) => refreshDuties(work, engine, subjects),
    freshenDuties: (work, shown) => freshenDuties(work, engine, shown),
    drainDuties: () => drainStaleDuties(house, engine),
  };
}

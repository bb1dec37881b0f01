import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

/** What was known of a duty from one moment to another. */
export interface KnownVersion {
  readonly knownFrom: Date;
  readonly knownTo: Date | null;
  readonly dueOn: Day;
  readonly doneOn: Day | null;
}

/** What was known of a duty through time, the latest first. */
export async function historyOf(read: ReadOnlyDatabase, dutyId: string): Promise<KnownVersion[]> {
  const rows = await read
    .selectFrom('duty_version')
    .select(['known_from', 'known_to', 'due_on', 'done_on'])
    .where('duty_id', '=', dutyId)
    .orderBy('known_from', 'desc')
    .execute();
  return rows.map((row) => ({
    knownFrom: row.known_from,
    knownTo: row.known_to,
    dueOn: row.due_on,
    doneOn: row.done_on,
  }));
}

import type { Work } from '../platform/database/database.ts';
import type { DutySubject } from './house.ts';

/** Marks subjects whose facts changed: what is due for them is worked out again by the next page or job that meets them. */
export async function markStale(work: Work, subjects: readonly DutySubject[], reason: string): Promise<void> {
  if (subjects.length === 0) return;
  await work.write
    .insertInto('duty_subject')
    .values(subjects.map(({ kind, id }) => ({ kind, id, stale_since: work.asking.now, stale_reason: reason })))
    .onConflict((oc) =>
      oc.columns(['kind', 'id']).doUpdateSet((eb) => ({
        stale_since: eb.fn.coalesce('duty_subject.stale_since', 'excluded.stale_since'),
        stale_reason: eb.ref('excluded.stale_reason'),
      })),
    )
    .execute();
}

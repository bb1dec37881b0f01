import type { Work } from '../../platform/database/database.ts';

type Within = <T>(action: (work: Work) => Promise<T>) => Promise<T>;

/** Often enough for a person to see it move. */
const EVERY_MILLISECONDS = 700;

/**
 * Says how far an import is, in transactions of its own, so that pages see it while the work itself is not committed. It
 * never waits: one that is slow is left to finish, and the next says more.
 */
export function progressOf(
  clock: () => Date,
  within: Within,
  importId: string,
  of: number | null,
): (done: number) => void {
  let last = 0;
  let saying = false;
  return (done) => {
    const now = performance.now();
    if (saying || now - last < EVERY_MILLISECONDS) return;
    last = now;
    saying = true;
    within((work) => sayProgress(work, importId, done, of, clock()))
      .catch(() => undefined)
      .finally(() => {
        saying = false;
      });
  };
}

async function sayProgress(work: Work, importId: string, done: number, of: number | null, now: Date): Promise<void> {
  await work.write
    .updateTable('import')
    .set({ progress_done: done, progress_total: of, moved_at: now })
    .where('id', '=', importId)
    .execute();
}

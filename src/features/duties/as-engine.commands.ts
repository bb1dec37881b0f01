import { sql } from 'kysely';
import type { Work } from '../../platform/database/database.ts';

/**
 * Runs part of a transaction as the duties engine: it sees the facts of every organisation, since whose duty it is may lie
 * elsewhere, and may write what is due and nothing else. Afterwards the transaction is the application's again, also inside
 * a savepoint; after an error the rollback gives the role back.
 */
export async function asEngine<T>(work: Work, action: () => Promise<T>): Promise<T> {
  await sql`set local role mainstay_duties`.execute(work.write);
  let failed = false;
  try {
    return await action();
  } catch (error) {
    failed = true;
    throw error;
  } finally {
    const back = sql`set local role none`.execute(work.write);
    // A failed statement leaves a transaction that takes no more of them, until its rollback undoes the role as well.
    if (failed) await back.catch(() => {});
    else await back;
  }
}

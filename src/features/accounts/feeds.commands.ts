import { sql } from 'kysely';
import type { Work } from '../../platform/database/database.ts';

/**
 * Ends whatever calendar link a person has: by themselves, or by a command that has decided that somebody is to be signed
 * out everywhere, since the link reads on without a session. What it was given is forgotten with it. Returns how many
 * there were.
 */
export async function endFeedsOf(work: Work, personId: string): Promise<number> {
  const { rows } = await sql<{ many: number }>`
    select app.end_feeds_of(${personId}::uuid, ${work.asking.now}) as many`.execute(work.write);
  return rows[0]?.many ?? 0;
}

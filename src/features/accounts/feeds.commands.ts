import { sql } from 'kysely';
import type { Work } from '../../platform/database/database.ts';

/**
 * Ends whatever calendar link a person has: by themselves, or by a command that has decided that somebody is to be signed
 * out everywhere, since the link reads on without a session. What it was given is forgotten with it. Returns how many
 * there were.
 */
export async function endFeedsOf(work: Work, personId: string): Promise<number> {
  const ended = await work.write
    .updateTable('calendar_feed')
    .set({ revoked_at: work.asking.now })
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .returning('id')
    .execute();
  const ids = ended.map(({ id }) => id);
  await work.write.deleteFrom('calendar_feed_event').where(sql<boolean>`feed_id = any (${ids}::uuid[])`).execute();
  return ids.length;
}

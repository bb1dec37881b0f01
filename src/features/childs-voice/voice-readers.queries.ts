import { sql } from 'kysely';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { VoiceReader } from './voice-readers.ts';

/** For the child, in their own session: who reads their part at the organisation that holds it. */
export async function voiceReaders(read: ReadOnlyDatabase): Promise<readonly VoiceReader[]> {
  const { rows } = await sql<{ person_id: string; name: string; posts: string[]; may_choose: boolean }>`
    select * from app.voice_readers()`.execute(read as never);
  return rows.map((row) => ({
    ...{ personId: row.person_id, name: row.name, posts: row.posts, mayChoose: row.may_choose },
  }));
}

/** Who does not see which answer of a part, by the child's choice: for the child, and for those who always read it. */
export async function keptFrom(
  read: ReadOnlyDatabase,
  partId: string,
): Promise<ReadonlyMap<string, readonly { readonly personId: string; readonly name: string | null }[]>> {
  const rows = await read
    .selectFrom('voice_kept_from as k')
    .leftJoin('person as p', 'p.id', 'k.person_id')
    .select(['k.question', 'k.person_id', 'p.display_name'])
    .where('k.part_id', '=', partId)
    .where('k.lifted_at', 'is', null)
    .orderBy('p.display_name')
    .execute();
  const by = Map.groupBy(rows, ({ question }) => question);
  return new Map(
    [...by].map(([question, each]) => [
      question,
      each.map((row) => ({ personId: row.person_id, name: row.display_name })),
    ]),
  );
}

import { sql } from 'kysely';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { Answer } from './answer.ts';
import type { WordsOf } from './own-words.ts';
import type { AnswerRow } from './plan.ts';
import { answersWithoutGone } from './plan-files.queries.ts';

/** Every version of every answer of a plan, or of some of its parts, in the order they were written; no file that is gone is named. One query, or two. */
export async function answersOf(
  read: ReadOnlyDatabase,
  planId: string,
  partIds: readonly string[] | null = null,
): Promise<AnswerRow[]> {
  const rows = await read
    .selectFrom('answer as a')
    .leftJoin('person as w', 'w.id', 'a.author_id')
    .select(['a.id', 'a.part_id', 'a.question', 'a.version', 'a.base_version', 'a.settles', 'a.value', 'a.confirmed'])
    .select(['a.author_id', 'a.invitation_id', 'w.display_name', 'a.told_by', 'a.written_at'])
    .where('a.plan_id', '=', planId)
    .$if(partIds !== null, (query) => query.where(sql<boolean>`a.part_id = any (${[...(partIds ?? [])]}::uuid[])`))
    .orderBy('a.part_id')
    .orderBy('a.question')
    .orderBy('a.version')
    .execute();
  const versions = rows.map((row) => ({
    id: row.id,
    partId: row.part_id,
    question: row.question,
    version: row.version,
    baseVersion: row.base_version,
    settles: row.settles,
    value: row.value as unknown as Answer,
    by: row.author_id ?? row.invitation_id,
    confirmed: row.confirmed,
    authorId: row.author_id,
    author: row.display_name,
    toldBy: row.told_by,
    at: row.written_at,
  }));
  return answersWithoutGone(read, versions);
}

/** The same of one part by question, without names: what has to be known to place another answer. One query. */
export async function versionsOf(
  read: ReadOnlyDatabase,
  planId: string,
  partId: string,
): Promise<ReadonlyMap<string, readonly WordsOf[]>> {
  const rows = await read
    .selectFrom('answer')
    .select(['question', 'version', 'base_version', 'settles', 'value', 'author_id', 'invitation_id', 'told_by'])
    .where('plan_id', '=', planId)
    .where('part_id', '=', partId)
    .orderBy('question')
    .orderBy('version')
    .execute();
  return Map.groupBy(
    rows.map((row) => ({
      question: row.question,
      version: row.version,
      baseVersion: row.base_version,
      settles: row.settles,
      value: row.value as unknown as Answer,
      by: row.author_id ?? row.invitation_id,
      toldBy: row.told_by,
    })),
    ({ question }) => question,
  );
}

import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

/** A file of an answer, as far as whoever asks may read it. */
export interface AnswerFile {
  readonly id: string;
  readonly partId: string;
  readonly question: string;
  readonly name: string;
  readonly hash: string;
  readonly mediaType: string;
  readonly controllerId: string;
  readonly takenAway: boolean;
}

/** One file of a plan; undefined where there is none, or none that is theirs to read. */
export async function answerFile(
  read: ReadOnlyDatabase,
  planId: string,
  fileId: string,
): Promise<AnswerFile | undefined> {
  const row = await read
    .selectFrom('answer_file')
    .select(['id', 'part_id', 'question', 'name', 'keyed_hash', 'media_type', 'controller_id', 'taken_away_at'])
    .where('plan_id', '=', planId)
    .where('id', '=', fileId)
    .executeTakeFirst();
  return (
    row && {
      ...{ id: row.id, partId: row.part_id, question: row.question, name: row.name, hash: row.keyed_hash },
      ...{ mediaType: row.media_type, controllerId: row.controller_id, takenAway: row.taken_away_at !== null },
    }
  );
}

/** The files of a part that stand, by id: an older version of an answer may still name one that was taken away. */
export async function standingFileIds(read: ReadOnlyDatabase, partId: string): Promise<ReadonlySet<string>> {
  const rows = await read
    .selectFrom('answer_file')
    .select('id')
    .where('part_id', '=', partId)
    .where('taken_away_at', 'is', null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

import { sql } from 'kysely';
import { dayInEngland } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { Answer } from './answer.ts';
import type { CopiedSection } from './plan-copy.ts';
import { filesOf, type Gone, withoutGoneNames } from './plan-files.ts';

/** A file of an answer, as far as whoever asks may read it. */
export interface AnswerFile {
  readonly id: string;
  readonly partId: string;
  readonly question: string;
  readonly name: string;
  readonly hash: string;
  readonly mediaType: string;
  readonly controllerId: string;
  /** When it was taken away and as what, where it was. */
  readonly takenAway: Gone | null;
}

/** One file of a plan; undefined where there is none, or none that is theirs to read. */
export async function answerFile(
  read: ReadOnlyDatabase,
  planId: string,
  fileId: string,
): Promise<AnswerFile | undefined> {
  const row = await read
    .selectFrom('answer_file')
    .select([
      'id',
      'part_id',
      'question',
      'name',
      'keyed_hash',
      'media_type',
      'controller_id',
      'taken_away_at',
      'taken_away_as',
    ])
    .where('plan_id', '=', planId)
    .where('id', '=', fileId)
    .executeTakeFirst();
  return (
    row && {
      ...{ id: row.id, partId: row.part_id, question: row.question, name: row.name, hash: row.keyed_hash },
      ...{ mediaType: row.media_type, controllerId: row.controller_id },
      takenAway: row.taken_away_at === null ? null : goneOf(row.taken_away_at, row.taken_away_as),
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

const goneOf = (at: Date | null, as: string | null): Gone => ({
  gone: at === null ? '' : dayInEngland(at),
  by: as ?? '',
});

/** Of the files that some answers name, those that are gone. One query, and none where no file is named. */
async function goneOfAll(read: ReadOnlyDatabase, answers: readonly Answer[]): Promise<ReadonlyMap<string, Gone>> {
  const ids = [...new Set(answers.flatMap(filesOf).map(({ file }) => file))];
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; gone_at: Date | null; gone_as: string | null }>`
    select id, gone_at, gone_as from app.files_gone(${ids}::uuid[])`.execute(read as never);
  return new Map(rows.map(({ id, gone_at, gone_as }) => [id, goneOf(gone_at, gone_as)]));
}

/** Versions of answers, in which no file that is gone is named. */
export async function answersWithoutGone<R extends { readonly value: Answer }>(
  read: ReadOnlyDatabase,
  rows: readonly R[],
): Promise<R[]> {
  const gone = await goneOfAll(
    read,
    rows.map(({ value }) => value),
  );
  return gone.size === 0 ? [...rows] : rows.map((row) => ({ ...row, value: withoutGoneNames(row.value, gone) }));
}

/** Copies that were kept, in which no file that is gone is named: whatever they were kept with. */
export async function copiesWithoutGone<C extends { readonly sections: readonly CopiedSection[] }>(
  read: ReadOnlyDatabase,
  copies: readonly C[],
): Promise<C[]> {
  const values = copies.flatMap(({ sections }) =>
    sections.flatMap(({ answers }) => answers.flatMap((answer) => answer.values.map(({ value }) => value))),
  );
  const gone = await goneOfAll(read, values);
  if (gone.size === 0) return [...copies];
  return copies.map((copy) => ({
    ...copy,
    sections: copy.sections.map((section) => ({
      ...section,
      answers: section.answers.map((answer) => ({
        ...answer,
        values: answer.values.map((each) => ({ ...each, value: withoutGoneNames(each.value, gone) })),
      })),
    })),
  }));
}

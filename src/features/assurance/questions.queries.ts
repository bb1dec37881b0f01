import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

/** What a governor asked, and what the school answered on record. */
export interface Question {
  readonly id: string;
  readonly promise: string | null;
  readonly question: string;
  readonly askedBy: string;
  readonly askedByName: string | null;
  readonly askedAt: Date;
  readonly answer: string | null;
  readonly answeredByName: string | null;
  readonly answeredAt: Date | null;
}

/** The questions at an organisation, those without an answer first, then the latest. Row security: governors and leads. */
export async function questionsAt(read: ReadOnlyDatabase, organisationId: string): Promise<Question[]> {
  const rows = await questions(read)
    .where('q.organisation_id', '=', organisationId)
    .orderBy('q.answered_at', (order) => order.desc().nullsFirst())
    .orderBy('q.asked_at', 'desc')
    .execute();
  return rows.map(questionFrom);
}

export async function questionById(
  read: ReadOnlyDatabase,
  organisationId: string,
  id: string,
): Promise<Question | undefined> {
  const row = await questions(read)
    .where('q.organisation_id', '=', organisationId)
    .where('q.id', '=', id)
    .executeTakeFirst();
  return row && questionFrom(row);
}

/** How many there are, and how many of them wait for an answer. */
export async function questionCounts(
  read: ReadOnlyDatabase,
  organisationId: string,
): Promise<{ readonly all: number; readonly waiting: number }> {
  const counted = await read
    .selectFrom('governor_question')
    .select((eb) => [
      eb.fn.countAll<number>().as('all'),
      eb.fn.countAll<number>().filterWhere('answer', 'is', null).as('waiting'),
    ])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirstOrThrow();
  return { all: Number(counted.all), waiting: Number(counted.waiting) };
}

const questions = (read: ReadOnlyDatabase) =>
  read
    .selectFrom('governor_question as q')
    .leftJoin('person as a', 'a.id', 'q.asked_by')
    .leftJoin('person as b', 'b.id', 'q.answered_by')
    .select(['q.id', 'q.commitment', 'q.question', 'q.asked_by', 'q.asked_at', 'q.answer', 'q.answered_at'])
    .select(['a.display_name as asked_by_name', 'b.display_name as answered_by_name']);
type Row = Awaited<ReturnType<ReturnType<typeof questions>['execute']>>[number];

const questionFrom = (row: Row): Question => ({
  id: row.id,
  promise: row.commitment,
  question: row.question,
  askedBy: row.asked_by,
  askedByName: row.asked_by_name,
  askedAt: row.asked_at,
  answer: row.answer,
  answeredByName: row.answered_by_name,
  answeredAt: row.answered_at,
});

import { sql } from 'kysely';
import { z } from 'zod';
import type { BriefingQuestion } from '../../packs/model.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { briefingOf, briefingRows } from './briefing-facts.queries.ts';
import type { BriefingFact } from './briefings.duties.ts';

const questionsShape = z.array(
  z.object({ id: z.string(), asks: z.string(), right: z.string(), wrong: z.array(z.string()), why: z.string() }),
);

/** A briefing as its pages show it. Who confirmed is in it as far as whoever asks may see it: all, or themselves. */
export interface BriefingHere extends BriefingFact {
  readonly groups: readonly string[];
  readonly governorsOnly: boolean;
  readonly words: string | null;
  readonly questions: readonly BriefingQuestion[];
  readonly askedBy: string;
}

/** The briefings of an organisation, the newest first. Two queries. */
export async function briefingsAt(read: ReadOnlyDatabase, organisationId: string): Promise<BriefingHere[]> {
  const facts = new Map((await briefingRows(read, [organisationId])).map((row) => [row.id, briefingOf(row)]));
  const rows = await read
    .selectFrom('briefing as b')
    .innerJoin('person as p', 'p.id', 'b.asked_by')
    .select(['b.id', 'b.groups', 'b.governors_only', 'b.words', 'b.questions', 'p.display_name'])
    .where('b.organisation_id', '=', organisationId)
    .orderBy('b.asked_at', 'desc')
    .execute();
  return rows.flatMap((row) => {
    const fact = facts.get(row.id);
    if (fact === undefined) return [];
    return [
      {
        ...fact,
        ...{ groups: row.groups, governorsOnly: row.governors_only, words: row.words, askedBy: row.display_name },
        questions: questionsShape.parse(row.questions),
      },
    ];
  });
}

/** How many who are here are asked and have confirmed, by briefing, for those who are shown nobody by name. */
export async function briefingNumbers(
  read: ReadOnlyDatabase,
): Promise<ReadonlyMap<string, { readonly asked: number; readonly confirmed: number }>> {
  const { rows } = await sql<{ briefing_id: string; asked: number; confirmed: number }>`
    select * from app.briefing_numbers()`.execute(read);
  return new Map(rows.map(({ briefing_id, asked, confirmed }) => [briefing_id, { asked, confirmed }]));
}

/** How a confirmation came to be, by person. */
export interface HowConfirmed {
  readonly personId: string;
  readonly way: 'here' | 'paper';
  readonly questions: number;
  readonly by: string;
}

export async function howConfirmed(read: ReadOnlyDatabase, briefingId: string): Promise<HowConfirmed[]> {
  const rows = await read
    .selectFrom('briefing_confirmation as c')
    .innerJoin('person as p', 'p.id', 'c.by_person')
    .select(['c.person_id', 'c.way', 'c.questions', 'p.display_name'])
    .where('c.briefing_id', '=', briefingId)
    .execute();
  return rows.map((row) => ({
    ...{ personId: row.person_id, way: row.way as HowConfirmed['way'], questions: row.questions, by: row.display_name },
  }));
}

/** Who was taken out, and why. To whoever keeps it. */
export async function leftOutOf(
  read: ReadOnlyDatabase,
  briefingId: string,
): Promise<{ readonly personId: string; readonly name: string; readonly reason: string }[]> {
  const rows = await read
    .selectFrom('briefing_reader as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['r.person_id', 'p.display_name', 'r.reason'])
    .where('r.briefing_id', '=', briefingId)
    .where('r.how', '=', 'left-out')
    .orderBy('p.display_name')
    .execute();
  return rows.map((row) => ({ personId: row.person_id, name: row.display_name, reason: row.reason ?? '' }));
}

/** How many answered each question rightly at first; empty where so few have answered that somebody could be told from it. */
export async function triesOf(
  read: ReadOnlyDatabase,
  briefingId: string,
  least: number,
): Promise<{ readonly question: string; readonly rightAtFirst: number; readonly answered: number }[]> {
  const { rows } = await sql<{ question: string; right_at_first: number; answered: number }>`
    select * from app.briefing_tries(${briefingId}::uuid, ${least})`.execute(read);
  return rows.map((row) => ({ question: row.question, rightAtFirst: row.right_at_first, answered: row.answered }));
}

/** Who was told, and reminded. To whoever keeps it. */
export async function toldOf(
  read: ReadOnlyDatabase,
  organisationId: string,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const rows = await read
    .selectFrom('briefing_told')
    .select(['briefing_id', 'person_id', 'reminded'])
    .where('organisation_id', '=', organisationId)
    .execute();
  return new Map(rows.map((row) => [`${row.briefing_id} ${row.person_id}`, row.reminded]));
}

/** Organisations where somebody is asked to read something: ids alone, for the job that goes from one to the next. */
export async function organisationsBriefing(read: ReadOnlyDatabase): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from app.organisations_briefing() as id`.execute(read);
  return rows.map(({ id }) => id);
}

import { sql } from 'kysely';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { LookKept } from './look-words.ts';

/** What the one asking was asked about a look of theirs. */
export interface AskedOfMe extends LookKept {
  readonly id: string;
  readonly childId: string;
  /** Where the headteacher asks from. */
  readonly organisation: string;
  readonly lookedAt: Date;
  readonly askedAt: Date;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
}

/** Open ones first, then by when they were asked, latest first. */
export async function askedOf(read: ReadOnlyDatabase, personId: string, only?: string): Promise<AskedOfMe[]> {
  const { rows } = await sql<{
    id: string;
    child_id: string;
    organisation: string;
    at: Date;
    verb: string;
    how: string | null;
    part: string | null;
    asked_at: Date;
    answer: string | null;
    answered_at: Date | null;
  }>`
    select q.id, q.child_id, o.name as organisation, e.at, e.verb, e.detail ->> 'how' as how, e.detail ->> 'part' as part,
      q.asked_at, q.answer, q.answered_at
    from look_question q join organisation o on o.id = q.controller_id join audit_event e on e.id = q.audit_event_id
    where q.asked_of = ${personId} and (${only ?? null}::uuid is null or q.id = ${only ?? null}::uuid)
    order by q.answer is not null, q.asked_at desc, q.id limit 200`.execute(read as never);
  return rows.map((row) => ({
    id: row.id,
    childId: row.child_id,
    organisation: row.organisation,
    lookedAt: row.at,
    verb: row.verb,
    how: row.how,
    part: row.part,
    askedAt: row.asked_at,
    answer: row.answer,
    answeredAt: row.answered_at,
  }));
}

/** How many questions wait for an answer of this person. */
export async function openQuestions(read: ReadOnlyDatabase, personId: string): Promise<number> {
  const { count } = await read
    .selectFrom('look_question')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('asked_of', '=', personId)
    .where('answer', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Where a question and its answer are mailed to; null for somebody without an address. */
export async function questionAddresses(
  read: ReadOnlyDatabase,
  questionId: string,
): Promise<{ readonly askedOf: string | null; readonly askedBy: string | null }> {
  const { rows } = await sql<{ asked_of: string | null; asked_by: string | null }>`
    select * from app.question_addresses(${questionId})`.execute(read as never);
  return { askedOf: rows[0]?.asked_of ?? null, askedBy: rows[0]?.asked_by ?? null };
}

import { type RawBuilder, sql } from 'kysely';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { copiesWithoutGone, withoutKept } from '../plans/index.ts';
import type { HandedOver } from './handing-over.ts';
import type { Handover, HandoverAnswer } from './handover.ts';

/** What was handed over, as far as whoever asks may see it, the latest first. Row security decides. One query. */
async function handovers(read: ReadOnlyDatabase, where: RawBuilder<boolean>): Promise<Handover[]> {
  const rows = await read
    .selectFrom('handover as h')
    .innerJoin('organisation as f', 'f.id', 'h.controller_id')
    .leftJoin('organisation as t', 't.id', 'h.to_organisation_id')
    .leftJoin('person as w', 'w.id', 'h.offered_by')
    .leftJoin('handover_answer as a', 'a.handover_id', 'h.id')
    .leftJoin('person as b', 'b.id', 'a.answered_by')
    .select(['h.id', 'h.child_id', 'h.child_name', 'h.controller_id', 'f.name as from', 'h.to_organisation_id'])
    .select(['t.name as to', 'h.to_name', 'h.sent_how', 'h.plan_id', 'h.first_day', 'h.offered', 'h.left_out'])
    .select([
      'h.offered_on',
      'w.display_name',
      'a.answer',
      'a.reason',
      'a.answered_on',
      'b.display_name as answered_by',
    ])
    .where(where)
    .orderBy('h.offered_at', 'desc')
    .orderBy('h.id')
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, childId: row.child_id, childName: row.child_name, fromId: row.controller_id, from: row.from },
    ...{ toId: row.to_organisation_id, to: row.to ?? row.to_name ?? 'Another school', sentHow: row.sent_how },
    ...{ planId: row.plan_id, firstDay: row.first_day, offered: row.offered, offeredOn: row.offered_on },
    leftOut: row.left_out as unknown as Handover['leftOut'],
    offeredBy: row.display_name,
    answer:
      row.answer === null || row.answered_on === null
        ? null
        : {
            ...{ answer: row.answer as HandoverAnswer, reason: row.reason },
            ...{ on: row.answered_on, by: row.answered_by },
          },
  }));
}

export const handoversAt = (read: ReadOnlyDatabase, schoolId: string): Promise<Handover[]> =>
  handovers(read, sql<boolean>`(h.controller_id = ${schoolId}::uuid or h.to_organisation_id = ${schoolId}::uuid)`);

export const handoversOfChild = (read: ReadOnlyDatabase, childId: string): Promise<Handover[]> =>
  handovers(read, sql<boolean>`h.child_id = ${childId}::uuid`);

export const handoverById = async (read: ReadOnlyDatabase, id: string): Promise<Handover | undefined> =>
  (await handovers(read, sql<boolean>`h.id = ${id}::uuid`))[0];

/** What it says, without what a child keeps from somebody meanwhile; undefined until it is opened to whoever asks. */
export async function handedOver(
  read: ReadOnlyDatabase,
  id: string,
): Promise<{ readonly body: HandedOver; readonly hash: string } | undefined> {
  const row = await read
    .selectFrom('handover_body as b')
    .innerJoin('handover as h', 'h.id', 'b.handover_id')
    .select(['b.body', 'b.hash', 'h.plan_id'])
    .where('b.handover_id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const kept = JSON.parse(row.body) as HandedOver;
  const shown = row.plan_id === null ? [kept] : await withoutKept(read, row.plan_id, [kept]);
  const [body = kept] = await copiesWithoutGone(read, shown);
  return { body, hash: row.hash };
}

/** The files that went along with it and that whoever asks may open, by id. Row security decides. */
export async function handedFiles(read: ReadOnlyDatabase, id: string): Promise<ReadonlySet<string>> {
  const rows = await read
    .selectFrom('handover_file as g')
    .innerJoin('answer_file as f', 'f.id', 'g.file_id')
    .select('g.file_id')
    .where('g.handover_id', '=', id)
    .execute();
  return new Set(rows.map((row) => row.file_id));
}

/** The files of a plan that were not taken away, by id. */
export async function filesThatStand(read: ReadOnlyDatabase, planId: string): Promise<ReadonlySet<string>> {
  const rows = await read
    .selectFrom('answer_file')
    .select('id')
    .where('plan_id', '=', planId)
    .where('taken_away_at', 'is', null)
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** Those at the next school who are told of an offer, by whoever has just made it. One query. */
export async function whoIsTold(
  read: ReadOnlyDatabase,
  handoverId: string,
): Promise<readonly { readonly id: string; readonly email: string }[]> {
  const { rows } = await sql<{ person_id: string; email: string }>`
    select person_id, email from app.told_of_handover(${handoverId}::uuid)`.execute(read as never);
  return rows.map((row) => ({ id: row.person_id, email: row.email }));
}

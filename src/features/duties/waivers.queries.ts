import type { Selectable } from 'kysely';
import type { DB, ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { Existing } from './difference.ts';
import type { Waiver } from './due.ts';
import type { WaiverReason } from './duty-state.ts';
import { type DutyColumns, existingOf } from './stored-duties.queries.ts';

/** One duty by its id, where the reader's organisation has to do with it; undefined where there is none. */
export async function dutyById(read: ReadOnlyDatabase, id: string): Promise<Existing | undefined> {
  const row = await read.selectFrom('duty').selectAll().where('id', '=', id).executeTakeFirst();
  return row && existingOf(row.id, row as DutyColumns);
}

/** What was said not to be needed at an organisation, and has not been taken back. */
export interface ListedWaiver extends Waiver {
  readonly rule: string;
  readonly childId: string | null;
  readonly occurrence: string;
  readonly subjectKind: string;
  readonly subjectId: string;
}

/** For the head: what nobody has looked at first, then the latest. One query. */
export async function waiversAt(read: ReadOnlyDatabase, organisationId: string): Promise<ListedWaiver[]> {
  const rows = await read
    .selectFrom('duty_waiver')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('withdrawn_at', 'is', null)
    .orderBy('seen_at', (order) => order.desc().nullsFirst())
    .orderBy('waived_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(listed);
}

/** One that has not been taken back; undefined where the reader's organisation has none. */
export async function waiverById(read: ReadOnlyDatabase, id: string): Promise<ListedWaiver | undefined> {
  const row = await read
    .selectFrom('duty_waiver')
    .selectAll()
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return row && listed(row);
}

function listed(row: Selectable<DB['duty_waiver']>): ListedWaiver {
  return {
    id: row.id,
    rule: row.rule,
    childId: row.child_id,
    occurrence: row.occurrence,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    reason: row.reason_kind as WaiverReason,
    words: row.words,
    by: row.waived_by,
    at: row.waived_at,
    seenAt: row.seen_at,
  };
}

/** How many the head has not seen. */
export async function unseenWaivers(read: ReadOnlyDatabase, organisationId: string): Promise<number> {
  const { count } = await read
    .selectFrom('duty_waiver')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('organisation_id', '=', organisationId)
    .where('withdrawn_at', 'is', null)
    .where('seen_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The waiver in force on a duty; null where it is needed. */
export async function waiverOfDuty(read: ReadOnlyDatabase, duty: Existing): Promise<Waiver | null> {
  const row = await read
    .selectFrom('duty_waiver')
    .selectAll()
    .where('rule', '=', duty.rule)
    .where('subject_kind', '=', duty.subject.kind)
    .where('subject_id', '=', duty.subject.id)
    .where('occurrence', '=', duty.key)
    .where('organisation_id', '=', duty.organisationId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return row === undefined ? null : listed(row);
}

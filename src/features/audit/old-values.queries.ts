import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { Destruction } from './old-values.ts';

/** How many values there are: a number and nothing else. */
export async function countValues(
  read: ReadOnlyDatabase,
  organisationId: string,
  childId: string | null,
  before: Day,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select app.values_before(${organisationId}, ${childId}::uuid, ${before}::date) as count`.execute(read as never);
  return rows[0]?.count ?? 0;
}

/** How many sealed records of an organisation were to be kept until before a day: a number and nothing else. */
export async function sealedOver(read: ReadOnlyDatabase, organisationId: string, before: Day): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select app.sealed_before(${organisationId}, ${before}::date) as count`.execute(read as never);
  return rows[0]?.count ?? 0;
}

/** What was asked at an organisation, latest first. */
export async function destructions(
  read: ReadOnlyDatabase,
  organisationId: string,
  only?: string,
): Promise<Destruction[]> {
  const rows = await read
    .selectFrom('value_destruction as d')
    .leftJoin('person as asker', 'asker.id', 'd.asked_by')
    .leftJoin('person as other', 'other.id', 'd.agreed_by')
    .select(['d.id', 'd.what', 'd.child_id', 'd.reason', 'd.asked_by', 'd.asked_at', 'd.agreed_at', 'd.destroyed'])
    .select(['asker.display_name as asked_by_name', 'other.display_name as agreed_by_name'])
    .select(sql<Day>`d.before_day::text`.as('before'))
    .where('d.organisation_id', '=', organisationId)
    .$if(only !== undefined, (query) => query.where('d.id', '=', only ?? ''))
    .orderBy('d.asked_at', 'desc')
    .limit(100)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    what: row.what === 'sealed-records' ? 'sealed-records' : 'values',
    childId: row.child_id,
    before: row.before,
    reason: row.reason,
    askedBy: row.asked_by,
    askedByName: row.asked_by_name,
    askedAt: row.asked_at,
    agreedByName: row.agreed_by_name,
    agreedAt: row.agreed_at,
    destroyed: row.destroyed,
  }));
}

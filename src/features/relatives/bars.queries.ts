import { sql } from 'kysely';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { BarRow } from './bar.ts';

/** The relatives barred from a child's record today, as far as this organisation knows of them. */
export async function barsOf(read: ReadOnlyDatabase, childId: string, organisationId: string): Promise<BarRow[]> {
  const rows = await read
    .selectFrom('relative_bar as b')
    .leftJoin('person as p', 'p.id', 'b.person_id')
    .leftJoin('person as s', 's.id', 'b.stand_in_id')
    .leftJoin('person as w', 'w.id', 'b.set_by')
    .select(['b.person_id', 'b.stand_in_id', 'b.set_at', 'b.controller_id'])
    .select(['p.display_name as name', 's.display_name as stand_in', 'w.display_name as set_by_name'])
    .where('b.child_id', '=', childId)
    .where('b.lifted_at', 'is', null)
    .orderBy(sql`p.display_name nulls last`)
    .execute();
  return rows.map((row) => ({
    personId: row.person_id,
    name: row.name,
    standInId: row.stand_in_id,
    standIn: row.stand_in,
    setAt: row.set_at,
    setBy: row.set_by_name,
    own: row.controller_id === organisationId,
  }));
}

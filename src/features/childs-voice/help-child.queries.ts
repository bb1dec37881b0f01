import { sql } from 'kysely';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

/** An adult of the school who works with the child, and as what. */
export interface CanHelp {
  readonly personId: string;
  readonly name: string;
  readonly asWhom: 'key-adult' | 'teacher-of' | 'support-of';
}

/** Who can be asked to help a child with their own part: key adult first; nobody who is barred from the record. One query. */
export async function whoCanHelp(
  read: ReadOnlyDatabase,
  childId: string,
  schoolId: string,
): Promise<readonly CanHelp[]> {
  const { rows } = await sql<{ person_id: string; name: string; as_whom: CanHelp['asWhom'] }>`
    select distinct on (r.person_id) r.person_id, p.display_name as name, r.as_whom from (
      select k.person_id, 'key-adult' as as_whom, 1 as nth from key_adult k
      where k.child_id = ${childId}::uuid and k.during @> (select app.today())
      union all
      select t.person_id, t.relation, 2 from child_relation t
      where t.child_id = ${childId}::uuid and t.relation in ('teacher-of', 'support-of') and t.during @> (select app.today())
    ) r
    join person p on p.id = r.person_id
    where exists (select from post_holding h where h.person_id = r.person_id and h.organisation_id = ${schoolId}::uuid
        and h.during @> (select app.today()))
      and not exists (select from relative_bar b where b.child_id = ${childId}::uuid and b.person_id = r.person_id and b.lifted_at is null)
    order by r.person_id, r.nth`.execute(read as never);
  return rows
    .map((row) => ({ personId: row.person_id, name: row.name, asWhom: row.as_whom }))
    .toSorted(
      (a, b) => Number(b.asWhom === 'key-adult') - Number(a.asWhom === 'key-adult') || a.name.localeCompare(b.name),
    );
}

/** The child’s own parts, of plans in hand, that somebody was let to help with. One query. */
export async function partsIHelp(
  read: ReadOnlyDatabase,
  childId: string,
): Promise<readonly { readonly planId: string; readonly partId: string; readonly state: string }[]> {
  const rows = await read
    .selectFrom('plan_part')
    .select(['id', 'plan_id', 'state'])
    .where('child_id', '=', childId)
    .where('lead', '=', 'child')
    .where(sql<boolean>`id = any ((select app.parts_i_help())::uuid[])`)
    .execute();
  return rows.map((row) => ({ planId: row.plan_id, partId: row.id, state: row.state }));
}

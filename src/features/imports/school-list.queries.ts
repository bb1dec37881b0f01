import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

/** A school where the authority looks after children, and how many. */
export interface SchoolOfChildren {
  readonly id: string;
  readonly name: string;
  readonly urn: string | null;
  readonly children: number;
}

export interface ListedForSchool {
  readonly childId: string;
  readonly upn: string | null;
  readonly familyName: string | null;
  readonly givenNames: string | null;
  readonly born: Day | null;
  readonly number: string | null;
  readonly careFrom: Day;
}

/** Looked after by this authority today and on the roll of a school here; never sealed, never one the person is barred from. */
const lookedAfterAt = (authorityId: string, personId: string) => sql`
  select s.child_id, e.school_id, min(lower(s.during)) as care_from from status_period s
  join enrolment e on e.child_id = s.child_id and e.during @> (select app.today()) and e.kind = 'main' and e.school_id is not null
  where s.kind = 'CLA' and s.confirmed and s.authority_id = ${authorityId}::uuid and s.during @> (select app.today())
    and not exists (select from sealed_child x where x.child_id = s.child_id)
    and s.child_id not in (select child_id from relative_bar where person_id = ${personId}::uuid and lifted_at is null)
  group by s.child_id, e.school_id`;

/** The schools for which a list can be made, by name. */
export async function schoolsOfChildren(
  read: ReadOnlyDatabase,
  authorityId: string,
  personId: string,
): Promise<SchoolOfChildren[]> {
  const { rows } = await sql<{ id: string; name: string; urn: string | null; children: number }>`
    select o.id, o.name, o.urn, count(*)::int as children from (${lookedAfterAt(authorityId, personId)}) l
    join organisation o on o.id = l.school_id group by o.id, o.name, o.urn order by o.name`.execute(read as never);
  return rows;
}

/** The children a list for one school holds: what the authority says of each, then what others have opened to it. */
export async function listForSchool(
  read: ReadOnlyDatabase,
  authorityId: string,
  schoolId: string,
  personId: string,
): Promise<ListedForSchool[]> {
  const first = (column: string) =>
    sql`(array_agg(d.${sql.ref(column)} order by (d.controller_id = ${authorityId}::uuid) desc) filter (where d.${sql.ref(column)} is not null))[1]`;
  const { rows } = await sql<{
    child_id: string;
    care_from: Day;
    upn: string | null;
    family_name: string | null;
    given_names: string | null;
    born: Day | null;
    number: string | null;
  }>`
    select l.child_id, l.care_from, ${first('upn')} as upn, ${first('family_name')} as family_name,
      ${first('given_names')} as given_names, ${first('date_of_birth')} as born,
      (array_agg(d.authority_child_id) filter (where d.controller_id = ${authorityId}::uuid))[1] as number
    from (${lookedAfterAt(authorityId, personId)}) l left join child_details d on d.child_id = l.child_id
    where l.school_id = ${schoolId}::uuid group by l.child_id, l.care_from order by family_name, given_names, number`.execute(
    read as never,
  );
  return rows.map((row) => ({
    childId: row.child_id,
    upn: row.upn,
    familyName: row.family_name,
    givenNames: row.given_names,
    born: row.born,
    number: row.number,
    careFrom: row.care_from,
  }));
}

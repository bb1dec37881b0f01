import { sql } from 'kysely';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

/**
 * The names by which the children of an organisation go, each once: to keep them out of what governors read. For comparing
 * only; nothing of it is ever shown.
 */
export async function namesToKeepOut(read: ReadOnlyDatabase, organisationId: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct name from child_details d
    cross join lateral unnest(
      regexp_split_to_array(coalesce(d.given_names, ''), '\\s+') || array[d.preferred_name]
      || regexp_split_to_array(coalesce(d.family_name, ''), '\\s+')) as name
    where name is not null and name <> '' and (d.controller_id = ${organisationId}::uuid
      or exists (select from enrolment e where e.child_id = d.child_id and e.school_id = ${organisationId}::uuid))`.execute(
    read,
  );
  return rows.map((row) => row.name);
}

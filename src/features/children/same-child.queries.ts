import { sql } from 'kysely';
import type { Actor } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { type ChildName, nameOf } from './child-name.ts';
import { mayBeSeen } from './visible-children.queries.ts';

/**
 * A child under this UPN other than `except`, as far as the organisation reaches: its own record first, then another's
 * that is open to it. Whether the person may see the child is asked apart.
 */
export async function childWithUpn(
  read: ReadOnlyDatabase,
  controllerId: string,
  upn: string,
  except: string | null,
): Promise<{ id: string; own: boolean } | undefined> {
  const row = await read
    .selectFrom('child_details')
    .select(['child_id', sql<boolean>`controller_id = ${controllerId}`.as('own')])
    .where('upn', '=', upn)
    .where(sql<boolean>`child_id is distinct from ${except}::uuid`)
    .orderBy(sql`(controller_id = ${controllerId}) desc`)
    .executeTakeFirst();
  return row && { id: row.child_id, own: row.own };
}

export interface Namesake {
  readonly id: string;
  readonly name: ChildName;
  readonly dateOfBirth: Day | null;
}

/**
 * Children who may be the one being added: the same date of birth with a like name, or the same name where one of the two
 * dates is not known. Only children whose identity is open to the asker: a guess must tell nobody who else is here.
 */
export async function namesakes(
  read: ReadOnlyDatabase,
  actor: Actor,
  today: Day,
  everYears: number,
  given: { first: string; family: string; dateOfBirth: Day | null },
): Promise<Namesake[]> {
  const full = `${given.first} ${given.family}`.trim().toLowerCase();
  const rows = await read
    .selectFrom('child_details as d')
    .select(['d.child_id', 'd.given_names', 'd.family_name', 'd.preferred_name', 'd.date_of_birth'])
    .where(mayBeSeen(sql.ref('d.child_id'), actor, today, 'identity', everYears))
    .where(
      sql<boolean>`(
        (d.date_of_birth = ${given.dateOfBirth}::date and (
          lower(d.family_name) = lower(${given.family}) or
          lower(d.preferred_name) = lower(${given.first}) or lower(d.given_names) like lower(${given.first}) || '%' or
          similarity(lower(concat_ws(' ', coalesce(d.preferred_name, d.given_names), d.family_name)), ${full}) > 0.5))
        or ((d.date_of_birth is null or ${given.dateOfBirth}::date is null) and
          lower(concat_ws(' ', coalesce(d.preferred_name, d.given_names), d.family_name)) = ${full}))`,
    )
    .orderBy('d.child_id')
    .limit(5)
    .execute();
  return [...new Map(rows.map((row) => [row.child_id, row])).values()].map((row) => ({
    id: row.child_id,
    name: nameOf(row),
    dateOfBirth: row.date_of_birth,
  }));
}

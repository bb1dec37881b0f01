import { sql } from 'kysely';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { type ChildName, nameOf } from './child-name.ts';
import { firstAndInitial, type RecordedNames } from './first-and-initial.ts';

/**
 * What children are called, for those already found to be visible: the organisation's own record first, then whatever
 * record of theirs is open to it. One query however many there are. Children that are not reached are not in the answer.
 */
export async function childNames(
  read: ReadOnlyDatabase,
  childIds: readonly string[],
  organisationId: string | null,
): Promise<Map<string, ChildName>> {
  const rows = await recordedNames(read, childIds, organisationId);
  return new Map(rows.map((row) => [row.child_id, nameOf(row)]));
}

/** The same for what leaves the product, such as mail and calendars: "Robin T." and never more. Null: no name is known. */
export async function childInitials(
  read: ReadOnlyDatabase,
  childIds: readonly string[],
  organisationId: string | null,
): Promise<Map<string, string | null>> {
  const rows = await recordedNames(read, childIds, organisationId);
  return new Map(rows.map((row) => [row.child_id, firstAndInitial(row)]));
}

type NamesRow = RecordedNames & { readonly child_id: string; readonly authority_child_id: string | null };

async function recordedNames(
  read: ReadOnlyDatabase,
  childIds: readonly string[],
  organisationId: string | null,
): Promise<NamesRow[]> {
  if (childIds.length === 0) return [];
  return read
    .selectFrom('child_details')
    .distinctOn('child_id')
    .select(['child_id', 'given_names', 'family_name', 'preferred_name', 'authority_child_id'])
    .where(sql<boolean>`child_id = any (${[...childIds]}::uuid[])`)
    .orderBy('child_id')
    .orderBy(sql`(family_name is null)`)
    .orderBy(sql`(controller_id is distinct from ${organisationId}::uuid)`)
    .orderBy('created_at')
    .execute();
}

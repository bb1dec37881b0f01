import { sql } from 'kysely';
import type { Scope } from '../../access/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { DutyReader } from './duty-reader.ts';

/** Of these children, those of whom the reader may know why they are in the cohort. One query. */
export function childrenToldOf(
  read: ReadOnlyDatabase,
  reader: DutyReader,
  childIds: readonly string[],
): Promise<ReadonlySet<string>> {
  return childrenOf(read, reader, childIds, 'care-group');
}

/** Of these children, those of whom the reader may see their own duties; true: and know why they are in the cohort. One query. */
export async function whatIsSeen(
  read: ReadOnlyDatabase,
  reader: DutyReader,
  childIds: readonly string[],
): Promise<ReadonlyMap<string, boolean>> {
  if (childIds.length === 0) return new Map();
  const rows = await read
    .selectFrom('child')
    .select('id')
    .select(reader.mayBeSeen('care-group')(sql`child.id`).as('told'))
    .where(sql<boolean>`id = any (${[...new Set(childIds)]}::uuid[])`)
    .where(reader.mayBeSeen('own-duties')(sql`child.id`))
    .execute();
  return new Map(rows.map((row) => [row.id, row.told]));
}

/** Of these children, those of whom the reader may see all that is due. One query. */
export function visibleOf(
  read: ReadOnlyDatabase,
  reader: DutyReader,
  childIds: readonly string[],
): Promise<ReadonlySet<string>> {
  return childrenOf(read, reader, childIds, 'duties');
}

async function childrenOf(
  read: ReadOnlyDatabase,
  reader: DutyReader,
  childIds: readonly string[],
  part: Scope,
): Promise<ReadonlySet<string>> {
  if (childIds.length === 0) return new Set();
  const rows = await read
    .selectFrom('child')
    .select('id')
    .where(sql<boolean>`id = any (${[...new Set(childIds)]}::uuid[])`)
    .where(reader.mayBeSeen(part)(sql`child.id`))
    .execute();
  return new Set(rows.map((row) => row.id));
}

import { sql } from 'kysely';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

export interface NamedPlace {
  readonly id: string;
  readonly name: string;
  /** Authorities: the three figures. */
  readonly code: string | null;
}

/** The authorities of this deployment, by name: their names are public. */
export async function authoritiesHere(read: ReadOnlyDatabase): Promise<NamedPlace[]> {
  return read
    .selectFrom('organisation')
    .select(['id', 'name', 'la_code as code'])
    .where('kind', '=', 'authority')
    .orderBy('name')
    .execute();
}

/** The schools of this deployment, by name. */
export async function schoolsHere(read: ReadOnlyDatabase): Promise<NamedPlace[]> {
  return read
    .selectFrom('organisation')
    .select(['id', 'name', 'la_code as code'])
    .where('kind', '=', 'school')
    .orderBy('name')
    .execute();
}

/** What organisations are called, by id. One query however many there are. */
export async function organisationNames(read: ReadOnlyDatabase, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await read
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where(sql<boolean>`id = any (${[...ids]}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

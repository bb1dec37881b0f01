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

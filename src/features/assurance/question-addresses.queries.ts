import { sql } from 'kysely';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

/** Whoever holds the head’s post today and has an address. */
export async function addressesOfHead(
  read: ReadOnlyDatabase,
  organisationId: string,
): Promise<{ personId: string; email: string }[]> {
  const rows = await read
    .selectFrom('post_holding as h')
    .innerJoin('person as p', 'p.id', 'h.person_id')
    .select(['p.id', 'p.email'])
    .where('h.organisation_id', '=', organisationId)
    .where('h.post', '=', 'headteacher')
    .where(sql<boolean>`h.during @> (select app.today())`)
    .execute();
  return rows.flatMap(({ id, email }) => (email === null ? [] : [{ personId: id, email }]));
}

export async function addressOf(read: ReadOnlyDatabase, personId: string): Promise<string | null> {
  const row = await read.selectFrom('person').select('email').where('id', '=', personId).executeTakeFirst();
  return row?.email ?? null;
}

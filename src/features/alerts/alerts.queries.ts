import { sql } from 'kysely';
import {
  type AlertId,
  type Holder,
  isPost,
  type OrganisationKind,
  type PostId,
  whoIsTold,
} from '../../access/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

/** The organisations where an alert waits for somebody to tell. */
export async function organisationsWithAlerts(read: ReadOnlyDatabase): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select app.organisations_with_alerts() as id`.execute(read as never);
  return rows.map((row) => row.id);
}

export interface WouldBeTold {
  readonly name: string;
  readonly post: PostId;
  readonly withContent: boolean;
}

/** Who would be told of an alert at an organisation the one asking works for: to say so before it is done. */
export async function whoWouldBeTold(
  read: ReadOnlyDatabase,
  alert: AlertId,
  at: {
    readonly id: string;
    readonly kind: OrganisationKind;
    readonly authorityId: string | null;
    readonly trustId: string | null;
  },
  causedBy: readonly string[],
  barred: readonly string[],
): Promise<WouldBeTold[]> {
  const places = [at.id, at.trustId, at.authorityId].filter((id) => id !== null);
  const rows = await read
    .selectFrom('post_holding as h')
    .innerJoin('person as p', 'p.id', 'h.person_id')
    .select(['h.person_id', 'h.post', 'h.organisation_id', 'p.display_name'])
    .where('h.organisation_id', 'in', places)
    .where('p.email', 'is not', null)
    .where(sql<boolean>`h.during @> (select app.today())`)
    .orderBy(sql`lower(h.during)`)
    .orderBy('h.person_id')
    .execute();
  const holders = (here: boolean) =>
    rows
      .filter((row) => (row.organisation_id === at.id) === here)
      .flatMap((row): Holder[] => (isPost(row.post) ? [{ personId: row.person_id, post: row.post }] : []));
  const told = whoIsTold({ alert, at: at.kind, causedBy, barred }, { here: holders(true), above: holders(false) });
  return told.map(({ personId, post, withContent }) => ({
    name: rows.find((row) => row.person_id === personId)?.display_name ?? '',
    post,
    withContent,
  }));
}

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type AlertId, type Holder, isPost, type OrganisationKind, whoIsTold } from '../../access/index.ts';
import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { alertLetter } from './alert-letter.ts';
import { alertPage } from './alert-pages.ts';

export interface Raised {
  readonly alert: AlertId;
  /** Where it was done, and where the child's record is answered for. Each is told by its own posts. */
  readonly organisationIds: readonly string[];
  /** Relatives of this child are never told. Null where it is about none, or about one who must not be found again. */
  readonly childId: string | null;
  /** Everybody who did it; the one asking is among them. */
  readonly causedBy: readonly string[];
}

/** Tells somebody else at once, in the transaction of what happened. */
export async function raiseAlert(work: Work, house: House, raised: Raised): Promise<void> {
  for (const organisationId of new Set(raised.organisationIds)) {
    const id = randomUUID();
    await work.write
      .insertInto('alert')
      .values({
        id,
        organisation_id: organisationId,
        kind: raised.alert,
        child_id: raised.childId,
        caused_by: [...raised.causedBy],
        raised_at: work.asking.now,
      })
      .execute();
    await tellAlert(work, house, { ...raised, id, organisationId });
  }
}

interface OpenAlert {
  readonly id: string;
  readonly alert: AlertId;
  readonly organisationId: string;
  readonly childId: string | null;
  readonly causedBy: readonly string[];
}

/** Mails those who are told. Returns false, and leaves it open, where there is nobody to tell. */
async function tellAlert(work: Work, house: House, alert: OpenAlert): Promise<boolean> {
  const { rows } = await sql<{ person_id: string; post: string; here: boolean; barred: boolean; email: string | null }>`
    select * from app.alert_holders(${alert.id})`.execute(work.read as never);
  const organisation = await work.read
    .selectFrom('organisation')
    .select('kind')
    .where('id', '=', alert.organisationId)
    .executeTakeFirstOrThrow();
  // Somebody without an address cannot be told by mail: then the next is.
  const reachable = rows.filter((row) => row.email !== null);
  const holders = (here: boolean) =>
    reachable
      .filter((row) => row.here === here)
      .flatMap((row): Holder[] => (isPost(row.post) ? [{ personId: row.person_id, post: row.post }] : []));
  const told = whoIsTold(
    {
      alert: alert.alert,
      at: organisation.kind as OrganisationKind,
      causedBy: alert.causedBy,
      barred: rows.filter((row) => row.barred).map((row) => row.person_id),
    },
    { here: holders(true), above: holders(false) },
  );
  if (told.length === 0) return false;
  const by = await namesOf(work, alert.causedBy);
  for (const { personId, post, withContent } of told) {
    const page = alertPage(alert.alert, alert.childId, post);
    const letter = alertLetter(alert.alert, withContent ? by : null, page === null ? null : house.publicUrl + page);
    await house.outlet.mail(work, {
      toPerson: personId,
      toAddress: reachable.find((row) => row.person_id === personId)?.email ?? '',
      ...letter,
      kind: 'alert',
      organisationId: alert.organisationId,
    });
  }
  await work.write
    .updateTable('alert')
    .set({ told_at: work.asking.now, told: JSON.stringify(told) })
    .where('id', '=', alert.id)
    .execute();
  return true;
}

async function namesOf(work: Work, people: readonly string[]): Promise<string[]> {
  // a job has done nothing: it says what it found
  if (people.length === 0) return [];
  const rows = await work.read
    .selectFrom('person')
    .select('display_name')
    .where('id', 'in', [...people])
    .orderBy('display_name')
    .execute();
  return rows.length > 0 ? rows.map((row) => row.display_name) : ['Somebody from another organisation'];
}

/** Tries again those of one organisation that nobody could be told of. Returns how many were told. */
export async function tellOpenAlerts(work: Work, house: House, organisationId: string): Promise<number> {
  const rows = await work.read
    .selectFrom('alert')
    .select(['id', 'kind', 'child_id', 'caused_by'])
    .where('organisation_id', '=', organisationId)
    .where('told_at', 'is', null)
    .orderBy('raised_at')
    .execute();
  let told = 0;
  for (const row of rows) {
    const alert = {
      id: row.id,
      alert: row.kind as AlertId,
      organisationId,
      childId: row.child_id,
      causedBy: row.caused_by,
    };
    if (await tellAlert(work, house, alert)) told += 1;
  }
  return told;
}

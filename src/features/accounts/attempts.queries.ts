import { sql } from 'kysely';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { PAUSES, type Tries } from './pauses.ts';

const hoursBefore = (now: Date, hours: number): Date => new Date(now.getTime() - hours * 3_600_000);

const wrongAndLast = [sql<number>`count(*)::int`.as('wrong'), sql<Date | null>`max(at)`.as('last')] as const;

/** Wrong tries for one account at one place since the last right one there. */
export async function triesHere(read: ReadOnlyDatabase, account: Buffer, place: string, now: Date): Promise<Tries> {
  return read
    .selectFrom('sign_in_attempt')
    .select(wrongAndLast)
    .where('account_key', '=', account)
    .where('network', '=', place)
    .where('succeeded', '=', false)
    .where('at', '>', hoursBefore(now, PAUSES.forgetHours))
    .where('id', '>', (after) =>
      after
        .selectFrom('sign_in_attempt')
        .select(sql<number>`coalesce(max(id), 0)`.as('id'))
        .where('account_key', '=', account)
        .where('network', '=', place)
        .where('succeeded', '=', true),
    )
    .executeTakeFirstOrThrow();
}

/** Wrong tries from one network, for whichever account. */
export async function triesFrom(read: ReadOnlyDatabase, network: string, now: Date): Promise<Tries> {
  const { rows } = await sql<Tries>`
    select * from app.tries_from(${network}, ${hoursBefore(now, PAUSES.network.minutes / 60)})`.execute(read);
  return rows[0] ?? { wrong: 0, last: null };
}

/** Wrong codes for one account from all places that are not a browser of its owner. */
export async function wrongCodes(read: ReadOnlyDatabase, account: Buffer, now: Date): Promise<Tries> {
  return read
    .selectFrom('sign_in_attempt')
    .select(wrongAndLast)
    .where('account_key', '=', account)
    .where('network', 'not like', 'device:%')
    .where('succeeded', '=', false)
    .where('at', '>', hoursBefore(now, PAUSES.forgetHours))
    .executeTakeFirstOrThrow();
}

/** Whether the owner of an account has signed in with this browser before. */
export async function isKnownDevice(read: ReadOnlyDatabase, account: Buffer, device: string): Promise<boolean> {
  const row = await read
    .selectFrom('sign_in_attempt')
    .select('id')
    .where('account_key', '=', account)
    .where('network', '=', device)
    .where('succeeded', '=', true)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

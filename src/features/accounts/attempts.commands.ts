import { sql } from 'kysely';
import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { isKnownDevice, triesFrom, triesHere, wrongCodes } from './attempts.queries.ts';
import { pausedUntil } from './pauses.ts';

/** Where a try comes from. */
export interface From {
  /** "203.0.113.0/24" */
  readonly network: string;
  /** The browser's own number as it is counted, where it has one. */
  readonly device: string | null;
  readonly userAgent: string;
}

/** An account as tries are counted: a keyed hash, so that the table does not list addresses, real or mistyped. */
export const passwordKey = (house: House, email: string): Buffer =>
  house.keys.keyedHash('sign-in-attempt', 'deployment', `password/${email}`);
export const codeKey = (house: House, personId: string): Buffer =>
  house.keys.keyedHash('sign-in-attempt', 'deployment', `code/${personId}`);

export type Heard<T> =
  | { readonly kind: 'right'; readonly value: T }
  /** `codesWrong`: of a code, how many were wrong in a day from strange places. */
  | { readonly kind: 'wrong'; readonly codesWrong: number }
  | { readonly kind: 'paused'; readonly until: Date };

export interface Tried {
  /** Counted under this: `passwordKey` or `codeKey`. */
  readonly key: Buffer;
  /** `passwordKey` of the owner, under which their browsers are known. */
  readonly owner: Buffer;
  readonly from: From;
  readonly isCode: boolean;
}

/**
 * Hears one try at a password or a code: not while its place is paused, and only one at a time, so that a hundred sent
 * at once are counted like a hundred in a row. `check` answers with what was proved, or null when it was wrong.
 */
export async function hearTry<T>(work: Work, tried: Tried, check: () => Promise<T | null>): Promise<Heard<T>> {
  const { key, owner, from, isCode } = tried;
  const { now } = work.asking;
  await reachTries(work, key, owner);
  const known = from.device !== null && (await isKnownDevice(work.read, owner, from.device)) ? from.device : null;
  const place = known ?? from.network;
  if (!(await takeTurn(work, key, place))) return { kind: 'paused', until: new Date(now.getTime() + 1000) };
  const codes = isCode ? await wrongCodes(work.read, key, now) : null;
  const until = pausedUntil(
    {
      here: await triesHere(work.read, key, place, now),
      network: known === null ? await triesFrom(work.read, from.network, now) : null,
      codes: known === null ? codes : null,
    },
    now,
  );
  if (until !== null) return { kind: 'paused', until };
  const value = await check();
  await keepTry(work, key, place, value !== null);
  if (value !== null) return { kind: 'right', value };
  return { kind: 'wrong', codesWrong: (codes?.wrong ?? 0) + (known === null ? 1 : 0) };
}

/** From now on this browser is one of the owner's: strangers elsewhere can no longer make it wait. */
export async function knowDevice(work: Work, house: House, email: string, device: string): Promise<void> {
  const owner = passwordKey(house, email);
  await reachTries(work, owner);
  await keepTry(work, owner, device, true);
}

/** Row security shows the tries of these accounts for the rest of the transaction, and of no other. */
async function reachTries(work: Work, ...keys: readonly Buffer[]): Promise<void> {
  const hashes = keys.map((key) => key.toString('hex')).join(',');
  await sql`select set_config('mainstay.tried', ${hashes}, true)`.execute(work.write);
}

async function keepTry(work: Work, key: Buffer, place: string, succeeded: boolean): Promise<void> {
  await work.write
    .insertInto('sign_in_attempt')
    .values({ account_key: key, network: place, at: work.asking.now, succeeded })
    .execute();
}

/** Held until the transaction ends. Never waits: who sends many at once must not keep connections from others. */
async function takeTurn(work: Work, key: Buffer, place: string): Promise<boolean> {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`${key.toString('hex')} ${place}`}, 0)) as mine`.execute(
    work.write,
  );
  return rows[0]?.mine ?? false;
}

/** Tries are kept for as long as a browser stays known. Returns how many were forgotten. */
export async function forgetOldTries(work: Work, olderThanDays: number): Promise<number> {
  const before = new Date(work.asking.now.getTime() - olderThanDays * 86_400_000);
  const result = await work.write.deleteFrom('sign_in_attempt').where('at', '<', before).executeTakeFirst();
  return Number(result.numDeletedRows);
}

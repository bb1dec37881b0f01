import type { Day } from '../../calendar/day.ts';
import { financialYearLabel } from '../../calendar/years.ts';
import type { Pence } from './money.ts';

/**
 * Where a child's money of one year is. It comes from the grant, is free until it is promised to a request, is then spent,
 * and what is left at the end goes back. `grant` runs below nothing by as much as came in, and `central` by what an authority's
 * central budget paid for this child.
 */
export const accounts = ['grant', 'free', 'promised', 'spent', 'returned', 'central'] as const;
export type Account = (typeof accounts)[number];

/** Whose rules it follows: the Virtual School's Plus, Plus paid to the school, the school's pupil premium. */
export const funds = ['plus', 'school-plus', 'school'] as const;
export type Fund = (typeof funds)[number];

export const fundWords: Readonly<Record<Fund, string>> = {
  plus: 'Pupil Premium Plus, held by the Virtual School',
  'school-plus': 'Pupil Premium Plus for a previously looked-after child',
  school: 'Pupil premium that is not Plus',
};

export interface Movement {
  readonly from: Account;
  readonly to: Account;
  readonly amount: Pence;
}

/** An entry of the ledger. */
export interface Entry extends Movement {
  readonly id: string;
  readonly childId: string;
  /** In whose record it stands. */
  readonly controllerId: string;
  readonly fund: Fund;
  readonly financialYear: number;
  readonly requestId: string | null;
  /** The entry this one takes back. */
  readonly correctsId: string | null;
  /** What it is a share of, spent for several children; taken back with the whole of it alone. */
  readonly poolId: string | null;
  readonly on: Day;
  readonly words: string | null;
  readonly by: string | null;
}

export type Balances = Readonly<Record<Account, Pence>>;
export const NOTHING: Balances = { grant: 0n, free: 0n, promised: 0n, spent: 0n, returned: 0n, central: 0n };

/** What is in each account after these movements. All of them together are always nothing. */
export function balancesOf(movements: Iterable<Movement>): Balances {
  const found: Record<Account, Pence> = { ...NOTHING };
  for (const { from, to, amount } of movements) {
    found[from] -= amount;
    found[to] += amount;
  }
  return found;
}

export const totalOf = (balances: Balances): Pence => accounts.reduce((sum, account) => sum + balances[account], 0n);

/** What the child's year was given, its share of what was spent centrally too. */
export const givenIn = ({ grant, central }: Balances): Pence => -(grant + central);

/** A year without any of it, in words: “No money is written down for 2026-27 yet.” */
export const nothingYet = (year: number): string => `No money is written down for ${financialYearLabel(year)} yet.`;

/** Nothing was given and nothing spent: there is no money to speak of. */
export const isEmpty = (balances: Balances): boolean => givenIn(balances) === 0n && balances.spent === 0n;

/** What is left of it: not spent, not gone back. */
export const unspentIn = ({ free, promised }: Balances): Pence => free + promised;

/** Nothing moves where there is nothing to move. */
export const move = (from: Account, to: Account, amount: Pence): Movement[] =>
  amount > 0n ? [{ from, to, amount }] : [];

export const allocate = (amount: Pence): Movement[] => move('grant', 'free', amount);
export const promise = (amount: Pence): Movement[] => move('free', 'promised', amount);

/**
 * Money spent on a request: first what was promised to it, and what goes beyond comes out of what is free. It can always be
 * written down; beyond what was agreed it is listed as money without a decision.
 */
export function spend(amount: Pence, promisedToIt: Pence): Movement[] {
  const covered = amount < promisedToIt ? amount : promisedToIt > 0n ? promisedToIt : 0n;
  return [...move('promised', 'spent', covered), ...move('free', 'spent', amount - covered)];
}

/** What a request did not use is free again. */
export const release = (promisedToIt: Pence): Movement[] => move('promised', 'free', promisedToIt);

/** At the year's end what was not used goes back; what was promised and not spent too. */
export const giveBack = (balances: Balances): Movement[] => [
  ...move('promised', 'returned', balances.promised),
  ...move('free', 'returned', balances.free),
];

/** The same money the other way. */
export const takeBack = ({ from, to, amount }: Movement): Movement => ({ from: to, to: from, amount });

/** What a request has been promised and not used, and what was spent on it. */
export function ofRequest(
  entries: readonly Entry[],
  requestId: string,
): { promised: Pence; spent: Pence; beyond: Pence } {
  const own = entries.filter((entry) => entry.requestId === requestId);
  const { promised, spent } = balancesOf(own);
  const covered = balancesOf(own.filter(({ from, to }) => pair(from, to) === 'promised spent')).spent;
  return { promised, spent, beyond: spent - covered };
}

/** The two accounts in one order, whichever way the money went. */
const pair = (from: Account, to: Account): string => [from, to].toSorted().join(' ');

/** An entry can be taken back once, and one that takes back not at all. */
export const canBeCorrected = (entry: Entry, entries: readonly Entry[]): boolean =>
  entry.correctsId === null && entry.poolId === null && !entries.some(({ correctsId }) => correctsId === entry.id);

import type { Day } from '../../calendar/day.ts';
import type { Movement } from './ledger.ts';
import type { Pence } from './money.ts';

/**
 * A sum shared out to the penny by largest remainder: each gets what its weight gives in whole pence, and the pence left over go to
 * those with the largest remainders, the first of equals first. All shares together are the sum.
 */
export function sharesOf(total: Pence, weights: readonly bigint[]): readonly Pence[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0n);
  if (all <= 0n || weights.some((weight) => weight < 0n)) throw new RangeError('Nobody to share it out to.');
  const parts = weights.map((weight, at) => ({ at, share: (total * weight) / all, rest: (total * weight) % all }));
  const left = Number(total - parts.reduce((sum, { share }) => sum + share, 0n));
  const larger = parts.toSorted((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1)).slice(0, left);
  const more = new Set(larger.map(({ at }) => at));
  return parts.map(({ at, share }) => share + (more.has(at) ? 1n : 0n));
}

/** A child's share of what was spent for several: spent, and paid by the central budget. */
export const shareSpent = (amount: Pence): Movement[] =>
  amount > 0n ? [{ from: 'central', to: 'spent', amount }] : [];

/** An entry of the central budget of a year. */
export interface CentralEntry {
  readonly id: string;
  readonly kind: 'kept' | 'less';
  readonly amount: Pence;
  readonly words: string | null;
  readonly on: Day;
  readonly by: string | null;
}

/** Something spent of it for several children, with each one's share; or taken back, by a later one. */
export interface PoolSpending {
  readonly id: string;
  readonly intervention: string;
  readonly amount: Pence;
  readonly takesBackId: string | null;
  readonly words: string | null;
  readonly on: Day;
  readonly by: string | null;
  readonly shares: readonly { readonly childId: string; readonly controllerId: string; readonly amount: Pence }[];
}

export interface CentralBudget {
  readonly kept: Pence;
  readonly spent: Pence;
  readonly left: Pence;
}

export function budgetOf(
  entries: readonly Pick<CentralEntry, 'kind' | 'amount'>[],
  spending: readonly Pick<PoolSpending, 'amount' | 'takesBackId'>[],
): CentralBudget {
  const kept = entries.reduce((sum, { kind, amount }) => sum + (kind === 'kept' ? amount : -amount), 0n);
  const spent = spending.reduce((sum, { takesBackId, amount }) => sum + (takesBackId === null ? amount : -amount), 0n);
  return { kept, spent, left: kept - spent };
}

/** It was taken back, or takes one back: neither can be again. */
export const canBeTakenBack = ({ id, takesBackId }: PoolSpending, all: readonly PoolSpending[]): boolean =>
  takesBackId === null && !all.some((each) => each.takesBackId === id);

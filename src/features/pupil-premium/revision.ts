import type { Day } from '../../calendar/day.ts';
import { balancesOf, type Entry, type Fund, type Movement, move, ofRequest } from './ledger.ts';
import { moneyWords, type Pence } from './money.ts';

/** What a request has been promised, and what of its spending that covered. */
export interface RequestStands {
  readonly promised: Pence;
  /** Spent out of what was promised. */
  readonly covered: Pence;
  /** Spent out of what was free. */
  readonly beyond: Pence;
}

export function standsOf(entries: readonly Entry[], requestId: string): RequestStands {
  const { promised, spent, beyond } = ofRequest(entries, requestId);
  return { promised, covered: spent - beyond, beyond };
}

/**
 * The entries by which a later decision takes the place of the one before, or why it cannot. More is promised besides, and pays
 * first for what was spent beyond the decision before; less frees what is promised and not spent. Nothing that was written is
 * changed, and what was spent stays spent.
 */
export function revise(
  was: Pence,
  becomes: Pence,
  { promised, covered, beyond }: RequestStands,
): readonly Movement[] | { readonly problem: string } {
  if (becomes === was) return { problem: `${moneyWords(was)} is what stands: choose another sum` };
  if (becomes < covered) {
    return {
      problem: `${moneyWords(covered)} is spent already, and a decision cannot take that back: the least is ${moneyWords(covered)}`,
    };
  }
  if (becomes > was) {
    const more = becomes - was;
    const late = beyond < more ? beyond : more;
    return [...move('free', 'promised', more), ...move('spent', 'free', late), ...move('promised', 'spent', late)];
  }
  const left = becomes - covered;
  return move('promised', 'free', promised - left);
}

/** The year of a request is closed: what it left has gone back. */
export function hasGoneBack(
  entries: readonly Entry[],
  of: { readonly childId: string; readonly fund: Fund; readonly financialYear: number },
): boolean {
  const own = entries.filter(
    (entry) => entry.childId === of.childId && entry.fund === of.fund && entry.financialYear === of.financialYear,
  );
  return balancesOf(own).returned > 0n;
}

/** A decision about a request, one of those that followed each other. */
export interface DecisionMade<Kind extends string = string> {
  readonly kind: Kind;
  readonly amount: Pence;
  readonly reason: string | null;
  readonly on: Day;
  readonly by: string | null;
}

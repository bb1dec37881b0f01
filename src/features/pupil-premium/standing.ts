import type { Day } from '../../calendar/day.ts';
import { type Account, type Balances, balancesOf, type Entry, givenIn, ofRequest, unspentIn } from './ledger.ts';
import type { Pence } from './money.ts';
import { isAgreed, type PremiumRequest } from './premium-request.ts';

/** What somebody who answers for money would ask about, child by child. */
export interface ChildStanding {
  readonly childId: string;
  readonly balances: Balances;
  readonly given: Pence;
  readonly unspent: Pence;
  /** Spent with no decision, or beyond what was agreed. */
  readonly unjustified: Pence;
  /** Agreed and over, and nobody has said what it changed. */
  readonly withoutImpact: readonly PremiumRequest[];
  readonly waiting: readonly PremiumRequest[];
}

/** How each child’s money stands. The rows of all children together are the organisation’s whole ledger. */
export function standingOf(
  requests: readonly PremiumRequest[],
  entries: readonly Entry[],
  today: Day,
): readonly ChildStanding[] {
  const asked = Map.groupBy(requests, ({ childId }) => childId);
  const moved = Map.groupBy(entries, ({ childId }) => childId);
  return [...new Set([...asked.keys(), ...moved.keys()])].map((childId) => {
    const own = asked.get(childId) ?? [];
    const movements = moved.get(childId) ?? [];
    const balances = balancesOf(movements);
    const unjustified = own.reduce((sum, { id }) => sum + ofRequest(movements, id).beyond, 0n);
    return {
      childId,
      balances,
      given: givenIn(balances),
      unspent: unspentIn(balances),
      unjustified,
      withoutImpact: own.filter((request) => isAgreed(request) && request.endsOn < today && request.impact === null),
      waiting: own.filter(({ decision }) => decision === null),
    };
  });
}

/** All children’s balances together. */
export function sumOf(standing: readonly ChildStanding[]): Balances {
  const add = (account: Account): Pence => standing.reduce((sum, { balances }) => sum + balances[account], 0n);
  return {
    grant: add('grant'),
    free: add('free'),
    promised: add('promised'),
    spent: add('spent'),
    returned: add('returned'),
    central: add('central'),
  };
}

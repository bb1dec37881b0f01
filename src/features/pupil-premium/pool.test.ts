import { expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { balancesOf, givenIn, totalOf, unspentIn } from './ledger.ts';
import { budgetOf, canBeTakenBack, type PoolSpending, shareSpent, sharesOf } from './pool.ts';

test.each<[string, bigint, readonly bigint[], readonly bigint[]]>([
  ['evenly', 900n, [1n, 1n, 1n], [300n, 300n, 300n]],
  ['a penny over goes to the first', 1000n, [1n, 1n, 1n], [334n, 333n, 333n]],
  ['two pence over', 11n, [1n, 1n, 1n], [4n, 4n, 3n]],
  ['one child has all of it', 1n, [1n], [1n]],
  ['the largest remainder gets it', 100n, [1n, 2n, 3n], [17n, 33n, 50n]],
  ['less than a penny each', 2n, [1n, 1n, 1n], [1n, 1n, 0n]],
])('shares: %s', (_, total, weights, shares) => {
  expect(sharesOf(total, weights)).toEqual(shares);
});

test('whatever the sum and the weights: the shares are the sum, and none is a penny or more from its due', () => {
  fc.assert(
    fc.property(
      fc.bigInt(1n, 1_000_000_000n),
      fc.array(fc.bigInt(1n, 1000n), { minLength: 1, maxLength: 60 }),
      (total, weights) => {
        const shares = sharesOf(total, weights);
        const all = weights.reduce((sum, weight) => sum + weight, 0n);
        expect(shares.reduce((sum, share) => sum + share, 0n)).toBe(total);
        for (const [at, share] of shares.entries()) {
          const away = share * all - total * (weights[at] ?? 0n);
          expect(away < all && away > -all).toBe(true);
        }
        const moved = shares.flatMap(shareSpent);
        const balances = balancesOf(moved);
        expect(totalOf(balances)).toBe(0n);
        expect(givenIn(balances)).toBe(balances.spent + balances.returned + unspentIn(balances));
      },
    ),
  );
});

test('nobody to share it out to is a mistake of ours', () => {
  expect(() => sharesOf(100n, [])).toThrow(RangeError);
});

test('what is left is what is kept, less what went back and what was spent and not taken back', () => {
  const pool = (id: string, amount: bigint, takesBackId: string | null = null): PoolSpending => ({
    ...{ id, amount, takesBackId, intervention: 'Reading', words: null, on: '2026-11-24', by: null, shares: [] },
  });
  const spending = [pool('a', 300n), pool('b', 200n), pool('c', 200n, 'b')];
  expect(
    budgetOf(
      [
        { kind: 'kept', amount: 1000n },
        { kind: 'less', amount: 100n },
      ],
      spending,
    ),
  ).toEqual({ kept: 900n, spent: 300n, left: 600n });
  expect(spending.map((each) => canBeTakenBack(each, spending))).toEqual([true, false, false]);
});

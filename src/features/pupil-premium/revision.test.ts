import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import {
  allocate,
  balancesOf,
  type Entry,
  giveBack,
  type Movement,
  promise,
  release,
  spend,
  totalOf,
} from './ledger.ts';
import { hasGoneBack, revise, standsOf } from './revision.ts';

const entry = (movement: Movement, at: number, requestId: string | null): Entry => ({
  ...{
    ...movement,
    id: `e${at}`,
    childId: 'ada',
    controllerId: 'school',
    fund: 'plus',
    financialYear: 2026,
    requestId,
  },
  ...{ correctsId: null, poolId: null, on: '2026-11-24', words: null, by: null },
});

describe('a decision said otherwise', () => {
  const stands = (promised: bigint, covered: bigint, beyond = 0n) => ({ promised, covered, beyond });
  test.each<[string, bigint, bigint, ReturnType<typeof stands>, readonly Movement[] | string]>([
    ['more', 100n, 150n, stands(60n, 40n), [{ from: 'free', to: 'promised', amount: 50n }]],
    [
      'less, and still more than is spent',
      100n,
      70n,
      stands(60n, 40n),
      [{ from: 'promised', to: 'free', amount: 30n }],
    ],
    ['as little as is spent', 100n, 40n, stands(60n, 40n), [{ from: 'promised', to: 'free', amount: 60n }]],
    ['less than is spent', 100n, 39n, stands(60n, 40n), '£0.40 is spent already'],
    ['not after all, nothing spent', 100n, 0n, stands(100n, 0n), [{ from: 'promised', to: 'free', amount: 100n }]],
    ['not after all, a penny spent', 100n, 0n, stands(99n, 1n), '£0.01 is spent already'],
    ['agreed after all', 0n, 80n, stands(0n, 0n), [{ from: 'free', to: 'promised', amount: 80n }]],
    ['less, where the rest was given back', 100n, 90n, stands(0n, 40n), []],
    ['the same', 100n, 100n, stands(100n, 0n), '£1 is what stands'],
    [
      'more, after spending beyond what was agreed: that is agreed now',
      ...([100n, 130n, stands(0n, 100n, 20n)] as const),
      [
        { from: 'free', to: 'promised', amount: 30n },
        { from: 'spent', to: 'free', amount: 20n },
        { from: 'promised', to: 'spent', amount: 20n },
      ],
    ],
  ])('%s', (_, was, becomes, of, expected) => {
    const found = revise(was, becomes, of);
    if (typeof expected === 'string') expect(found).toMatchObject({ problem: expect.stringContaining(expected) });
    else expect(found).toEqual(expected);
  });

  test('whatever is spent, given back and decided again: it balances, nothing spent goes away, nothing is promised twice', () => {
    const act = fc.record({ what: fc.constantFrom('spend', 'decide', 'give-back'), amount: fc.bigInt(0n, 40_000n) });
    fc.assert(
      fc.property(fc.bigInt(0n, 40_000n), fc.array(act, { maxLength: 30 }), (first, acts) => {
        const entries: Entry[] = [];
        const add = (movements: readonly Movement[], requestId: string | null = 'one') => {
          for (const movement of movements) entries.push(entry(movement, entries.length, requestId));
        };
        add(allocate(100_000n), null);
        add(promise(first));
        let agreed = first;
        for (const { what, amount } of acts) {
          const before = [...entries];
          const was = standsOf(entries, 'one');
          const spentBefore = balancesOf(entries).spent;
          if (what === 'spend') add(spend(amount, was.promised));
          if (what === 'give-back') add(release(was.promised));
          if (what === 'decide') {
            const moved = revise(agreed, amount, was);
            expect('problem' in moved).toBe(amount === agreed || amount < was.covered);
            if (!('problem' in moved)) {
              add(moved);
              agreed = amount;
              expect(balancesOf(entries).spent).toBe(spentBefore);
            }
          }
          const now = standsOf(entries, 'one');
          expect(entries.slice(0, before.length)).toEqual(before);
          expect(totalOf(balancesOf(entries))).toBe(0n);
          expect(now.promised >= 0n && now.beyond >= 0n && now.promised + now.covered <= agreed).toBe(true);
        }
      }),
    );
  });

  test('a year that is closed is not decided about again', () => {
    const of = { childId: 'ada', fund: 'plus', financialYear: 2026 } as const;
    const open = allocate(500n).map((movement, at) => entry(movement, at, null));
    const closed = [...open, ...giveBack(balancesOf(open)).map((movement, at) => entry(movement, at + 9, null))];
    expect([
      hasGoneBack(open, of),
      hasGoneBack(closed, of),
      hasGoneBack(closed, { ...of, financialYear: 2025 }),
    ]).toEqual([false, true, false]);
  });
});

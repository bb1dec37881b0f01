import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import {
  accounts,
  allocate,
  balancesOf,
  canBeCorrected,
  type Entry,
  giveBack,
  givenIn,
  type Movement,
  ofRequest,
  promise,
  release,
  spend,
  takeBack,
  totalOf,
  unspentIn,
} from './ledger.ts';
import { standingOf, sumOf } from './standing.ts';

/** What people do to a year’s money, in any order, of any child and request. */
const act = fc.record({
  what: fc.constantFrom('give', 'agree', 'spend', 'release', 'close', 'correct'),
  child: fc.constantFrom('ada', 'ben', 'cas'),
  request: fc.constantFrom('one', 'two'),
  amount: fc.bigInt({ min: 1n, max: 10_000_000n }),
  which: fc.nat(),
});

function play(
  acts: readonly { what: string; child: string; request: string; amount: bigint; which: number }[],
): Entry[] {
  const entries: Entry[] = [];
  const add = (
    childId: string,
    requestId: string | null,
    movements: readonly Movement[],
    correctsId: string | null = null,
  ) => {
    for (const movement of movements) {
      entries.push({
        ...{
          ...movement,
          id: `e${entries.length}`,
          childId,
          controllerId: 'school',
          fund: 'plus',
          financialYear: 2026,
        },
        ...{ requestId, correctsId, poolId: null, on: '2026-11-24', words: null, by: null },
      });
    }
  };
  for (const { what, child, request, amount, which } of acts) {
    const own = entries.filter(({ childId }) => childId === child);
    const id = `${child} ${request}`;
    const { promised } = ofRequest(own, id);
    if (what === 'give') add(child, null, allocate(amount));
    if (what === 'agree') add(child, id, promise(amount));
    if (what === 'spend') add(child, id, spend(amount, promised));
    if (what === 'release') add(child, id, release(promised));
    if (what === 'close') add(child, null, giveBack(balancesOf(own)));
    const entry = own[which % Math.max(1, own.length)];
    if (what === 'correct' && entry && canBeCorrected(entry, entries))
      add(child, entry.requestId, [takeBack(entry)], entry.id);
  }
  return entries;
}

describe('the ledger, whatever happens', () => {
  test('comes to nothing together, for each child and for all of them', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const entries = play(acts);
        const standing = standingOf([], entries, '2026-11-24');
        for (const { balances } of standing) expect(totalOf(balances)).toBe(0n);
        expect(sumOf(standing)).toEqual(balancesOf(entries));
        expect(totalOf(balancesOf(entries))).toBe(0n);
      }),
    );
  });

  test('what was given is spent, went back or is left, to the penny', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const balances = balancesOf(play(acts));
        expect(givenIn(balances)).toBe(balances.spent + balances.returned + unspentIn(balances));
      }),
    );
  });

  test('every entry moves more than nothing, and taken back leaves things as they were', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 40 }), (acts) => {
        const entries = play(acts);
        for (const { from, to, amount } of entries) {
          expect(amount > 0n && from !== to).toBe(true);
          expect(balancesOf([{ from, to, amount }, takeBack({ from, to, amount })])).toEqual(balancesOf([]));
        }
        for (const { id } of entries)
          expect(entries.filter(({ correctsId }) => correctsId === id).length).toBeLessThan(2);
      }),
    );
  });

  test('spending beyond what was agreed is counted as such, and never more than was spent', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10_000n), fc.bigInt(1n, 20_000n), (agreed, spent) => {
        const moved = [...promise(agreed), ...spend(spent, agreed)];
        const entries = moved.map(
          (movement, at): Entry => ({
            ...{ ...movement, id: `${at}`, childId: 'ada', controllerId: 'school', fund: 'plus', financialYear: 2026 },
            ...{ requestId: 'one', correctsId: null, poolId: null, on: '2026-11-24', words: null, by: null },
          }),
        );
        const found = ofRequest(entries, 'one');
        expect(found.spent).toBe(spent);
        expect(found.beyond).toBe(spent > agreed ? spent - agreed : 0n);
        expect(found.promised).toBe(agreed > spent ? agreed - spent : 0n);
        expect(accounts).toHaveLength(6);
      }),
    );
  });
});

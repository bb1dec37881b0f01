import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import type { Commitment } from '../../packs/model.ts';
import { type Attacker, possibleIn, whatMayBeSo, widthOf } from './attacker.factory.ts';
import { countKept } from './count-kept.ts';
import type { CountedPromise } from './counted-promises.ts';
import type { KnownDuty } from './known-duty.ts';
import { realCells } from './real-cells.ts';
import { type RealCell, type ShownCell, suppress } from './suppress.ts';

/** Four terms of an invented school. In each something falls due for each child on its roll, for some of three promises. */
const spans = [
  { from: '2025-09-01', asAt: '2025-12-19', due: '2025-12-01', late: '2025-12-05' },
  { from: '2025-12-20', asAt: '2026-03-27', due: '2026-03-02', late: '2026-03-09' },
  { from: '2026-03-28', asAt: '2026-07-17', due: '2026-07-01', late: '2026-07-08' },
  { from: '2026-07-18', asAt: '2026-12-18', due: '2026-12-01', late: '2026-12-08' },
] as const;
const ids = ['A5', 'B1', 'B6'];
const promises: readonly CountedPromise[] = ids.map((id) => ({
  promise: { id } as Commitment,
  rules: [{ id: `rule-${id}`, promise: id, counts: 'children' }],
}));

type Standing = 'none' | 'in-time' | 'late';
interface Child {
  readonly joins: number;
  readonly leaves: number;
  /** By promise, by term. */
  readonly stood: readonly (readonly Standing[])[];
}

const standing = fc.constantFrom<Standing>('in-time', 'in-time', 'late', 'none');
const child: fc.Arbitrary<Child> = fc.record({
  // most are there all along; some come and some go
  joins: fc.constantFrom(0, 0, 0, 0, 1, 2, 3),
  leaves: fc.constantFrom(4, 4, 4, 4, 1, 2, 3),
  stood: fc.array(fc.array(standing, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 }),
});
const cohort = fc.array(child, { maxLength: 26 });

function dutiesOf(children: readonly Child[]): KnownDuty[] {
  return children.flatMap((each, childAt) =>
    ids.flatMap((id, promiseAt) =>
      spans.flatMap((span, term): KnownDuty[] => {
        const stood = each.stood[promiseAt]?.[term] ?? 'none';
        if (stood === 'none' || term < each.joins || term >= each.leaves) return [];
        const doneOn = stood === 'in-time' ? span.due : span.late;
        const known = {
          rule: `rule-${id}`,
          occurrence: 'x',
          childId: `child-${childAt}`,
          dueOn: span.due,
          doneOn,
          waived: null,
        };
        return [{ id: `${childAt} ${id} ${term}`, ...known }];
      }),
    ),
  );
}

function publish(real: readonly (readonly RealCell[])[], fewest: number): ShownCell[][] {
  const shown: ShownCell[][] = [];
  for (const cells of real) shown.push(suppress(cells, { fewest, earlier: [...shown], overOthers: false }));
  return shown;
}

function releasesOf(children: readonly Child[]): RealCell[][] {
  const duties = dutiesOf(children);
  return spans.map((span) => realCells(promises, countKept(duties, promises, span), new Map(), 0));
}

const truth = (real: readonly (readonly RealCell[])[], at: number, commitment: string) => {
  const { due, done } = real[at]?.find((cell) => cell.commitment === commitment)?.children ?? { due: 0, done: 0 };
  return { due, late: due - done };
};

describe.each([6, 10])('with counts under %i left out', (fewest) => {
  const attacker: Attacker = { fewest, most: 32, within: [] };

  test('nobody who sees every release can work out a number that was left out', () => {
    fc.assert(
      fc.property(cohort, (children) => {
        const real = releasesOf(children);
        const shown = publish(real, fewest);
        const found = whatMayBeSo(shown, attacker);
        for (const [at, release] of shown.entries()) {
          for (const { commitment, outcome, due } of release) {
            const possible = possibleIn(found, at, commitment);
            // the attacker reasons soundly: what was so is among what may be so
            expect(possible).toContainEqual(truth(real, at, commitment));
            if (due !== null) continue;
            if (outcome === 'too-few') {
              expect(widthOf(possible, (one) => one.due)).toBe(fewest + 1);
              expect(widthOf(possible, (one) => one.late)).toBe(fewest + 1);
            } else {
              expect(widthOf(possible, (one) => one.due)).toBeGreaterThanOrEqual(fewest);
              if (outcome === 'not-kept')
                expect(widthOf(possible, (one) => one.late)).toBeGreaterThanOrEqual(fewest - 1);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('nor somebody who knows which children are among which', () => {
    // whoever had a plan to write up was owed a PEP; whoever was owed a PEP is among those with a key adult
    const knowing: Attacker = {
      ...attacker,
      within: [
        ['B6', 'B1'],
        ['B1', 'A5'],
      ],
    };
    const nested = fc.array(
      fc.record({
        joins: fc.constantFrom(0, 0, 0, 1, 2, 3),
        leaves: fc.constantFrom(4, 4, 4, 1, 2, 3),
        depth: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }),
        late: fc.array(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 }),
      }),
      { maxLength: 26 },
    );
    fc.assert(
      fc.property(nested, (given) => {
        const children = given.map(
          ({ joins, leaves, depth, late }): Child => ({
            joins,
            leaves,
            stood: ids.map((_, promiseAt) =>
              depth.map((deep, term) => (deep <= promiseAt ? 'none' : late[promiseAt]?.[term] ? 'late' : 'in-time')),
            ),
          }),
        );
        const real = releasesOf(children);
        const shown = publish(real, fewest);
        const found = whatMayBeSo(shown, knowing);
        for (const [at, release] of shown.entries()) {
          for (const { commitment, outcome, due } of release) {
            const possible = possibleIn(found, at, commitment);
            expect(possible).toContainEqual(truth(real, at, commitment));
            if (due !== null) continue;
            expect(widthOf(possible, (one) => one.due)).toBeGreaterThanOrEqual(fewest);
            if (outcome !== 'kept') expect(widthOf(possible, (one) => one.late)).toBeGreaterThanOrEqual(fewest - 1);
          }
          // nor is what lies between two numbers a few children
          const wholes = release.flatMap((cell) => cell.due ?? []);
          for (const one of wholes) {
            for (const other of wholes) expect(one === other || Math.abs(one - other) >= fewest).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a child who joined or left is not seen between two terms', () => {
    fc.assert(
      fc.property(cohort, (children) => {
        const shown = publish(releasesOf(children), fewest);
        const wholes = shown.flatMap((release, at) =>
          release.flatMap(({ commitment, due }) => (due === null ? [] : [{ at, commitment, due }])),
        );
        for (const one of wholes) {
          for (const other of wholes) {
            const apart = Math.abs(one.due - other.due);
            expect(apart === 0 || apart >= fewest, `${one.commitment} ${one.at}, ${other.commitment} ${other.at}`).toBe(
              true,
            );
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('every other number that may have been so would have been shown the same, then and ever after', () => {
    fc.assert(
      fc.property(cohort, fc.nat(), fc.nat(), (children, which, other) => {
        const real = releasesOf(children);
        const shown = publish(real, fewest);
        const hidden = shown.flatMap((release, at) =>
          release.flatMap((cell) => (cell.due === null ? [{ at, commitment: cell.commitment }] : [])),
        );
        const chosen = hidden[which % Math.max(1, hidden.length)];
        fc.pre(chosen !== undefined);
        if (chosen === undefined) return;
        const possible = possibleIn(whatMayBeSo(shown, attacker), chosen.at, chosen.commitment);
        const instead = possible[other % possible.length];
        if (instead === undefined) throw new Error('Nothing may be so.');
        const changed = real.map((cells, at) =>
          cells.map((cell) =>
            at === chosen.at && cell.commitment === chosen.commitment
              ? { ...cell, children: { due: instead.due, done: instead.due - instead.late } }
              : cell,
          ),
        );
        expect(publish(changed, fewest)).toEqual(shown);
      }),
      { numRuns: 300 },
    );
  });
});

test('without leaving anything out the attacker would know everything: the attacker is worth something', () => {
  const open: ShownCell[] = [{ commitment: 'B1', outcome: 'not-kept', done: 9, due: 15, unit: 'children' }];
  const found = whatMayBeSo([open], { fewest: 6, most: 40, within: [] });
  expect(possibleIn(found, 0, 'B1')).toEqual([{ due: 15, late: 6 }]);
});

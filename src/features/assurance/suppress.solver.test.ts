import { describe, expect, test } from 'vitest';
import { possible } from '../../../test/possible-values.ts';
import { fc } from '../../../test/properties.ts';
import { type Besides, dueOf, lateOf, type Read, whatIsKnown } from '../../../test/what-figures-tell.ts';
import { type RealCell, type ShownCell, suppress } from './suppress.ts';

const fewest = 6;
const rules = { fewest, shownFrom: fewest + 1, most: 60 };

interface Count {
  readonly due: number;
  readonly late: number;
}
const cellOf = (commitment: string, { due, late }: Count): RealCell => ({
  ...{ commitment, children: { due, done: due - late }, school: null },
});
/** All sets of an organisation, one after the other, as they are fixed. */
function publish(sets: readonly (readonly RealCell[])[], overOthers = false): ShownCell[][] {
  const shown: ShownCell[][] = [];
  for (const cells of sets) shown.push(suppress(cells, { fewest, earlier: [...shown], overOthers }));
  return shown;
}
const readOf = (organisation: string, sets: readonly (readonly ShownCell[])[]): Read[] =>
  sets.flatMap((cells, set) =>
    cells.map(({ commitment, outcome, done, due }) => ({
      organisation,
      set,
      commitment,
      outcome,
      done,
      due,
      about: 'children',
    })),
  );

const count: fc.Arbitrary<Count> = fc
  .tuple(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 24 }))
  .map(([due, late]) => ({ due, late: Math.min(due, late) }));
const dueLine = (a: Read, b: Read, is: '=' | '<=' | '>=', than: number) => ({
  ...{
    sum: [
      [1, dueOf(b)],
      [-1, dueOf(a)],
    ] as const,
    is,
    than,
  },
});

test('while six were shown, one who came told that there had been five: the solver is worth something', () => {
  const [a, b] = ['too-few', 'kept'].map((outcome, set) => ({
    ...{ organisation: 's', set, commitment: 'B1', outcome: outcome as Read['outcome'] },
    ...{ done: null, due: null, about: 'children' as const },
  })) as [Read, Read];
  const known = whatIsKnown([a, b], { ...rules, shownFrom: fewest }, [dueLine(a, b, '=', 1)]);
  expect(possible(known, [[1, dueOf(a)]])).toEqual({ least: 5, most: 5 });
});

describe('a child comes or goes, or a few together', () => {
  test('nobody who knows it learns a number that is too small to show', () => {
    fc.assert(
      fc.property(count, fc.integer({ min: 1 - fewest, max: fewest - 1 }), fc.nat(24), (first, moved, lateThen) => {
        fc.pre(first.due + moved >= 0);
        const then = { due: first.due + moved, late: Math.min(first.due + moved, lateThen) };
        const reads = readOf('s', publish([[cellOf('B1', first)], [cellOf('B1', then)]]));
        const [a, b] = reads as [Read, Read];
        const besides: Besides = [dueLine(a, b, '=', moved)];
        const known = whatIsKnown(reads, rules, besides);
        for (const cell of reads.filter(({ due }) => due === null)) {
          const due = possible(known, [[1, dueOf(cell)]]);
          if (due.least < fewest) expect(due.most, JSON.stringify(reads)).toBeGreaterThan(due.least);
          const late = possible(known, [[1, lateOf(cell)]]);
          if (cell.outcome !== 'kept') expect(late.most, JSON.stringify(reads)).toBeGreaterThan(late.least);
        }
      }),
      { numRuns: 100 },
    );
  });
});

test('who knows that six came at once, and reads too few before and after, knows that there was nobody', () => {
  const reads = readOf('s', publish([[cellOf('B1', { due: 0, late: 0 })], [cellOf('B1', { due: fewest, late: 0 })]]));
  const [a, b] = reads as [Read, Read];
  const known = whatIsKnown(reads, rules, [dueLine(a, b, '=', fewest)]);
  expect(possible(known, [[1, dueOf(a)]])).toEqual({ least: 0, most: 0 });
});

describe('two schools and their authority', () => {
  test('nobody who reads all three takes one from the other', () => {
    fc.assert(
      fc.property(count, count, count, (one, two, three) => {
        const schools = [one, two, three].flatMap((each, at) => readOf(`s${at}`, publish([[cellOf('B1', each)]])));
        const all = { due: one.due + two.due + three.due, late: one.late + two.late + three.late };
        const reads = [...schools, ...readOf('a', publish([[cellOf('B1', all)]], true))];
        const whole = reads.at(-1) as Read;
        const besides: Besides = [dueOf, lateOf].map((what) => ({
          sum: [[1, what(whole)] as const, ...schools.map((cell) => [-1, what(cell)] as const)],
          ...{ is: '=' as const, than: 0 },
        }));
        const known = whatIsKnown(reads, { ...rules, wordsOnly: ['a'] }, besides);
        for (const cell of reads.filter(({ due }) => due === null)) {
          const due = possible(known, [[1, dueOf(cell)]]);
          expect(due.most, JSON.stringify(reads)).toBeGreaterThan(due.least);
        }
      }),
      { numRuns: 100 },
    );
  });
});

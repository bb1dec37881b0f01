import { describe, expect, test } from 'vitest';
import { type RealCell, type ShownCell, summaryOf, suppress } from './suppress.ts';

const children = (commitment: string, done: number, due: number): RealCell => ({
  commitment,
  children: { done, due },
  school: null,
});
const show = (cells: readonly RealCell[], earlier: readonly (readonly ShownCell[])[] = [], fewest = 6) =>
  suppress(cells, { fewest, earlier, overOthers: false });
const words = (cells: readonly ShownCell[]) =>
  cells.map(({ outcome, done, due }) => (due === null ? outcome : `${outcome} ${done} of ${due}`));

describe('one promise about children', () => {
  test.each<[number, number, string]>([
    [0, 0, 'too-few'],
    [1, 1, 'too-few'],
    [0, 5, 'too-few'],
    [5, 5, 'too-few'],
    [6, 6, 'too-few'],
    [0, 6, 'too-few'],
    [7, 7, 'kept'],
    [40, 40, 'kept'],
    [6, 7, 'not-kept'],
    [0, 7, 'not-kept'],
    [0, 30, 'not-kept'],
    [5, 30, 'not-kept'],
    [25, 30, 'not-kept'],
    [6, 11, 'not-kept'],
    [6, 12, 'not-kept 6 of 12'],
    [9, 15, 'not-kept 9 of 15'],
    [24, 30, 'not-kept 24 of 30'],
  ])('%i of %i in time is shown as %s', (done, due, shown) => {
    expect(words(show([children('B1', done, due)]))).toEqual([shown]);
  });

  test('the packs say from how many on: ten of another authority', () => {
    expect(words(show([children('B1', 10, 10), children('B7', 9, 18)], [], 10))).toEqual(['too-few', 'not-kept']);
    expect(words(show([children('B1', 11, 11), children('B7', 10, 20)], [], 10))).toEqual([
      'kept',
      'not-kept 10 of 20',
    ]);
  });

  test('a rule that hides nobody is refused', () => {
    expect(() => show([], [], 2)).toThrow(RangeError);
  });
});

describe('several promises', () => {
  test('whose numbers could be taken from each other show one pair of them', () => {
    // 15 owed a PEP, 9 held it in time; 11 plans were held and 4 were not written up: two plans were held late.
    expect(words(show([children('B1', 9, 15), children('B6', 7, 11)]))).toEqual(['not-kept 9 of 15', 'not-kept']);
    expect(words(show([children('B1', 9, 15), children('B6', 7, 14)]))).toEqual(['not-kept 9 of 15', 'not-kept']);
  });
  test('that lie far apart, or are of the same children, show both', () => {
    expect(words(show([children('A5', 20, 60), children('B1', 7, 14)]))).toEqual([
      'not-kept 20 of 60',
      'not-kept 7 of 14',
    ]);
    expect(words(show([children('B1', 10, 20), children('B6', 10, 20)]))).toEqual([
      'not-kept 10 of 20',
      'not-kept 10 of 20',
    ]);
  });
});

test('an authority shows no number of children: beside those of its schools it would tell of the others', () => {
  const cells = [children('B1', 9, 15), children('B6', 20, 20), children('B7', 2, 2)];
  expect(words(suppress(cells, { fewest: 6, earlier: [], overOthers: true }))).toEqual(['not-kept', 'kept', 'too-few']);
});

describe('term after term', () => {
  const autumn = show([children('B1', 9, 15)]);
  test.each<[string, number, number, string]>([
    ['one child joined, late', 9, 16, 'not-kept'],
    ['one child joined, in time', 10, 16, 'not-kept'],
    ['one left', 8, 14, 'not-kept'],
    ['five joined', 10, 20, 'not-kept'],
    ['nobody came or went', 8, 15, 'not-kept 8 of 15'],
    ['six joined', 12, 21, 'not-kept 12 of 21'],
    ['one joined and all were in time', 16, 16, 'kept'],
    ['most left', 4, 5, 'too-few'],
  ])('%s: %i of %i is shown as %s', (_, done, due, shown) => {
    expect(words(show([children('B1', done, due)], [autumn]))).toEqual([shown]);
  });
  test('the wholes of every earlier release are looked at, of other promises too', () => {
    const spring = show([children('B1', 9, 16)], [autumn]);
    expect(words(show([children('B1', 9, 16)], [autumn, spring]))).toEqual(['not-kept']);
    expect(words(show([children('B6', 9, 16)], [autumn]))).toEqual(['not-kept']);
  });
});

describe('what the school itself owes', () => {
  const school = (
    outcome: 'kept' | 'not-kept' | 'nothing-due',
    figure: NonNullable<RealCell['school']>['figure'] = null,
    behind: number | null = null,
  ): RealCell => ({ commitment: 'E1', children: null, school: { outcome, figure, behind } });
  test('is shown as it is', () => {
    expect(words(show([school('kept', { done: 2, due: 2, unit: 'training-days' })]))).toEqual(['kept 2 of 2']);
    expect(words(show([school('not-kept', { done: 0.5, due: 2, unit: 'training-days' })]))).toEqual([
      'not-kept 0.5 of 2',
    ]);
    expect(words(show([school('nothing-due')]))).toEqual(['nothing-due']);
  });
  test('is too few where it tells of six children or fewer', () => {
    const tables = { done: 1, due: 2, unit: 'tables' as const };
    expect(words(show([school('not-kept', tables, 5)]))).toEqual(['too-few']);
    expect(words(show([school('nothing-due', null, 0)]))).toEqual(['too-few']);
    expect(words(show([school('not-kept', tables, 6)]))).toEqual(['too-few']);
    expect(words(show([school('not-kept', tables, 7)]))).toEqual(['not-kept 1 of 2']);
  });
  test('decides a promise about children too, without their numbers', () => {
    const mixed = (done: number, due: number, outcome: 'kept' | 'not-kept'): RealCell => ({
      commitment: 'E8',
      children: { done, due },
      school: { outcome, figure: null, behind: null },
    });
    expect(words(show([mixed(9, 15, 'not-kept')]))).toEqual(['not-kept']);
    expect(words(show([mixed(2, 2, 'not-kept')]))).toEqual(['not-kept']);
    expect(words(show([mixed(2, 2, 'kept')]))).toEqual(['too-few']);
    expect(words(show([mixed(9, 9, 'kept')]))).toEqual(['kept']);
  });
});

test('a summary counts what is shown', () => {
  const cells = show([children('B1', 9, 15), children('B2', 3, 3), children('B3', 9, 9), children('B4', 8, 9)]);
  expect(summaryOf(cells)).toEqual({ kept: 1, 'not-kept': 2, 'too-few': 1, 'nothing-due': 0 });
});

import { describe, expect, test } from 'vitest';
import { askWords, countWords, figureWords, standingText, standingWords } from './say-release.words.ts';
import type { ShownCell } from './suppress.ts';

const summary = (kept: number, broken: number, few: number, nothing = 0) => ({
  kept,
  'not-kept': broken,
  'too-few': few,
  'nothing-due': nothing,
});

describe('how things stand, in a sentence', () => {
  test.each([
    [
      summary(7, 3, 2),
      'Of 12 promises, seven were kept, three were not, and for two there are too few children to show.',
    ],
    [summary(1, 1, 1), 'Of three promises, one was kept, one was not, and for one there are too few children to show.'],
    [summary(4, 0, 0, 2), 'Of four promises, four were kept.'],
    [summary(0, 2, 0), 'Of two promises, two were not kept.'],
    [summary(0, 0, 3), 'Of three promises, for three there are too few children to show.'],
    [summary(0, 1, 3), 'Of four promises, one was not kept and for three there are too few children to show.'],
    [summary(0, 0, 0, 5), 'Nothing fell due.'],
  ])('%j', (given, words) => {
    expect(standingText(given)).toBe(words);
  });
  test('the answer is the strong part of it', () => {
    expect(
      standingWords(summary(7, 3, 2))
        .filter(({ strong }) => strong)
        .map(({ words }) => words),
    ).toEqual(['seven were kept', 'three were not', 'two there are too few children to show']);
  });
});

const cell = (
  outcome: ShownCell['outcome'],
  unit: ShownCell['unit'],
  done: number | null = null,
  due: number | null = null,
) => ({
  commitment: 'X1',
  outcome,
  unit,
  done,
  due,
});
test.each<[ShownCell, string]>([
  [cell('kept', 'children'), 'all children'],
  [cell('not-kept', 'children', 9, 15), '9 of 15 in time'],
  [cell('not-kept', 'children'), 'how many is not shown'],
  [cell('too-few', 'children'), ''],
  [cell('too-few', 'tables'), ''],
  [cell('kept', 'tables', 2, 2), 'each time it was due'],
  [cell('not-kept', 'tables', 1, 2), '1 of 2 times'],
  [cell('kept', 'posts', 2, 2), '2 of 2 in post'],
  [cell('not-kept', 'posts', 0, 1), 'nobody in post'],
  [cell('kept', 'training-days', 2, 2), '2 training days this school year'],
  [cell('kept', 'training-days', 0.5, 2), '0.5 of 2 training days so far this school year'],
  [cell('nothing-due', 'trainings', 0, 1), 'not yet trained this school year'],
  [cell('nothing-due', 'duties'), ''],
])('%j is “%s”', (given, words) => {
  expect(figureWords(given)).toBe(words);
});

test('what can be asked instead', () => {
  expect(askWords('Whether so.', 'headteacher')).toBe('Whether so.');
  expect(askWords(null, 'head of centre')).toBe(
    'Whether the head of centre is content that this was done for each child.',
  );
});

test('real numbers in words', () => {
  const duties = { due: 5, inTime: 2, late: 3, doneLate: 1, open: 1, carried: 1, waived: 2, waivedBecause: {} };
  expect(countWords({ duties })).toBe(
    '2 of 5 in time, 1 done late, 1 still open, 1 still left from before, 2 not needed',
  );
  expect(countWords({ duties: { ...duties, due: 0, doneLate: 0, open: 0, carried: 0, waived: 0 } })).toBe('');
});

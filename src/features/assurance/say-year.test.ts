import { expect, test } from 'vitest';
import type { StoredCell } from './release.ts';
import { yearOfPromise } from './say-year.words.ts';

const cell = (outcome: StoredCell['outcome'], done: number | null = null, due: number | null = null): StoredCell => ({
  ...{ commitment: 'B1', outcome, done, due, unit: 'children', whatNext: null },
});
const spring = { termId: '2026-spring', terms: 'Spring term 2027', cell: cell('not-kept', 9, 15) };
const autumn = { termId: '2026-autumn', terms: 'Autumn term 2026', cell: cell('kept') };
const before = { termId: '2025-summer', terms: 'Summer term 2026', cell: cell('too-few') };

test('a year is its terms, first to last, each as it was shown', () => {
  expect(yearOfPromise([spring, autumn, before], '2026-spring')).toEqual({
    label: '2026/27',
    words: 'Autumn term 2026: kept, all children; Spring term 2027: not kept, 9 of 15 in time.',
  });
  expect(yearOfPromise([spring, autumn, before], '2025-summer').words).toBe('Summer term 2026: too few to show.');
});

test('kept each time is said first', () => {
  const again = { ...spring, cell: cell('kept') };
  expect(yearOfPromise([again, autumn], '2026-spring').words).toBe(
    'Kept each time. Autumn term 2026: kept, all children; Spring term 2027: kept, all children.',
  );
});

import { describe, expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import {
  type EarlierRelease,
  nextRelease,
  type ReleaseTerm,
  termIdWords,
  termsOfSpan,
  termWords,
} from './release-span.ts';

const term = (id: `${number}-${'autumn' | 'spring' | 'summer'}`, firstDay: Day, lastSchoolDay: Day): ReleaseTerm => {
  const [year, name] = id.split('-');
  return { id, academicYear: Number(year), term: name as ReleaseTerm['term'], firstDay, lastSchoolDay };
};
const summer = term('2025-summer', '2026-04-13', '2026-07-17');
const autumn = term('2026-autumn', '2026-09-02', '2026-12-18');
const spring = term('2026-spring', '2027-01-04', '2027-03-25');
const terms = [spring, autumn, summer];

describe('the next release', () => {
  const cases: [string, Day, Day, EarlierRelease[], string][] = [
    ['in the first term: not yet', '2026-09-01', '2026-11-24', [], 'not-yet 2026-autumn 2026-09-02 to 2026-12-18'],
    ['on the last school day: not yet', '2026-09-01', '2026-12-18', [], 'not-yet 2026-autumn 2026-09-02 to 2026-12-18'],
    ['on the day after', '2026-09-01', '2026-12-19', [], 'ready 2026-autumn 2026-09-02 to 2026-12-18'],
    ['weeks into the next term', '2026-09-01', '2027-01-20', [], 'ready 2026-autumn 2026-09-02 to 2026-12-18'],
    [
      'once it is made: the next term, from the day after it',
      '2026-01-01',
      '2026-11-24',
      [{ termId: '2025-summer', asAt: '2026-07-17' }],
      'not-yet 2026-autumn 2026-07-18 to 2026-12-18',
    ],
    [
      'a term without one is counted in the next',
      '2026-01-01',
      '2027-03-30',
      [{ termId: '2025-summer', asAt: '2026-07-17' }],
      'ready 2026-spring 2026-07-18 to 2027-03-25',
    ],
    [
      'a term that ended before we came is nobody’s',
      '2026-08-01',
      '2026-08-20',
      [],
      'not-yet 2026-autumn 2026-09-02 to 2026-12-18',
    ],
    ['no terms known', '2027-08-01', '2027-09-20', [], 'no-terms'],
    ['all made', '2026-01-01', '2027-04-20', [{ termId: '2026-spring', asAt: '2027-03-25' }], 'no-terms'],
  ];
  test.each(cases)('%s', (_, begunOn, today, earlier, expected) => {
    const next = nextRelease(terms, earlier, begunOn, today);
    expect(
      next.kind === 'no-terms' ? next.kind : `${next.kind} ${next.span.term.id} ${next.span.from} to ${next.span.asAt}`,
    ).toBe(expected);
  });
});

test.each([
  [[autumn], 'Autumn term 2026'],
  [[spring, summer], 'Summer term 2026 and spring term 2027'],
  [[term('2025-spring', '2026-01-05', '2026-03-27'), summer], 'Spring and summer terms 2026'],
])('terms in words', (those, words) => {
  const inOrder = termsOfSpan(those, { from: '2026-01-01', asAt: '2027-12-31' });
  expect(termWords(inOrder)).toBe(words);
});

test('a term that is no longer known by its id alone', () => {
  expect(termIdWords('2026-autumn')).toBe('Autumn term 2026/27');
});

import { describe, expect, test } from 'vitest';
import type { Day } from '../../calendar/index.ts';
import { terms } from '../../calendar/school-calendar.factory.ts';
import { feedHorizon } from './feed-horizon.ts';

const lastDay = (year: number, name: string): Day | undefined =>
  terms.find((term) => term.academicYear === year && term.term === name)?.lastDay;

describe('how far a calendar looks', () => {
  test.each([
    // today, the end of
    ['2026-11-24', 2026, 'spring'],
    ['2026-12-28', 2026, 'summer'],
    ['2027-02-01', 2026, 'summer'],
  ] as const)('on %s to the end of the term after this one: %i %s', (today, year, name) => {
    expect(feedHorizon(terms, today)).toBe(lastDay(year, name));
  });

  test('on the last day of term it is still that term', () => {
    expect(feedHorizon(terms, lastDay(2026, 'autumn') ?? '2026-12-18')).toBe(lastDay(2026, 'spring'));
  });

  test('without terms to the end of the period after this one', () => {
    expect(feedHorizon([], '2026-11-24')).toBe('2027-03-29');
    expect(feedHorizon([], '2027-05-04')).toBe('2027-12-31');
  });

  test('when only this term is known, past its end', () => {
    const only = terms.filter((term) => term.academicYear === 2026 && term.term === 'autumn');
    expect(feedHorizon(only, '2026-11-24')).toBe('2027-03-29');
  });
});

import { describe, expect, test } from 'vitest';
import { fc } from '../../test/properties.ts';
import { censusTermOn, censusTermsOf } from './census-term.ts';
import { addDays, type Day, dayFromNumber, dayNumber } from './day.ts';
import { exclusionTermOn, referencePeriodOn } from './exclusion-term.ts';
import { contains, type DayRange } from './range.ts';
import { bankHolidays, closures, terms } from './school-calendar.factory.ts';
import { schoolCalendar } from './school-calendar.ts';
import type { TermName } from './school-terms.ts';

const calendar = schoolCalendar(terms, closures, bankHolidays);
const anyDay = fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2060-12-31') }).map(dayFromNumber);

describe('census terms', () => {
  test.each<[Day, number, TermName, string]>([
    ['2026-07-31', 2025, 'summer', '2026 autumn'],
    ['2026-08-01', 2026, 'autumn', '2026 spring'],
    ['2026-12-31', 2026, 'autumn', '2026 spring'],
    ['2027-01-01', 2026, 'spring', '2026 summer'],
    ['2027-03-28', 2026, 'spring', '2026 summer'],
    ['2027-03-29', 2026, 'summer', '2027 autumn'],
  ])('%s counts towards %i %s, collected by the census of %s', (day, academicYear, term, census) => {
    const found = censusTermOn(day);
    expect(found).toMatchObject({ kind: 'census term', academicYear, term });
    expect(`${found.collectedBy.academicYear} ${found.collectedBy.census}`).toBe(census);
  });

  test('cover every day once', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const found = censusTermOn(day);
        const around = [-1, 0, 1].flatMap((off) => censusTermsOf(found.academicYear + off));
        expect(around.filter(({ during }) => contains(during, day))).toEqual([found]);
      }),
    );
  });
});

describe('exclusion terms', () => {
  test.each<[Day, DayRange]>([
    ['2026-12-30', { from: '2026-07-31', to: '2026-12-31' }],
    ['2026-12-31', { from: '2026-12-31', to: '2027-03-29' }],
    ['2027-01-04', { from: '2026-12-31', to: '2027-03-29' }],
    ['2027-03-28', { from: '2026-12-31', to: '2027-03-29' }],
    ['2027-03-29', { from: '2027-03-29', to: '2027-07-31' }],
    ['2027-07-30', { from: '2027-03-29', to: '2027-07-31' }],
    ['2027-07-31', { from: '2027-07-31', to: '2027-12-31' }],
  ])('reference period of %s', (day, during) => {
    expect(referencePeriodOn(day)).toEqual(during);
  });

  test('reference periods meet without gap or overlap', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { from, to } = referencePeriodOn(day);
        expect(contains({ from, to }, day)).toBe(true);
        expect(referencePeriodOn(from)).toEqual({ from, to });
        expect(to === null ? null : referencePeriodOn(addDays(to, -1))).toEqual({ from, to });
        expect(to === null ? null : referencePeriodOn(to).from).toBe(to);
      }),
    );
  });

  test('are the own terms of a school with three', () => {
    expect(exclusionTermOn(calendar, '2026-11-02', 3)).toEqual({
      kind: 'exclusion term',
      basis: 'own term',
      during: { from: '2026-09-01', to: '2026-12-19' },
      estimated: false,
    });
    expect(exclusionTermOn(calendar, '2026-12-23', 3)).toBeUndefined();
  });

  test('are the reference periods of a school with more, and an estimate where its terms are not known', () => {
    const during = { from: '2027-07-31', to: '2027-12-31' };
    expect(exclusionTermOn(calendar, '2026-11-02', 6)).toMatchObject({ basis: 'reference dates', estimated: false });
    expect(exclusionTermOn(calendar, '2027-11-02', 3)).toEqual({
      kind: 'exclusion term',
      basis: 'reference dates',
      during,
      estimated: true,
    });
  });
});

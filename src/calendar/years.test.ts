import { describe, expect, test } from 'vitest';
import { fc } from '../../test/properties.ts';
import { type Day, dayFromNumber, dayNumber, weekdayOf } from './day.ts';
import { contains } from './range.ts';
import {
  academicYearLabel,
  academicYearOf,
  academicYearRange,
  easterSunday,
  financialYearLabel,
  financialYearOf,
  financialYearRange,
} from './years.ts';

const anyDay = fc.integer({ min: dayNumber('1995-01-01'), max: dayNumber('2099-12-31') }).map(dayFromNumber);

test.each<[Day, number, string, number, string]>([
  ['2026-08-31', 2025, '2025/26', 2026, '2026-27'],
  ['2026-09-01', 2026, '2026/27', 2026, '2026-27'],
  ['2027-03-31', 2026, '2026/27', 2026, '2026-27'],
  ['2027-04-01', 2026, '2026/27', 2027, '2027-28'],
  ['1999-12-31', 1999, '1999/00', 1999, '1999-00'],
])('%s is in academic year %i (%s) and financial year %i (%s)', (day, academic, label, financial, financialText) => {
  expect(academicYearOf(day)).toBe(academic);
  expect(academicYearLabel(academic)).toBe(label);
  expect(financialYearOf(day)).toBe(financial);
  expect(financialYearLabel(financial)).toBe(financialText);
});

test('a day is in the range of its year and in no other', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -2, max: 2 }), (day, off) => {
      expect(contains(academicYearRange(academicYearOf(day) + off), day)).toBe(off === 0);
      expect(contains(financialYearRange(financialYearOf(day) + off), day)).toBe(off === 0);
    }),
  );
});

describe('Easter Sunday', () => {
  test.each<[number, Day]>([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2008, '2008-03-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
  ])('%i: %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });

  test('is a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1700, max: 3000 }), (year) => {
        const day = easterSunday(year);
        expect(weekdayOf(day)).toBe(6);
        expect(day.slice(5) >= '03-22' && day.slice(5) <= '04-25').toBe(true);
      }),
    );
  });
});

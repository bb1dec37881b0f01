import { describe, expect, test } from 'vitest';
import { fc } from '../../test/properties.ts';
import { addDays, addMonths, type Day, dayFromNumber, dayNumber } from '../calendar/day.ts';
import { compulsorySchoolAge, isOfCompulsorySchoolAge, schoolLeavingDate } from './compulsory-school-age.ts';
import { readSex } from './sex.ts';
import {
  compareYearGroups,
  expectedYearGroup,
  readYearGroup,
  type YearGroup,
  yearGroupLabel,
  yearGroupOn,
  yearGroups,
} from './year-group.ts';

const births = fc.integer({ min: dayNumber('2004-01-01'), max: dayNumber('2026-12-31') }).map(dayFromNumber);

describe('year groups', () => {
  test('sort from the youngest, M and X last', () => {
    const mixed: YearGroup[] = ['X', '10', '2', 'R', 'M', 'N2', 'E1', '1'];
    expect(mixed.sort(compareYearGroups)).toEqual(['E1', 'N2', 'R', '1', '2', '10', 'M', 'X']);
  });

  test.each<[string, YearGroup | undefined]>([
    ['7', '7'],
    ['07', '7'],
    ['Year 7', '7'],
    ['yr 11', '11'],
    ['Y7', '7'],
    ['NC Year 10', '10'],
    ['r', 'R'],
    ['Reception', 'R'],
    ['Year R', 'R'],
    ['N2', 'N2'],
    ['Nursery 1', 'N1'],
    ['Nursery', undefined],
    ['M', 'M'],
    ['X', 'X'],
    ['0', undefined],
    ['15', undefined],
    ['7B', undefined],
    ['', undefined],
  ])('%j is read as %s', (text, group) => {
    expect(readYearGroup(text)).toBe(group);
  });

  test('every one reads back from its code, and those with a number or name from their label', () => {
    for (const group of yearGroups) expect(readYearGroup(group)).toBe(group);
    expect(yearGroupLabel('R')).toBe('Reception');
    expect(readYearGroup(yearGroupLabel('13'))).toBe('13');
  });

  test.each<[YearGroup, number, number, YearGroup | undefined]>([
    ['6', 2025, 2026, '7'],
    ['R', 2024, 2026, '2'],
    ['N2', 2026, 2026, 'N2'],
    ['1', 2026, 2024, 'N2'],
    ['13', 2026, 2028, undefined],
    ['E1', 2026, 2025, undefined],
    ['M', 2020, 2026, 'M'],
    ['X', 2026, 2020, 'X'],
  ])('%s in %i is in %i: %s', (recorded, then, now, expected) => {
    expect(yearGroupOn(recorded, then, now)).toBe(expected);
  });

  test.each<[Day, number, YearGroup | undefined]>([
    ['2021-09-01', 2026, 'R'],
    ['2021-08-31', 2026, '1'],
    ['2022-08-31', 2026, 'R'],
    ['2022-09-01', 2026, 'N2'],
    ['2015-08-31', 2026, '7'],
    ['2010-09-01', 2026, '11'],
    ['2012-02-29', 2026, '10'],
    ['2026-10-01', 2026, undefined],
    ['2005-01-01', 2026, undefined],
  ])('born %s, in %i: %s', (dateOfBirth, academicYear, expected) => {
    expect(expectedYearGroup(dateOfBirth, academicYear)).toBe(expected);
  });

  test('the expected year moves up as the recorded one does', () => {
    const years = fc.integer({ min: 2010, max: 2040 });
    fc.assert(
      fc.property(births, years, years, (born, then, now) => {
        const recorded = expectedYearGroup(born, then);
        if (recorded !== undefined) expect(yearGroupOn(recorded, then, now)).toBe(expectedYearGroup(born, now));
      }),
    );
  });
});

describe('compulsory school age', () => {
  test.each<[number, Day]>([
    [2026, '2026-06-26'],
    [2017, '2017-06-30'],
    [2027, '2027-06-25'],
  ])('the school leaving date of %i is %s', (year, day) => {
    expect(schoolLeavingDate(year)).toBe(day);
  });

  test.each<[Day, Day, Day]>([
    ['2021-09-01', '2026-12-31', '2038-06-25'],
    ['2021-12-31', '2026-12-31', '2038-06-25'],
    ['2022-01-01', '2027-03-31', '2038-06-25'],
    ['2022-03-31', '2027-03-31', '2038-06-25'],
    ['2022-04-01', '2027-08-31', '2038-06-25'],
    ['2022-08-31', '2027-08-31', '2038-06-25'],
    ['2020-02-29', '2025-03-31', '2036-06-27'],
    ['2010-07-15', '2015-08-31', '2026-06-26'],
    ['2010-06-26', '2015-08-31', '2026-06-26'],
    ['2010-09-01', '2015-12-31', '2027-06-25'],
  ])('born %s: from %s to the end of %s', (dateOfBirth, from, last) => {
    expect(compulsorySchoolAge(dateOfBirth)).toEqual({ from, to: addDays(last, 1) });
    expect(isOfCompulsorySchoolAge(dateOfBirth, addDays(from, -1))).toBe(false);
    expect(isOfCompulsorySchoolAge(dateOfBirth, from)).toBe(true);
    expect(isOfCompulsorySchoolAge(dateOfBirth, last)).toBe(true);
    expect(isOfCompulsorySchoolAge(dateOfBirth, addDays(last, 1))).toBe(false);
  });

  test('holds everybody from five and a half to their sixteenth year’s spring', () => {
    fc.assert(
      fc.property(births, (born) => {
        expect(isOfCompulsorySchoolAge(born, addDays(addMonths(born, 60), -1))).toBe(false);
        expect(isOfCompulsorySchoolAge(born, addMonths(born, 66))).toBe(true);
        expect(isOfCompulsorySchoolAge(born, addMonths(born, 15 * 12 + 9))).toBe(true);
        expect(isOfCompulsorySchoolAge(born, addMonths(born, 17 * 12))).toBe(false);
      }),
    );
  });
});

test.each([
  ['M', 'M', 'code'],
  ['u', 'U', 'code'],
  ['1', 'M', 'former-code'],
  ['2', 'F', 'former-code'],
  ['9', 'U', 'former-code'],
  [' Female ', 'F', 'word'],
])('sex %j is %s, written as a %s', (text, sex, writtenAs) => {
  expect(readSex(text)).toEqual({ sex, writtenAs });
});

test.each(['', '3', 'MF'])('sex %j is none', (text) => {
  expect(readSex(text)).toBeUndefined();
});

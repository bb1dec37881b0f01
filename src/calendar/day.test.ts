import { describe, expect, test } from 'vitest';
import { fc } from '../../test/properties.ts';
import {
  addDays,
  addMonths,
  ageOn,
  asDay,
  type Day,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysBetween,
  maxDay,
  minDay,
  parseDay,
  startOfWeek,
  weekdayOf,
} from './day.ts';

const anyNumber = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') });
const anyDay = anyNumber.map(dayFromNumber);
const nearDay = fc.integer({ min: dayNumber('1995-01-01'), max: dayNumber('2060-12-31') }).map(dayFromNumber);

describe('reading a day', () => {
  test.each(['2026-09-01', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(parseDay(text)).toBe(text);
    expect(asDay(text)).toBe(text);
  });

  test.each([
    '',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-9-1',
    '2026/09/01',
    '01/09/2026',
    '2026-09-01T00:00:00Z',
    ' 2026-09-01',
    '-026-09-01',
    '2026-0９-01',
    '2026-+9-01',
  ])('%j is not', (text) => {
    expect(parseDay(text)).toBeUndefined();
    expect(() => asDay(text)).toThrow(RangeError);
  });

  test('what is no day does not pass through arithmetic, whatever the types say', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow('There is no day "2026-02-30"');
    expect(() => addDays('2026-02-28', 0.5)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => dayOf(2026, 2, 29)).toThrow(RangeError);
    expect(() => dayOf(2026, 1, 1.5)).toThrow(RangeError);
  });
});

describe('arithmetic', () => {
  test('agrees with the clock of the machine on every day', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const day = dayFromNumber(number);
        const date = new Date(number * 86_400_000);
        expect(day).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(day)).toBe((date.getUTCDay() + 6) % 7);
      }),
    );
  });

  test('a number and its day are the same thing, and days sort as text', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (a, b) => {
        expect(dayNumber(dayFromNumber(a))).toBe(a);
        expect(dayFromNumber(a) < dayFromNumber(b)).toBe(a < b);
      }),
    );
  });

  test('adding days and counting them are inverse', () => {
    fc.assert(
      fc.property(nearDay, fc.integer({ min: -9000, max: 9000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });

  test.each<[Day, number, Day]>([
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  test.each<[Day, number, Day]>([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2026-05-20', 0, '2026-05-20'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test('weeks start on Monday', () => {
    expect(startOfWeek('2026-11-22')).toBe('2026-11-16');
    expect(startOfWeek('2026-11-23')).toBe('2026-11-23');
    fc.assert(
      fc.property(
        anyDay.filter((day) => day > '0001-01-07'),
        (day) => {
          const monday = startOfWeek(day);
          expect(weekdayOf(monday)).toBe(0);
          expect(daysBetween(monday, day)).toBe(weekdayOf(day));
        },
      ),
    );
  });

  test('the earlier and the later of days', () => {
    expect(minDay('2026-09-01', '2025-12-31', '2026-01-01')).toBe('2025-12-31');
    expect(maxDay('2026-09-01', '2025-12-31', '2026-01-01')).toBe('2026-09-01');
    expect(minDay('2026-09-01')).toBe('2026-09-01');
  });
});

describe('age', () => {
  test.each<[Day, Day, number]>([
    ['2015-09-01', '2026-08-31', 10],
    ['2015-09-01', '2026-09-01', 11],
    ['2012-02-29', '2026-02-28', 13],
    ['2012-02-29', '2026-03-01', 14],
    ['2012-02-29', '2028-02-29', 16],
    ['2026-11-22', '2026-11-22', 0],
    ['2027-01-10', '2026-11-22', -1],
  ])('born %s, on %s: %i', (dateOfBirth, on, age) => {
    expect(ageOn(dateOfBirth, on)).toBe(age);
  });

  test('never goes down, and goes up by one a year', () => {
    fc.assert(
      fc.property(nearDay, fc.integer({ min: 0, max: 9000 }), (born, days) => {
        const on = addDays(born, days);
        expect(ageOn(born, addDays(on, 1))).toBeGreaterThanOrEqual(ageOn(born, on));
        expect(ageOn(born, addMonths(on, 12)) - ageOn(born, on)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

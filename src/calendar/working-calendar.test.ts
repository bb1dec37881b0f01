import { describe, expect, test } from 'vitest';
import { fc } from '../../test/properties.ts';
import { addDays, type Day, dayFromNumber, dayNumber, weekdayOf } from './day.ts';
import { bankHolidays } from './school-calendar.factory.ts';
import { workingCalendar } from './working-calendar.ts';

const calendar = workingCalendar(bankHolidays);
const days = fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2028-06-30') }).map(dayFromNumber);
const anyDay = fc.integer({ min: dayNumber('1970-01-01'), max: dayNumber('2090-12-31') }).map(dayFromNumber);
const counts = fc.integer({ min: 0, max: 400 });
const plainly = (day: Day) => weekdayOf(day) < 5 && !bankHolidays.includes(day);

describe('the working days of England', () => {
  test.each<[Day, number, Day]>([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-20', 10, '2026-12-04'],
    ['2026-12-18', 10, '2027-01-06'],
    ['2026-12-24', 1, '2026-12-29'],
    ['2026-04-02', 1, '2026-04-07'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2026-03-27', 1, '2026-03-30'],
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-11-22', 20, '2026-12-18'],
  ])('%s and %i working days is %s', (day, n, expected) => {
    expect(calendar.addWorkingDays(day, n)).toEqual({ day: expected, estimated: false });
  });

  test('subtracting goes the other way', () => {
    expect(calendar.subtractWorkingDays('2026-12-29', 1).day).toBe('2026-12-24');
    expect(calendar.subtractWorkingDays('2026-11-22', 1).day).toBe('2026-11-20');
    expect(calendar.subtractWorkingDays('2026-11-22', 0).day).toBe('2026-11-22');
  });

  test('lateness starts the working day after the due day', () => {
    expect(calendar.workingDaysLate('2026-12-24', '2026-12-24')).toBe(0);
    expect(calendar.workingDaysLate('2026-12-24', '2026-12-28')).toBe(0);
    expect(calendar.workingDaysLate('2026-12-24', '2026-12-29')).toBe(1);
    expect(calendar.workingDaysLate('2026-12-24', '2026-11-01')).toBe(0);
  });

  test('only what leads past the known years is estimated', () => {
    expect([calendar.knownFrom, calendar.knownTo]).toEqual(['2024-01-01', '2029-01-01']);
    expect(calendar.addWorkingDays('2028-12-28', 1)).toEqual({ day: '2028-12-29', estimated: false });
    expect(calendar.addWorkingDays('2028-12-28', 2)).toEqual({ day: '2029-01-01', estimated: true });
    expect(calendar.addWorkingDays('2023-12-31', 1)).toEqual({ day: '2024-01-02', estimated: false });
    expect(calendar.subtractWorkingDays('2024-01-02', 1)).toEqual({ day: '2023-12-29', estimated: true });
    expect(calendar.workingDaysBetween('2023-12-29', '2024-01-02')).toEqual({ days: 1, estimated: false });
    expect(calendar.workingDaysBetween('2023-12-28', '2024-01-02')).toEqual({ days: 2, estimated: true });
    const none = workingCalendar([]);
    expect([none.knownFrom, none.knownTo]).toEqual([null, null]);
    expect(none.addWorkingDays('2026-11-20', 1)).toEqual({ day: '2026-11-23', estimated: true });
  });

  test.each([-1, 0.5, Number.NaN])('%d is no number of days', (n) => {
    expect(() => calendar.addWorkingDays('2026-11-20', n)).toThrow(RangeError);
    expect(() => calendar.subtractWorkingDays('2026-11-20', n)).toThrow(RangeError);
  });

  test('are what counting day by day finds', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 40 }), (from, n) => {
        let day = from;
        for (let left = n; left > 0; ) {
          day = addDays(day, 1);
          if (plainly(day)) left -= 1;
        }
        expect(calendar.addWorkingDays(from, n).day).toBe(day);
        expect(calendar.isWorkingDay(from)).toBe(plainly(from));
      }),
    );
  });

  test('adding and counting are inverse, results are working days, and more is later', () => {
    fc.assert(
      fc.property(anyDay, counts, (from, n) => {
        const { day } = calendar.addWorkingDays(from, n);
        expect(calendar.workingDaysBetween(from, day).days).toBe(n);
        expect(calendar.workingDaysBetween(day, from).days).toBe(-n + 0);
        expect(n === 0 || calendar.isWorkingDay(day)).toBe(true);
        expect(calendar.addWorkingDays(from, n + 1).day > day).toBe(true);
        if (calendar.isWorkingDay(from)) expect(calendar.subtractWorkingDays(day, n).day).toBe(from);
      }),
    );
  });

  test('the next and the previous enclose a day that is none', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const next = calendar.nextWorkingDayOnOrAfter(day).day;
        const previous = calendar.previousWorkingDayOnOrBefore(day).day;
        expect(calendar.isWorkingDay(next) && calendar.isWorkingDay(previous)).toBe(true);
        if (calendar.isWorkingDay(day)) expect([previous, next]).toEqual([day, day]);
        else {
          expect(previous < day && day < next).toBe(true);
          expect(calendar.workingDaysBetween(previous, next).days).toBe(1);
        }
      }),
    );
  });
});

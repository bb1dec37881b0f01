import { describe, expect, test } from 'vitest';
import type { Day } from './day.ts';
import { bankHolidays, closures, terms } from './school-calendar.factory.ts';
import { schoolCalendar } from './school-calendar.ts';
import { halfTermLabel, termLabel } from './school-terms.ts';

const calendar = schoolCalendar(terms, closures, bankHolidays);

describe('a school day', () => {
  test.each<[Day, boolean, string]>([
    ['2026-08-31', false, 'the day before term'],
    ['2026-09-01', false, 'INSET on the first day of term'],
    ['2026-09-02', false, 'a second INSET day'],
    ['2026-09-03', true, 'the first day children come'],
    ['2026-09-05', false, 'a Saturday'],
    ['2026-10-23', true, 'the last Friday before half term'],
    ['2026-10-26', false, 'the first day of half term'],
    ['2026-10-30', false, 'the last day of half term'],
    ['2026-11-02', true, 'the Monday after'],
    ['2026-11-27', false, 'the boiler'],
    ['2026-12-18', true, 'the last day'],
    ['2026-12-21', false, 'Christmas holidays'],
    ['2027-03-29', false, 'Easter Monday'],
    ['2027-05-03', false, 'a bank holiday in term'],
    ['2027-07-21', false, 'INSET on the last day'],
    ['2026-03-29', false, 'the Sunday the clocks go forward'],
    ['2026-10-25', false, 'the Sunday they go back'],
  ])('%s: %s (%s)', (day, expected) => {
    expect(calendar.isSchoolDay(day)).toBe(expected);
    expect(calendar.knows(day)).toBe(true);
  });

  test('knows why there is none', () => {
    expect(calendar.closureOn('2026-11-27')?.label).toBe('Boiler failed');
    expect(calendar.closureOn('2026-11-26')).toBeUndefined();
  });
});

describe('counting school days', () => {
  test.each<[Day, number, Day, string]>([
    ['2026-08-20', 1, '2026-09-03', 'from the holidays over INSET'],
    ['2026-09-03', 5, '2026-09-10', 'a week'],
    ['2026-10-23', 1, '2026-11-02', 'over half term'],
    ['2026-11-26', 1, '2026-11-30', 'over a closure'],
    ['2026-12-17', 10, '2027-01-14', 'over Christmas'],
    ['2026-07-21', 5, '2026-09-09', 'over the summer'],
    ['2026-11-22', 0, '2026-11-22', 'none from a Sunday'],
  ])('%s and %i is %s: %s', (day, n, expected) => {
    expect(calendar.addSchoolDays(day, n)).toEqual({ day: expected, estimated: false });
  });

  test.each<[Day, number, Day]>([
    ['2026-11-20', 5, '2026-11-13'],
    ['2026-11-02', 1, '2026-10-23'],
    ['2027-01-01', 2, '2026-12-17'],
    ['2026-09-03', 1, '2026-07-21'],
    ['2026-09-03', 0, '2026-09-03'],
  ])('%i school days before %s', (day, n, expected) => {
    expect(calendar.subtractSchoolDays(day, n)).toEqual({ day: expected, estimated: false });
  });

  test('between two days: after the first, up to and with the second', () => {
    expect(calendar.schoolDaysBetween('2026-09-01', '2026-09-03')).toEqual({ days: 1, estimated: false });
    expect(calendar.schoolDaysBetween('2026-09-03', '2026-09-03')).toEqual({ days: 0, estimated: false });
    expect(calendar.schoolDaysBetween('2026-09-10', '2026-09-03')).toEqual({ days: -5, estimated: false });
  });

  test('the nearest school day, itself when it is one', () => {
    expect(calendar.nextSchoolDayOnOrAfter('2026-08-24').day).toBe('2026-09-03');
    expect(calendar.nextSchoolDayOnOrAfter('2026-09-03').day).toBe('2026-09-03');
    expect(calendar.previousSchoolDayOnOrBefore('2026-08-24').day).toBe('2026-07-21');
    expect(calendar.previousSchoolDayOnOrBefore('2027-08-01').day).toBe('2027-07-20');
  });

  test.each([-1, 2.5, Number.NaN])('%d is no number of days', (n) => {
    expect(() => calendar.addSchoolDays('2026-11-20', n)).toThrow(RangeError);
  });
});

describe('what is not known is said to be estimated', () => {
  test('known from 1 August before the first autumn to 31 August after the last summer', () => {
    expect([calendar.knownFrom, calendar.knownTo]).toEqual(['2025-08-01', '2027-09-01']);
    expect([calendar.knows('2025-07-31'), calendar.knows('2027-09-01')]).toEqual([false, false]);
  });

  test('past the end weekdays without bank holidays are counted', () => {
    expect(calendar.addSchoolDays('2027-07-19', 1)).toEqual({ day: '2027-07-20', estimated: false });
    expect(calendar.addSchoolDays('2027-07-19', 2)).toEqual({ day: '2027-09-01', estimated: true });
    expect(calendar.schoolDaysBetween('2027-07-19', '2027-08-31')).toEqual({ days: 1, estimated: false });
    expect(calendar.schoolDaysBetween('2027-07-19', '2027-09-02')).toEqual({ days: 3, estimated: true });
    expect(calendar.addSchoolDays('2027-12-23', 2)).toEqual({ day: '2027-12-29', estimated: true });
    expect(calendar.nextSchoolDayOnOrAfter('2027-08-30')).toEqual({ day: '2027-09-01', estimated: true });
  });

  test('and before the beginning', () => {
    expect(calendar.subtractSchoolDays('2025-09-02', 1)).toEqual({ day: '2025-07-31', estimated: true });
    expect(calendar.previousSchoolDayOnOrBefore('2025-09-02')).toEqual({ day: '2025-09-02', estimated: false });
    expect(calendar.schoolDaysBetween('2025-07-31', '2025-09-02')).toEqual({ days: 1, estimated: false });
  });

  test('a term that is missing in the middle is not taken for a holiday', () => {
    const gap = schoolCalendar(
      terms.filter(({ academicYear, term }) => !(academicYear === 2026 && term === 'spring')),
      closures,
      bankHolidays,
    );
    expect([gap.knows('2026-12-18'), gap.knows('2026-12-21'), gap.knows('2027-04-12')]).toEqual([true, false, true]);
    expect(gap.addSchoolDays('2026-12-18', 1)).toEqual({ day: '2026-12-21', estimated: true });
    expect(gap.addSchoolDays('2027-04-12', 1)).toEqual({ day: '2027-04-13', estimated: false });
    expect(gap.schoolDaysBetween('2026-12-01', '2027-04-12').estimated).toBe(true);
    expect(gap.nextTermAfter('2026-12-18')).toBeUndefined();
    expect(gap.previousTermBefore('2027-04-12')).toBeUndefined();
  });

  test('a school without any terms still has clocks, all of them estimated', () => {
    const none = schoolCalendar([], [], bankHolidays);
    expect([none.knownFrom, none.knownTo]).toEqual([null, null]);
    expect(none.addSchoolDays('2026-12-24', 1)).toEqual({ day: '2026-12-29', estimated: true });
    expect(none.termOn('2026-12-24')).toBeUndefined();
    expect(none.halfTerms()).toEqual([]);
  });
});

describe('terms', () => {
  test('of a day, the half-term break included, and of no day in holidays', () => {
    expect(calendar.termOn('2026-09-01')?.id).toBe('2026-autumn');
    expect(calendar.termOn('2026-10-28')?.id).toBe('2026-autumn');
    expect(calendar.termOn('2027-02-01')?.id).toBe('2026-spring');
    expect(calendar.termOn('2026-12-25')).toBeUndefined();
    expect(calendar.termOn('2029-10-01')).toBeUndefined();
  });

  test('have the days on which children are taught', () => {
    expect(calendar.termById('2026-autumn')).toMatchObject({
      firstDay: '2026-09-01',
      firstSchoolDay: '2026-09-03',
      lastSchoolDay: '2026-12-18',
      schoolDays: 71,
    });
    expect(calendar.lastSchoolDayOf('2026-summer')).toBe('2027-07-20');
    expect(calendar.lastSchoolDayOf('2030-summer')).toBeUndefined();
    expect(calendar.termsOf(2026).map(({ id }) => id)).toEqual(['2026-autumn', '2026-spring', '2026-summer']);
    expect(calendar.termsOf(2028)).toEqual([]);
  });

  test('follow each other', () => {
    expect(calendar.nextTermAfter('2026-08-10')?.id).toBe('2026-autumn');
    expect(calendar.nextTermAfter('2026-09-01')?.id).toBe('2026-spring');
    expect(calendar.nextTermAfter('2027-04-12')).toBeUndefined();
    expect(calendar.nextTermAfter('2024-01-01')).toBeUndefined();
    expect(calendar.previousTermBefore('2026-12-18')?.id).toBe('2025-summer');
    expect(calendar.previousTermBefore('2026-12-25')?.id).toBe('2026-autumn');
    expect(calendar.previousTermBefore('2025-09-01')).toBeUndefined();
  });

  test('have a name for people', () => {
    expect(terms.map(termLabel)[0]).toBe('Autumn term 2025/26');
    expect(calendar.halfTerms(2026).map(halfTermLabel)[1]).toBe('Second half of autumn term 2026/27');
  });
});

describe('half terms', () => {
  test('are six a year', () => {
    const found = calendar
      .halfTerms(2026)
      .map(({ id, firstSchoolDay, lastSchoolDay }) => [id, firstSchoolDay, lastSchoolDay]);
    expect(found).toEqual([
      ['2026-autumn-1', '2026-09-03', '2026-10-23'],
      ['2026-autumn-2', '2026-11-02', '2026-12-18'],
      ['2026-spring-1', '2027-01-04', '2027-02-12'],
      ['2026-spring-2', '2027-02-22', '2027-03-25'],
      ['2026-summer-1', '2027-04-12', '2027-05-28'],
      ['2026-summer-2', '2027-06-07', '2027-07-20'],
    ]);
    expect(calendar.halfTerms()).toHaveLength(12);
  });

  test('of a day, and none in the break', () => {
    expect(calendar.halfTermOn('2026-09-01')?.id).toBe('2026-autumn-1');
    expect(calendar.halfTermOn('2026-10-25')?.id).toBe('2026-autumn-1');
    expect(calendar.halfTermOn('2026-10-26')).toBeUndefined();
    expect(calendar.halfTermOn('2026-11-02')?.id).toBe('2026-autumn-2');
    expect(calendar.halfTermById('2025-summer-2')?.schoolDays).toBe(37);
    expect(calendar.halfTermById('2025-summer-3')).toBeUndefined();
  });

  test('a term without a break is all first half, and one closed throughout keeps its written days', () => {
    const odd = schoolCalendar(
      [
        {
          academicYear: 2026,
          term: 'spring',
          firstDay: '2027-01-04',
          lastDay: '2027-01-05',
          halfTermFrom: null,
          halfTermTo: null,
        },
      ],
      [
        { day: '2027-01-04', kind: 'closure', label: 'Flood' },
        { day: '2027-01-05', kind: 'closure', label: 'Flood' },
      ],
      bankHolidays,
    );
    expect(odd.halfTerms()).toMatchObject([
      { id: '2026-spring-1', firstSchoolDay: '2027-01-04', lastSchoolDay: '2027-01-05', schoolDays: 0 },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { fc } from '../../test/properties.ts';
import { addDays, type Day, dayFromNumber, dayNumber, dayOf, weekdayOf } from './day.ts';
import { contains } from './range.ts';
import { bankHolidays } from './school-calendar.factory.ts';
import { schoolCalendar } from './school-calendar.ts';
import { type Closure, halvesOf, type SchoolTerm, termNames } from './school-terms.ts';
import { academicYearRange } from './years.ts';

const within = (from: Day, to: Day) => fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(dayFromNumber);

/** The terms of one academic year somewhere near where they usually are, some of them missing. */
function yearOfTerms(year: number): fc.Arbitrary<SchoolTerm[]> {
  const usual = [
    [`${year}-09-01`, `${year}-12-14`, `${year}-10-20`],
    [`${year + 1}-01-03`, `${year + 1}-03-22`, `${year + 1}-02-12`],
    [`${year + 1}-04-09`, `${year + 1}-07-16`, `${year + 1}-05-23`],
  ] as const;
  const shift = fc.integer({ min: -4, max: 4 });
  const one = fc.record({
    first: shift,
    last: shift,
    half: shift,
    length: fc.integer({ min: 1, max: 10 }),
    hasBreak: fc.boolean(),
    known: fc.integer({ min: 0, max: 5 }),
  });
  return fc.tuple(one, one, one).map((made) =>
    made.flatMap(({ first, last, half, length, hasBreak, known }, i): SchoolTerm[] => {
      const [firstDay, lastDay, middle] = usual[i] ?? usual[0];
      const halfTermFrom = addDays(middle as Day, half);
      return known === 0
        ? []
        : [
            {
              academicYear: year,
              term: termNames[i] ?? 'autumn',
              firstDay: addDays(firstDay as Day, first),
              lastDay: addDays(lastDay as Day, last),
              halfTermFrom: hasBreak ? halfTermFrom : null,
              halfTermTo: hasBreak ? addDays(halfTermFrom, length) : null,
            },
          ];
    }),
  );
}

const aClosure: fc.Arbitrary<Closure> = within('2025-08-20', '2027-08-20').map((day) => ({
  day,
  kind: 'inset',
  label: 'INSET',
}));
const school = fc.record({
  terms: fc.tuple(yearOfTerms(2025), yearOfTerms(2026)).map((years) => years.flat()),
  closures: fc.array(aClosure, { maxLength: 12 }),
});
const anyDay = within('2024-06-01', '2029-06-01');
const counts = fc.integer({ min: 0, max: 450 });

/** The same rule said again, day by day and without an index. */
function plainly(terms: readonly SchoolTerm[], closures: readonly Closure[], day: Day, known: boolean): boolean {
  if (weekdayOf(day) > 4 || bankHolidays.includes(day)) return false;
  if (!known) return true;
  const taught = terms.flatMap(halvesOf).some((half) => half.firstDay <= day && day <= half.lastDay);
  return taught && !closures.some((closure) => closure.day === day);
}

describe('whatever terms a school has', () => {
  test('school days are those of the rule, counted one by one', () => {
    fc.assert(
      fc.property(school, anyDay, ({ terms, closures }, from) => {
        const calendar = schoolCalendar(terms, closures, bankHolidays);
        let days = 0;
        let estimated = false;
        for (let day = from, i = 0; i < 300; i += 1) {
          day = addDays(day, 1);
          const known = calendar.knows(day);
          const counted = plainly(terms, closures, day, known);
          if (counted) days += 1;
          if (counted && !known) estimated = true;
          expect(calendar.isSchoolDay(day)).toBe(counted);
          expect(calendar.schoolDaysBetween(from, day)).toEqual({ days, estimated });
          if (counted) expect(calendar.addSchoolDays(from, days)).toEqual({ day, estimated });
        }
      }),
    );
  });

  test('adding and counting are inverse, results are school days, and more is later', () => {
    fc.assert(
      fc.property(school, anyDay, counts, ({ terms, closures }, from, n) => {
        const calendar = schoolCalendar(terms, closures, bankHolidays);
        const { day, estimated } = calendar.addSchoolDays(from, n);
        expect(calendar.schoolDaysBetween(from, day)).toEqual({ days: n, estimated });
        expect(n === 0 || calendar.isSchoolDay(day)).toBe(true);
        expect(calendar.addSchoolDays(from, n + 1).day > day).toBe(true);
        if (calendar.isSchoolDay(from)) expect(calendar.subtractSchoolDays(day, n).day).toBe(from);
      }),
    );
  });

  test('subtracting is the way back', () => {
    fc.assert(
      fc.property(school, anyDay, counts, ({ terms, closures }, from, n) => {
        const calendar = schoolCalendar(terms, closures, bankHolidays);
        const { day } = calendar.subtractSchoolDays(from, n);
        expect(n === 0 || (calendar.isSchoolDay(day) && day < from)).toBe(true);
        expect(calendar.schoolDaysBetween(addDays(day, -1), addDays(from, -1)).days).toBe(n);
      }),
    );
  });

  test('a later start never ends earlier', () => {
    fc.assert(
      fc.property(school, anyDay, fc.integer({ min: 0, max: 60 }), counts, ({ terms, closures }, from, later, n) => {
        const calendar = schoolCalendar(terms, closures, bankHolidays);
        const early = calendar.addSchoolDays(from, n).day;
        expect(calendar.addSchoolDays(addDays(from, later), n).day >= early).toBe(true);
      }),
    );
  });

  test('the next and the previous school day enclose a day that is none', () => {
    fc.assert(
      fc.property(school, anyDay, ({ terms, closures }, day) => {
        const calendar = schoolCalendar(terms, closures, bankHolidays);
        const next = calendar.nextSchoolDayOnOrAfter(day);
        const previous = calendar.previousSchoolDayOnOrBefore(day);
        expect(calendar.isSchoolDay(next.day) && calendar.isSchoolDay(previous.day)).toBe(true);
        if (calendar.isSchoolDay(day)) expect([previous.day, next.day]).toEqual([day, day]);
        else expect(calendar.schoolDaysBetween(previous.day, next.day)).toEqual({ days: 1, estimated: next.estimated });
      }),
    );
  });

  test('terms and halves hold their school days, and the halves share them out', () => {
    fc.assert(
      fc.property(school, ({ terms, closures }) => {
        const calendar = schoolCalendar([...terms].reverse(), closures, bankHolidays);
        expect(calendar.terms).toHaveLength(terms.length);
        for (const term of calendar.terms) {
          const halves = calendar.halfTerms(term.academicYear).filter(({ termId }) => termId === term.id);
          expect(halves).toHaveLength(term.halfTermFrom === null ? 1 : 2);
          expect(halves.reduce((sum, half) => sum + half.schoolDays, 0)).toBe(term.schoolDays);
          for (const stretch of [term, ...halves]) {
            expect(stretch.firstDay <= stretch.firstSchoolDay && stretch.lastSchoolDay <= stretch.lastDay).toBe(true);
            expect(calendar.isSchoolDay(stretch.firstSchoolDay)).toBe(stretch.schoolDays > 0);
            expect(calendar.termOn(stretch.lastSchoolDay)).toBe(term);
          }
        }
      }),
    );
  });

  test('a school day in a known span is in exactly one half term of the right year', () => {
    fc.assert(
      fc.property(school, within('2025-09-10', '2027-07-10'), ({ terms, closures }, day) => {
        const calendar = schoolCalendar(terms, closures, bankHolidays);
        const half = calendar.halfTermOn(day);
        expect(half !== undefined).toBe(terms.flatMap(halvesOf).some((h) => h.firstDay <= day && day <= h.lastDay));
        if (half === undefined) return;
        // an autumn term may start in the last days of August, before the statutory year does
        const year = { ...academicYearRange(half.academicYear), from: dayOf(half.academicYear, 8, 1) };
        expect(contains(year, day)).toBe(true);
        expect(calendar.termOn(day)?.id).toBe(half.termId);
      }),
    );
  });
});

import { type Day, dayOf } from './day.ts';
import type { DayRange } from './range.ts';

/** A year that runs from a first of a month is named by the calendar year it starts in. */
function startYear(day: Day, monthAndDate: string): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5) < monthAndDate ? year - 1 : year;
}

const twoDigits = (year: number) => String(((year % 100) + 100) % 100).padStart(2, '0');

/** The academic year (1 September to 31 August) of a day, by the year it starts in: 2026 for 2026/27. */
export function academicYearOf(day: Day): number {
  return startYear(day, '09-01');
}

/** `2026/27` */
export function academicYearLabel(academicYear: number): string {
  return `${academicYear}/${twoDigits(academicYear + 1)}`;
}

export function academicYearRange(academicYear: number): DayRange {
  return { from: dayOf(academicYear, 9, 1), to: dayOf(academicYear + 1, 9, 1) };
}

/** The financial year (1 April to 31 March) of a day, by the year it starts in. Pupil premium and the looked-after return run by it. */
export function financialYearOf(day: Day): number {
  return startYear(day, '04-01');
}

/** `2026-27`, as the looked-after return and the funding tables write it. */
export function financialYearLabel(financialYear: number): string {
  return `${financialYear}-${twoDigits(financialYear + 1)}`;
}

export function financialYearRange(financialYear: number): DayRange {
  return { from: dayOf(financialYear, 4, 1), to: dayOf(financialYear + 1, 4, 1) };
}

/** Easter Sunday of a year by the Gregorian reckoning (the rule of 1876, due to an anonymous reader of Nature). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const count = epact + toSunday - 7 * late + 114;
  return dayOf(year, Math.floor(count / 31), (count % 31) + 1);
}

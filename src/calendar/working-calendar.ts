import {
  type CountedDay,
  countBack,
  countBetween,
  countedOnOrAfter,
  countedOnOrBefore,
  countForward,
  type DayCount,
  isCounted,
} from './counted-days.ts';
import { type Day, dayNumber, dayOf } from './day.ts';
import { weekdaysExcept } from './weekdays.ts';

/**
 * Working days: Monday to Friday without the bank holidays of England and Wales, Christmas Day and Good Friday among
 * them. The clocks of care planning run by them (Care Planning, Placement and Case Review (England) Regulations 2010).
 */
export interface WorkingCalendar {
  /** First day of the first year whose bank holidays are known; null when none is known. */
  readonly knownFrom: Day | null;
  /** First day after the last year whose bank holidays are known (exclusive); null when none is known. */
  readonly knownTo: Day | null;
  isWorkingDay(day: Day): boolean;
  /** The n-th working day after `day`; `day` itself for 0. Throws RangeError when n is negative or a fraction. */
  addWorkingDays(day: Day, n: number): CountedDay;
  /** The n-th working day before `day`; `day` itself for 0. Throws RangeError as above. */
  subtractWorkingDays(day: Day, n: number): CountedDay;
  /** Working days after `from`, up to and with `to`; negative when `to` is earlier. */
  workingDaysBetween(from: Day, to: Day): DayCount;
  /** Working days that have passed since the due day; 0 on the due day and before. */
  workingDaysLate(due: Day, on: Day): number;
  nextWorkingDayOnOrAfter(day: Day): CountedDay;
  previousWorkingDayOnOrBefore(day: Day): CountedDay;
}

/** `bankHolidays` in any order; they are taken to be complete from the first year in the list to the last. */
export function workingCalendar(bankHolidays: readonly Day[]): WorkingCalendar {
  const years = bankHolidays.map((day) => Number(day.slice(0, 4)));
  const knownFrom = years.length === 0 ? null : dayOf(Math.min(...years), 1, 1);
  const knownTo = years.length === 0 ? null : dayOf(Math.max(...years) + 1, 1, 1);
  const known = knownFrom && knownTo ? { from: dayNumber(knownFrom), to: dayNumber(knownTo) } : null;
  const set = weekdaysExcept(bankHolidays.map(dayNumber), known);

  return {
    knownFrom,
    knownTo,
    isWorkingDay: (day) => isCounted(set, day),
    addWorkingDays: (day, n) => countForward(set, day, n),
    subtractWorkingDays: (day, n) => countBack(set, day, n),
    workingDaysBetween: (from, to) => countBetween(set, from, to),
    workingDaysLate: (due, on) => Math.max(0, countBetween(set, due, on).days),
    nextWorkingDayOnOrAfter: (day) => countedOnOrAfter(set, day),
    previousWorkingDayOnOrBefore: (day) => countedOnOrBefore(set, day),
  };
}

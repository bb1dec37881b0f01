import { addDays, type Day, dayOf } from './day.ts';
import { type DayRange, fromTo } from './range.ts';
import type { SchoolCalendar } from './school-calendar.ts';
import { easterSunday } from './years.ts';

/**
 * The term in which days of suspension are added up before the governing board has to act. It is the school's own
 * where the school's year has three; a school with more terms uses the periods between the reference dates 31 December,
 * Easter Monday and 31 July (School Discipline (Pupil Exclusions and Reviews) (England) Regulations 2012, reg 2; to be
 * checked against the guidance in force from 26 July 2026).
 */
export interface ExclusionTerm {
  readonly kind: 'exclusion term';
  readonly basis: 'own term' | 'reference dates';
  readonly during: DayRange;
  /** True when the school's own term should count and is not known. */
  readonly estimated: boolean;
}

/** The period between two reference dates. A reference date opens its period; hardly a school teaches on one. */
export function referencePeriodOn(day: Day): DayRange {
  const year = Number(day.slice(0, 4));
  const easterMonday = addDays(easterSunday(year), 1);
  const endOfJuly = dayOf(year, 7, 31);
  const endOfYear = dayOf(year, 12, 31);
  if (day < easterMonday) return { from: dayOf(year - 1, 12, 31), to: easterMonday };
  if (day < endOfJuly) return { from: easterMonday, to: endOfJuly };
  if (day < endOfYear) return { from: endOfJuly, to: endOfYear };
  return { from: endOfYear, to: addDays(easterSunday(year + 1), 1) };
}

/**
 * The exclusion term of a day at a school whose year has `termsInYear` terms of its own. Undefined on a day that is
 * known to be in the holidays of a school with three or fewer, since nobody is suspended then.
 */
export function exclusionTermOn(calendar: SchoolCalendar, day: Day, termsInYear: number): ExclusionTerm | undefined {
  const kind = 'exclusion term';
  if (termsInYear > 3) return { kind, basis: 'reference dates', during: referencePeriodOn(day), estimated: false };
  const own = calendar.termOn(day);
  if (own !== undefined) {
    return { kind, basis: 'own term', during: fromTo(own.firstDay, own.lastDay), estimated: false };
  }
  if (calendar.knows(day)) return undefined;
  return { kind, basis: 'reference dates', during: referencePeriodOn(day), estimated: true };
}

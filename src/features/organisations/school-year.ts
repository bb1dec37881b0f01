import type { Day } from '../../calendar/day.ts';
import { academicYearOf } from '../../calendar/years.ts';
import type { SchoolYear } from './year-form.ts';

/** From this day of a year on, the school year after this one should be known: schools publish it by then. Our default. */
const ASKED_FROM = '02-01';

/** The school year somebody plans in: from July on the one that is about to begin. */
export function yearAhead(today: Day): number {
  const year = academicYearOf(today);
  return today.slice(5) >= '07-01' && today.slice(5) < '09-01' ? year + 1 : year;
}

/** Which years are asked for: this one while it has no three terms, and the next one in good time. */
export function yearsMissing(years: readonly SchoolYear[], today: Day): number[] {
  const thisYear = academicYearOf(today);
  const known = (year: number) => (years.find(({ academicYear }) => academicYear === year)?.terms.length ?? 0) >= 3;
  const nextIsDue = today.slice(5) >= ASKED_FROM && today.slice(5) < '09-01';
  return [...(known(thisYear) ? [] : [thisYear]), ...(nextIsDue && !known(thisYear + 1) ? [thisYear + 1] : [])];
}

/** The years that can be given: last year's too, since what is recorded late is counted in it. */
export const yearsToGive = (today: Day): number[] => [-1, 0, 1, 2].map((step) => academicYearOf(today) + step);

/** Days, school days, working days, terms and years. Pure: today is always an argument. */
export { type CensusTerm, censusTermOn, censusTermsOf } from './census-term.ts';
export { checkSchoolYear, type SchoolYearProblem } from './check-school-year.ts';
export type { CountedDay, DayCount } from './counted-days.ts';
export {
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
export { dayInEngland, instantInEngland, instantsOf, timeInEngland } from './england.ts';
export { type ExclusionTerm, exclusionTermOn, referencePeriodOn } from './exclusion-term.ts';
export { contains, type DayRange, fromTo, intersect, isEmpty, lastDayOf, mergeRanges, overlaps } from './range.ts';
export { type SchoolCalendar, schoolCalendar } from './school-calendar.ts';
export {
  type Closure,
  type HalfTerm,
  type HalfTermId,
  halfTermLabel,
  type KnownTerm,
  type SchoolTerm,
  type TermId,
  type TermName,
  termId,
  termLabel,
  termNames,
} from './school-terms.ts';
export { type WorkingCalendar, workingCalendar } from './working-calendar.ts';
export {
  academicYearLabel,
  academicYearOf,
  academicYearRange,
  easterSunday,
  financialYearLabel,
  financialYearOf,
  financialYearRange,
} from './years.ts';

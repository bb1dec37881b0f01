import type { Day } from '../calendar/day.ts';
import { academicYearOf } from '../calendar/years.ts';

/** National Curriculum years in which a child moves up each September, in order. */
const movingUp = [
  ...(['E1', 'E2', 'N1', 'N2', 'R'] as const),
  ...(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14'] as const),
] as const;

/** All National Curriculum years of the school census. M (a class of mixed years) and X (not applicable) come last. */
export const yearGroups = [...movingUp, 'M', 'X'] as const;
export type YearGroup = (typeof yearGroups)[number];

const places = new Map<string, number>(yearGroups.map((group, index) => [group, index]));
const place = (group: YearGroup) => places.get(group) ?? yearGroups.length;

/** For sorting: youngest first, M and X last. */
export function compareYearGroups(a: YearGroup, b: YearGroup): number {
  return place(a) - place(b);
}

const names: Partial<Record<YearGroup, string>> = {
  E1: 'Early years, first year',
  E2: 'Early years, second year',
  N1: 'Nursery, first year',
  N2: 'Nursery, second year',
  R: 'Reception',
  M: 'Mixed years',
  X: 'No National Curriculum year',
};

/** Reception, Year 7 */
export function yearGroupLabel(group: YearGroup): string {
  return names[group] ?? `Year ${group}`;
}

/**
 * The year in `text` as lists write it: `7`, `07`, `Y7`, `Yr 7`, `Year 7`, `R`, `Reception`, `N2`, `Nursery 2`.
 * Undefined when it says no one year, as `Nursery` alone, whose first and second year are a year of age apart.
 */
export function readYearGroup(text: string): YearGroup | undefined {
  const tidied = text.toUpperCase().replace(/[\s._-]/g, '');
  const plain = /^(?:YEAR|YR|Y|NCY|NCYEAR)?0*([1-9]\d?|[A-Z]\d?)$/.exec(tidied)?.[1];
  const nursery = /^NURSERY([12])$/.exec(tidied)?.[1];
  const said = tidied === 'RECEPTION' || tidied === 'REC' ? 'R' : nursery === undefined ? plain : `N${nursery}`;
  return yearGroups.find((group) => group === said);
}

/**
 * The year group in `academicYear` of a child recorded in `recorded` in `recordedAcademicYear` (years they start in):
 * moved up one each September, kept apart from age because some children are taught a year below or above it.
 * M and X stay as they are. Undefined before the first year and after the last.
 */
export function yearGroupOn(
  recorded: YearGroup,
  recordedAcademicYear: number,
  academicYear: number,
): YearGroup | undefined {
  if (recorded === 'M' || recorded === 'X') return recorded;
  return movingUp[place(recorded) + academicYear - recordedAcademicYear];
}

/**
 * The year group of children of this age: Reception in the academic year in which a child turns five, and so on down
 * and up. Undefined for a child too young or too old for any.
 */
export function expectedYearGroup(dateOfBirth: Day, academicYear: number): YearGroup | undefined {
  return movingUp[place('R') + academicYear - academicYearOf(dateOfBirth) - 5];
}

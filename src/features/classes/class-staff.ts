import { isPost, relationOf } from '../../access/index.ts';
import { academicYearOf, academicYearRange, addDays, type Day } from '../../calendar/index.ts';
import { contains, type DayRange, overlaps } from '../../calendar/range.ts';

export const CLASS_RELATIONS = ['teacher-of', 'support-of'] as const;
export type ClassRelation = (typeof CLASS_RELATIONS)[number];
export const isClassRelation = (text: string): text is ClassRelation =>
  (CLASS_RELATIONS as readonly string[]).includes(text);

/** Somebody beside a class, `[from, to)`. */
export interface ClassStaff extends DayRange {
  readonly id: string;
  readonly className: string;
  readonly personId: string;
  readonly personName: string;
  readonly relation: ClassRelation;
  readonly to: Day;
}

/** Somebody who holds a post with which one teaches or supports; all their posts here. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly held: readonly (DayRange & { readonly post: string })[];
}

/** The school years names can be given for: this one, and the next one from the last quarter of this one on. */
export function yearsToStaff(today: Day): number[] {
  const year = academicYearOf(today);
  const ends = academicYearRange(year).to ?? today;
  return addDays(today, 92) >= ends ? [year, year + 1] : [year];
}

const teaches = (post: string): boolean => isPost(post) && relationOf('teacher-of').with.includes(post);

/** Those who may be put beside a class at some time in these days: not by a post of agency staff. */
export const regulars = (people: readonly Colleague[], days: DayRange): Colleague[] =>
  people.filter(({ held }) =>
    held.some((one) => one.post !== 'agency-staff' && teaches(one.post) && overlaps(one, days)),
  );

/** Those who are here by a post of agency staff alone on this day. */
export const agencyOn = (people: readonly Colleague[], day: Day): Colleague[] =>
  people.filter((person) => {
    const now = person.held.filter((one) => contains(one, day));
    return (
      now.some(({ post }) => post === 'agency-staff') &&
      regulars([{ ...person, held: now }], { from: day, to: null }).length === 0
    );
  });

const CLASS_NAME_MOST = 100;

/** A class by the name it is given, spaces made even; null where that is no name. */
export function readClassName(text: string): string | null {
  const name = text.trim().replace(/\s+/g, ' ');
  return name === '' || name.length > CLASS_NAME_MOST ? null : name;
}

/**
 * The days somebody has a class, as they were given, inside one school year. `lastDay` null: to the end of the year. What
 * is wrong comes back by field.
 */
export function classDays(
  academicYear: number,
  from: Day,
  lastDay: Day | null,
):
  | { readonly days: { readonly from: Day; readonly to: Day } }
  | { readonly field: 'from' | 'to'; readonly problem: string } {
  const year = academicYearRange(academicYear);
  const end = year.to ?? year.from;
  if (!contains(year, from))
    return { field: 'from', problem: `Give a first day in the school year, from ${words(year.from)}` };
  const to = lastDay === null ? end : addDays(lastDay, 1);
  if (to <= from) return { field: 'to', problem: 'The last day is before the first. Check both days' };
  if (to > end)
    return {
      field: 'to',
      problem: 'A new school year is gone through anew: leave the last day empty, or give one in this year',
    };
  return { days: { from, to } };
}

const words = (day: Day): string => `${Number(day.slice(8))} September ${day.slice(0, 4)}`;

/** Names in the order people read them: "2" before "10". */
export const inOrderOfNames = <T>(rows: readonly T[], nameOf: (row: T) => string): T[] =>
  [...rows].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en-GB', { numeric: true }));

import { addDays, type Day } from './day.ts';
import { academicYearLabel } from './years.ts';

/** The three terms of a school's own year, in order. Census terms and exclusion terms are other things with types of their own. */
export const termNames = ['autumn', 'spring', 'summer'] as const;
export type TermName = (typeof termNames)[number];

/** `2026-autumn`: the year is the one the academic year starts in, so the spring term of 2026/27 is `2026-spring`. */
export type TermId = `${number}-${TermName}`;

/** A term as the school gives it: first and last day as published, INSET days among them. */
export interface SchoolTerm {
  readonly academicYear: number;
  readonly term: TermName;
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** First day of the half-term break; null together with `halfTermTo` where the term has none. */
  readonly halfTermFrom: Day | null;
  /** Last day of the half-term break, in it. */
  readonly halfTermTo: Day | null;
}

/** A day in term on which no child is taught: training of staff, or any other closure. */
export interface Closure {
  readonly day: Day;
  readonly kind: 'inset' | 'closure';
  readonly label: string;
}

/** What `schoolCalendar` finds out about a term. */
export interface KnownTerm extends SchoolTerm {
  readonly id: TermId;
  /** First day on which children are taught; the term's first day in the odd case that it has no such day. */
  readonly firstSchoolDay: Day;
  /** Last day on which children are taught; the term's last day in the odd case that it has no such day. */
  readonly lastSchoolDay: Day;
  readonly schoolDays: number;
}

export type HalfTermId = `${TermId}-${1 | 2}`;

/** Half a term: up to the break, or after it. A term without a break is all first half. */
export interface HalfTerm {
  readonly id: HalfTermId;
  readonly termId: TermId;
  readonly academicYear: number;
  readonly term: TermName;
  readonly half: 1 | 2;
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** As in KnownTerm. */
  readonly firstSchoolDay: Day;
  readonly lastSchoolDay: Day;
  readonly schoolDays: number;
}

export function termId(term: Pick<SchoolTerm, 'academicYear' | 'term'>): TermId {
  return `${term.academicYear}-${term.term}`;
}

/** Autumn term 2026/27 */
export function termLabel(term: Pick<SchoolTerm, 'academicYear' | 'term'>): string {
  return `${term.term[0]?.toUpperCase()}${term.term.slice(1)} term ${academicYearLabel(term.academicYear)}`;
}

/** First half of autumn term 2026/27 */
export function halfTermLabel(half: Pick<HalfTerm, 'academicYear' | 'term' | 'half'>): string {
  return `${half.half === 1 ? 'First' : 'Second'} half of ${half.term} term ${academicYearLabel(half.academicYear)}`;
}

/** Counts terms through the years, so that the term after this one is one more. */
export function termOrder(term: Pick<SchoolTerm, 'academicYear' | 'term'>): number {
  return term.academicYear * 3 + termNames.indexOf(term.term);
}

/** The days of a term as stretches of teaching: one, or the two around its half-term break. */
export function halvesOf(term: SchoolTerm): readonly { firstDay: Day; lastDay: Day }[] {
  const { firstDay, lastDay, halfTermFrom, halfTermTo } = term;
  if (halfTermFrom === null || halfTermTo === null) return [{ firstDay, lastDay }];
  return [
    { firstDay, lastDay: addDays(halfTermFrom, -1) },
    { firstDay: addDays(halfTermTo, 1), lastDay },
  ];
}

import type { Day } from '../../calendar/day.ts';
import { contains } from '../../calendar/range.ts';
import { academicYearRange } from '../../calendar/years.ts';
import type { Clock, Pack } from '../../packs/model.ts';

/** A row of the register. */
export interface TrainingRow {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly on: Day;
  readonly title: string;
  /** Halves count. */
  readonly days: number;
  readonly recordedBy: string | null;
}

/** The posts whose training is counted each school year, and the clock that says how much. */
export const COUNTED_POSTS: Readonly<Record<string, string>> = {
  'designated-teacher': 'designated-teacher-training-days',
  'link-governor': 'governor-trained',
};

export interface TrainingCount {
  readonly taken: number;
  readonly asked: number;
  /** 0 where enough was taken. */
  readonly missing: number;
  readonly clock: Clock;
}

/** Days of a school year, of one person. */
export function daysTaken(rows: readonly TrainingRow[], personId: string, academicYear: number): number {
  const year = academicYearRange(academicYear);
  const days = rows.filter((row) => row.personId === personId && contains(year, row.on)).map(({ days: many }) => many);
  return Math.round(days.reduce((sum, many) => sum + many, 0) * 10) / 10;
}

/**
 * What a holder of a post has taken of what is asked, in a school year. A governor is trained by having been to something:
 * the clock counts times, so any length counts once. Null where the post's training is not counted.
 */
export function trainingCount(
  pack: Pack,
  post: string,
  rows: readonly TrainingRow[],
  personId: string,
  academicYear: number,
  on: Day,
): TrainingCount | null {
  const clock = pack.clock(COUNTED_POSTS[post] ?? '', on);
  if (clock === undefined) return null;
  const year = academicYearRange(academicYear);
  const taken =
    clock.unit === 'days-a-year'
      ? daysTaken(rows, personId, academicYear)
      : rows.filter((row) => row.personId === personId && contains(year, row.on)).length;
  return { taken, asked: clock.value, missing: Math.max(0, Math.round((clock.value - taken) * 10) / 10), clock };
}

/** "1.5 days", "1 day". */
export const trainingDays = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`;

export interface TrainingGiven {
  readonly title: string;
  readonly days: string;
  readonly on: Day | null;
}

/** A row as it was typed, or what is wrong by field. Training of days to come is not taken yet. */
export function checkTraining(
  given: TrainingGiven,
  today: Day,
): { readonly done: { title: string; days: number; on: Day } } | { readonly problems: Record<string, string> } {
  const title = given.title.trim().replace(/\s+/g, ' ').slice(0, 200);
  const days = Number(given.days.trim().replace(',', '.').replace(/½/g, '.5'));
  const problems: Record<string, string> = {};
  if (given.on === null) problems.on = 'Give the day it was';
  else if (given.on > today) problems.on = 'That day is still to come. Record it once it was taken';
  else if (given.on < '2000-01-01') problems.on = 'Check the year';
  if (title.length < 3) problems.title = 'Say what it was';
  if (!(days > 0 && days <= 5) || Math.round(days * 10) !== days * 10) {
    problems.days = 'Give days as a number up to 5: 1, 0.5 or 2';
  }
  if (given.on === null || Object.keys(problems).length > 0) return { problems };
  return { done: { title, days, on: given.on } };
}

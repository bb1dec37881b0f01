import type { Day } from '../../calendar/day.ts';
import { contains } from '../../calendar/range.ts';
import { academicYearRange } from '../../calendar/years.ts';
import type { Clock, Pack } from '../../packs/model.ts';
import { type Course, isOffered, validUntil } from './course.ts';
import { inDays, type Length, readLength } from './length.ts';
import { type Counted, countsTowards } from './needs.ts';

/** A row of the register. */
export interface TrainingRow extends Counted {
  readonly id: string;
  readonly personName: string;
  readonly title: string;
  readonly courseId: string | null;
  readonly provider: string | null;
  /** Where it was said in hours. */
  readonly hours: number | null;
  readonly recordedBy: string | null;
  /** Whose training it is wrote it down, and nobody else has seen it yet. */
  readonly ownWord: boolean;
  readonly confirmedBy: string | null;
  /** Certificates that stand. */
  readonly files: number;
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
export function daysTaken(rows: readonly Counted[], personId: string, academicYear: number): number {
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
  rows: readonly Counted[],
  personId: string,
  academicYear: number,
  on: Day,
): TrainingCount | null {
  const clock = pack.clock(COUNTED_POSTS[post] ?? '', on);
  if (clock === undefined) return null;
  const year = academicYearRange(academicYear);
  const need = pack.trainingNeeds(on).find(({ id }) => id === clock.id);
  const counted = rows.filter((row) => countsTowards(need, row));
  const taken =
    clock.unit === 'days-a-year'
      ? daysTaken(counted, personId, academicYear)
      : counted.filter((row) => row.personId === personId && contains(year, row.on)).length;
  return { taken, asked: clock.value, missing: Math.max(0, Math.round((clock.value - taken) * 10) / 10), clock };
}

/** "1.5 days", "1 day". */
export const trainingDays = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`;

export interface TrainingGiven {
  /** '' where it is none of the organisation's courses. */
  readonly course: string;
  readonly title: string;
  readonly provider: string;
  /** "1", "0.5", "2 hours"; '' where the course says it. */
  readonly days: string;
  readonly on: Day | null;
  /** From the certificate; null where the course says it, or it does not run out. */
  readonly until: Day | null;
}

export interface CheckedTraining extends Length {
  readonly courseId: string | null;
  readonly title: string;
  readonly provider: string | null;
  readonly countedDays: number;
  readonly on: Day;
  readonly until: Day | null;
}

/** A row as it was typed, or what is wrong by field. Training of days to come is not taken yet. */
export function checkTraining(
  given: TrainingGiven,
  known: { readonly today: Day; readonly courses: readonly Course[]; readonly hoursADay: number },
): { readonly done: CheckedTraining } | { readonly problems: Record<string, string> } {
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ').slice(0, 200);
  const course = known.courses.find(({ id }) => id === given.course);
  const title = course?.title ?? plain(given.title);
  const problems: Record<string, string> = {};
  if (given.course !== '' && (course === undefined || !isOffered(course, given.on ?? known.today))) {
    problems.course = 'Choose one of the courses there are, or say what it was';
  }
  if (given.on === null) problems.on = 'Give the day it was';
  else if (given.on > known.today) problems.on = 'That day is still to come. Record it once it was taken';
  else if (given.on < '2000-01-01') problems.on = 'Check the year';
  if (title.length < 3) problems.title = 'Say what it was';
  const ofCourse = course !== undefined && (course.days !== null || course.hours !== null) ? course : null;
  const length = given.days.trim() === '' && ofCourse !== null ? ofCourse : readLength(given.days);
  if ('problem' in length) problems.days = length.problem;
  if (given.until !== null && given.on !== null && given.until < given.on) {
    problems.until = 'This is before the day it was taken. Check both days';
  }
  if ('problem' in length || given.on === null || Object.keys(problems).length > 0) return { problems };
  const provider = plain(given.provider) || (course?.provider ?? '');
  return {
    done: {
      ...{ courseId: course?.id ?? null, title, provider: provider === '' ? null : provider, on: given.on },
      ...{ days: length.days, hours: length.hours, countedDays: inDays(length, known.hoursADay) },
      until: given.until ?? (course === undefined ? null : validUntil(course, given.on)),
    },
  };
}

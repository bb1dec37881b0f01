import type { Day } from '../../calendar/day.ts';
import { addMonths } from '../../calendar/day.ts';
import type { Course } from './course.ts';
import { inDays, type Length, readLength } from './length.ts';

export interface SessionGiven {
  readonly course: string;
  readonly on: Day | null;
  readonly place: string;
  /** '' where the course says it. */
  readonly length: string;
}

export interface CheckedSession extends Length {
  readonly courseId: string;
  readonly on: Day;
  readonly place: string | null;
  readonly countedDays: number;
}

/** A session as it was typed, or what is wrong by field. It may be of a few days back, where names were taken on paper. */
export function checkSession(
  given: SessionGiven,
  known: { readonly today: Day; readonly courses: readonly Course[]; readonly hoursADay: number },
): { readonly done: CheckedSession } | { readonly problems: Readonly<Record<string, string>> } {
  const course = known.courses.find(({ id }) => id === given.course);
  const problems: Record<string, string> = {};
  if (course === undefined) problems.course = 'Choose one of the courses there are';
  if (given.on === null) problems.on = 'Give the day it is';
  else if (given.on < addMonths(known.today, -12) || given.on > addMonths(known.today, 12)) {
    problems.on = 'Check the year: give a day within a year of today';
  }
  const ofCourse = course !== undefined && (course.days !== null || course.hours !== null) ? course : null;
  const length = given.length.trim() === '' && ofCourse !== null ? ofCourse : readLength(given.length);
  if ('problem' in length) problems.length = length.problem;
  if ('problem' in length || course === undefined || given.on === null || Object.keys(problems).length > 0) {
    return { problems };
  }
  const place = given.place.trim().replace(/\s+/g, ' ').slice(0, 200);
  return {
    done: {
      ...{ courseId: course.id, on: given.on, place: place === '' ? null : place },
      ...{ days: length.days, hours: length.hours, countedDays: inDays(length, known.hoursADay) },
    },
  };
}

/** How a session stands for whoever comes with its link. */
export type SessionState = 'open' | 'not-yet' | 'past' | 'closed';

export function sessionState(
  { on, closedAt }: { readonly on: Day; readonly closedAt: Date | null },
  today: Day,
): SessionState {
  if (closedAt !== null) return 'closed';
  if (on > today) return 'not-yet';
  return on < today ? 'past' : 'open';
}

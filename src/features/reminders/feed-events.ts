import { type Day, maxDay } from '../../calendar/index.ts';
import { type Reminder, whatToDo, whileVacantWords } from './reminder.ts';

/** An event a calendar is to show. */
export interface WantedEvent {
  readonly dutyId: string;
  readonly organisationId: string;
  readonly childId: string | null;
  /** All day: the day it is due, and today for as long as it is late. */
  readonly day: Day;
  readonly summary: string;
  readonly lines: readonly string[];
}

/** An event as a calendar was last given it. */
export interface GivenEvent {
  readonly id: string;
  readonly dutyId: string;
  /** Tells whether the day or the words have changed, and holds neither. */
  readonly print: string;
  /** Since when it is no longer to be done. */
  readonly goneAt: Date | null;
}

export interface FeedChanges {
  readonly fresh: readonly string[];
  /** Ids of given events whose day or words are others now, or that are to be done again. */
  readonly changed: readonly string[];
  /** Ids of given events that are no longer to be done: calendars are told that they are cancelled. */
  readonly gone: readonly string[];
}

/** `dayWords` writes a day for people: "Fri 20 November". */
export function eventOf(reminder: Reminder, today: Day, dayWords: (day: Day) => string): WantedEvent {
  const late = reminder.dueOn < today;
  const what = whatToDo(reminder);
  return {
    dutyId: reminder.dutyId,
    organisationId: reminder.organisationId,
    childId: reminder.childId,
    day: maxDay(reminder.dueOn, today),
    summary: late ? `Late: ${what}` : what,
    lines: [
      `${late ? 'It was due on' : 'Due on'} ${dayWords(reminder.dueOn)}.`,
      ...(reminder.estimated ? ['The terms are not known so far ahead: the day may change.'] : []),
      ...(reminder.whileVacant ? [whileVacantWords] : []),
      'Sign in to Mainstay to see why it is asked, and to record it.',
    ],
  };
}

/** What a calendar has to be told so that it shows `wanted`: by duty, `print` as `GivenEvent` has it. Applied once it leaves nothing to tell. */
export function feedChanges(given: readonly GivenEvent[], wanted: ReadonlyMap<string, string>): FeedChanges {
  const known = new Set(given.map((event) => event.dutyId));
  return {
    fresh: [...wanted.keys()].filter((dutyId) => !known.has(dutyId)),
    changed: given
      .filter((event) => {
        const print = wanted.get(event.dutyId);
        return print !== undefined && (print !== event.print || event.goneAt !== null);
      })
      .map((event) => event.id),
    gone: given.filter((event) => event.goneAt === null && !wanted.has(event.dutyId)).map((event) => event.id),
  };
}

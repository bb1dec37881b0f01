import type { Day } from '../../calendar/index.ts';

/**
 * A duty as it may leave the product: in a calendar on a phone's locked screen, or in a mail that is passed on. The words
 * are the neutral ones for everybody, whatever their post may know, and a child is a first name and an initial.
 */
export interface Reminder {
  readonly dutyId: string;
  readonly organisationId: string;
  readonly childId: string | null;
  /** "Robin T."; null where it is about no child, or the name is not known. */
  readonly child: string | null;
  /** Verb first, from the pack's neutral words: "Hold the planning meeting". */
  readonly title: string;
  readonly dueOn: Day;
  /** Counted over days whose school terms are not known: the day may change. */
  readonly estimated: boolean;
  /** It falls to this person because nobody holds the post it belongs to, or nobody is named for it. */
  readonly whileVacant: boolean;
}

/** "Hold the planning meeting for Robin T." */
export function whatToDo({ title, childId, child }: Pick<Reminder, 'title' | 'childId' | 'child'>): string {
  return childId === null ? title : `${title} for ${child ?? 'a child'}`;
}

/** In the order people read them: the earliest first, then by what and for whom. */
export function inOrder<R extends Reminder>(reminders: readonly R[]): readonly R[] {
  const key = (one: Reminder): string => `${one.dueOn} ${whatToDo(one)} ${one.dutyId}`;
  return reminders.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Said of a duty that falls to the head, or to whoever else is next. */
export const whileVacantWords = 'It is with you while nobody else is named for it.';

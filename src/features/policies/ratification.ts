import { addMonths, type Day } from '../../calendar/day.ts';
import type { Version } from './policy.ts';

export interface RatificationGiven {
  readonly on: Day | null | { readonly problem: string };
  readonly minute: string;
  readonly review: Day | null | { readonly problem: string };
}

export interface Ratification {
  readonly on: Day;
  readonly minute: string;
  readonly review: Day;
}

/** The day a policy is looked at again where nobody names another: so many months on, by the clock of the pack. */
export const reviewAfter = (ratified: Day, months: number): Day => addMonths(ratified, months);

/**
 * A policy is ratified on a day that has been, not before the head approved it, with a minute by which it can be found; the
 * next review lies after it. `approvedOn` null: it is kept elsewhere, and nobody approves it here.
 */
export function checkRatification(
  given: RatificationGiven,
  {
    today,
    approvedOn,
    before,
    dayWords,
  }: {
    readonly today: Day;
    readonly approvedOn: Day | null;
    /** The version ratified before this one. */
    readonly before: Pick<Version, 'ratifiedOn'> | null;
    readonly dayWords: (day: Day) => string;
  },
): { readonly done: Ratification } | { readonly problems: Readonly<Record<string, string>> } {
  const problems: Record<string, string> = {};
  const { on, review } = given;
  const minute = given.minute.trim();
  if (on === null) problems.on = 'Give the day of the meeting that ratified it';
  else if (typeof on === 'object') problems.on = on.problem;
  else if (on > today) problems.on = 'That day is still to come: write it down once the meeting has been';
  else if (approvedOn !== null && on < approvedOn)
    problems.on = `It was approved on ${dayWords(approvedOn)}: it cannot have been ratified before that`;
  else if (before?.ratifiedOn && on < before.ratifiedOn)
    problems.on = `The version before it was ratified on ${dayWords(before.ratifiedOn)}: this one came later`;
  if (minute.length < 2) problems.minute = 'Give the minute, such as FGB 12 November 2026, item 7';
  else if (minute.length > 200) problems.minute = 'Give the minute in at most 200 characters';
  if (review === null) problems.review = 'Give the day of the next review';
  else if (typeof review === 'object') problems.review = review.problem;
  else if (typeof on === 'string' && review <= on)
    problems.review = 'The next review lies after the day it was ratified';
  if (Object.keys(problems).length > 0 || typeof on !== 'string' || typeof review !== 'string') return { problems };
  return { done: { on, minute, review } };
}

import { addDays, type Day } from '../../calendar/index.ts';

/** How many days one file from a page may hold; the command line takes any. */
export const MOST_DAYS = 92;

/** What is wrong with the days asked for, by field. Empty: nothing. */
export function daysProblem(from: Day | null, to: Day | null, today: Day): Readonly<Record<string, string>> {
  if (from === null) return { from: 'Give the first day' };
  if (to === null) return { to: 'Give the last day' };
  if (from > to) return { to: 'The last day cannot be before the first' };
  if (to > today) return { to: 'The last day cannot be after today' };
  if (addDays(from, MOST_DAYS) <= to)
    return { from: `Choose at most ${MOST_DAYS} days at once; the command line takes more` };
  return {};
}

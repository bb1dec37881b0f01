import type { Day } from '../../calendar/index.ts';

/** The oldest day an adoption of a child who is here can have. */
const OLDEST_YEARS = 26;

/** What is wrong with the day of the adoption; null: nothing. */
export function adoptedOnProblem(on: Day | null, today: Day): string | null {
  if (on === null) return 'Give the day of the adoption order';
  if (on > today) return 'The adoption order cannot be of a day to come. Seal the record when it is made';
  if (Number(on.slice(0, 4)) < Number(today.slice(0, 4)) - OLDEST_YEARS) return 'Check the year of the adoption order';
  return null;
}

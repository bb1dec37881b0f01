import type { Day } from '../../calendar/day.ts';

/**
 * What some codes of the looked-after return (SSDA903) mean for a child's record. The lists of codes, their labels and dates are pack
 * data; here is only what follows from one. Source: DfE, Children looked-after data: guide to the SSDA903 collection 2025 to 2026.
 */

/** Legal statuses of a series of short breaks: for this purpose such a child is not looked after. */
export const shortBreakStatuses: ReadonlySet<string> = new Set(['V3', 'V4']);

/** The episode ends and the next begins on the same day. */
export const continues = 'X1';

/** Adopted, unopposed or with consent dispensed with: the record is sealed, whatever else the return says. */
export const adopted: ReadonlySet<string> = new Set(['E11', 'E12']);

export const died = 'E2';

/** Another authority took over. */
export const takenOver = 'E3';

const guardianship: ReadonlySet<string> = new Set(['E43', 'E44', 'E45', 'E46', 'E47', 'E48']);
const arrangements = 'E41';

/** Child arrangements orders took the place of residence orders (Children and Families Act 2014 s12). */
const arrangementsBegan: Day = '2014-04-22';

/** The post looked-after arrangement (code of the school census) that an episode's end leads to; null: none. Adoption is none of them here. */
export function orderAfter(reason: string | null, on: Day): 'G' | 'C' | 'R' | null {
  if (reason === null) return null;
  if (guardianship.has(reason)) return 'G';
  return reason === arrangements ? (on >= arrangementsBegan ? 'C' : 'R') : null;
}

/** Fostered by a relative or friend. */
export const kinshipPlacements: ReadonlySet<string> = new Set(['U1', 'U2', 'U3']);

import { addDays, contains, type Day, type DayRange } from '../calendar/index.ts';

/** The days something holds: from `from`, up to and not on `to`; null goes on. */
export type During = DayRange;

export const holdsOn: (during: During, day: Day) => boolean = contains;

/** True for a period of this one day: what agency staff are given each morning, and lose each night. */
export function isThisDayAlone(during: During, day: Day): boolean {
  return during.from === day && during.to === addDays(day, 1);
}

import type { Day } from '../calendar/day.ts';

/** The days something holds: from `from`, up to and not on `to`; null goes on. */
export interface During {
  readonly from: Day;
  readonly to: Day | null;
}

export function holdsOn(during: During, day: Day): boolean {
  return during.from <= day && (during.to === null || day < during.to);
}

/** True for a period of this one day: what agency staff are given each morning, and lose each night. */
export function isThisDayAlone(during: During, day: Day): boolean {
  return during.from === day && during.to === dayAfter(day);
}

function dayAfter(day: Day): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10) as Day;
}

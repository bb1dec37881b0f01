import { type Day, dayFromNumber, dayNumber } from './day.ts';

/**
 * A day reached by counting. `estimated`: part of the way led over days whose school terms (or bank holidays) are not
 * known, where Monday to Friday were counted instead. The true day may be another; say so wherever this one is shown.
 */
export interface CountedDay {
  readonly day: Day;
  readonly estimated: boolean;
}

/** Days counted; `estimated` as in CountedDay. */
export interface DayCount {
  readonly days: number;
  readonly estimated: boolean;
}

/**
 * Days that count towards a clock (working days, school days), endless both ways, asked by day number (days since
 * 1 January 1970). They are numbered in order; where the numbering starts has no meaning.
 */
export interface CountedDays {
  /** The number of the last counted day on or before `n`. */
  upTo(n: number): number;
  /** The day number of the counted day with this number: the first n with `upTo(n) === count`. */
  nth(count: number): number;
  /** As `upTo`, of those counted days alone that are a guess. */
  guessedUpTo(n: number): number;
}

function reached(set: CountedDays, after: number, n: number): CountedDay {
  return { day: dayFromNumber(n), estimated: set.guessedUpTo(n) !== set.guessedUpTo(after) };
}

function wholeDays(days: number): number {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`A number of days is 0, 1, 2 or more, not ${days}.`);
  return days;
}

/** The `days`-th counted day after `day`; `day` itself for 0. Throws RangeError when `days` is negative or a fraction. */
export function countForward(set: CountedDays, day: Day, days: number): CountedDay {
  const n = dayNumber(day);
  return reached(set, n, wholeDays(days) === 0 ? n : set.nth(set.upTo(n) + days));
}

/** The `days`-th counted day before `day`; `day` itself for 0. Throws RangeError when `days` is negative or a fraction. */
export function countBack(set: CountedDays, day: Day, days: number): CountedDay {
  const n = dayNumber(day) - 1;
  if (wholeDays(days) === 0) return { day, estimated: false };
  const found = set.nth(set.upTo(n) - days + 1);
  return { day: dayFromNumber(found), estimated: set.guessedUpTo(n) !== set.guessedUpTo(found - 1) };
}

/** Counted days after `from`, up to and with `to`; negative when `to` is earlier. */
export function countBetween(set: CountedDays, from: Day, to: Day): DayCount {
  const after = dayNumber(from);
  const upTo = dayNumber(to);
  return {
    days: set.upTo(upTo) - set.upTo(after),
    estimated: set.guessedUpTo(upTo) !== set.guessedUpTo(after),
  };
}

export function countedOnOrAfter(set: CountedDays, day: Day): CountedDay {
  const before = dayNumber(day) - 1;
  return reached(set, before, set.nth(set.upTo(before) + 1));
}

export function countedOnOrBefore(set: CountedDays, day: Day): CountedDay {
  const n = dayNumber(day);
  const found = set.nth(set.upTo(n));
  return reached(set, found - 1, found);
}

export function isCounted(set: CountedDays, day: Day): boolean {
  const n = dayNumber(day);
  return set.upTo(n) !== set.upTo(n - 1);
}

/** How many of the ascending `numbers` are `n` or less. */
export function countUpTo(numbers: ArrayLike<number>, n: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? Number.POSITIVE_INFINITY) <= n) low = middle + 1;
    else high = middle;
  }
  return low;
}

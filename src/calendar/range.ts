import { addDays, type Day } from './day.ts';

/** The days from `from` up to, not including, `to`; null: open, it goes on. Empty when `to` is not after `from`. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day | null;
}

/** The range of a first and a last day, both in it, as people write dates: `lastDay` null goes on. */
export function fromTo(firstDay: Day, lastDay: Day | null): DayRange {
  return { from: firstDay, to: lastDay === null ? null : addDays(lastDay, 1) };
}

/** The last day that is in the range; null when it is open. An empty range has none: throws RangeError. */
export function lastDayOf(range: DayRange): Day | null {
  if (isEmpty(range)) throw new RangeError(`No day is in the range from ${range.from} to ${range.to}.`);
  return range.to === null ? null : addDays(range.to, -1);
}

export function isEmpty(range: DayRange): boolean {
  return range.to !== null && range.to <= range.from;
}

export function contains(range: DayRange, day: Day): boolean {
  return range.from <= day && (range.to === null || day < range.to);
}

/** The days in both; undefined when there is none. */
export function intersect(a: DayRange, b: DayRange): DayRange | undefined {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to === null ? b.to : b.to === null || a.to < b.to ? a.to : b.to;
  return to !== null && to <= from ? undefined : { from, to };
}

export function overlaps(a: DayRange, b: DayRange): boolean {
  return intersect(a, b) !== undefined;
}

/** The same days as few ranges in order, none touching another; empty ones are left out. The input is not changed. */
export function mergeRanges(ranges: readonly DayRange[]): DayRange[] {
  const sorted = ranges
    .filter((range) => !isEmpty(range))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const merged: DayRange[] = [];
  let current: DayRange | undefined;
  for (const range of sorted) {
    if (current === undefined || (current.to !== null && current.to < range.from)) {
      if (current !== undefined) merged.push(current);
      current = range;
    } else if (current.to !== null && (range.to === null || range.to > current.to)) {
      current = { from: current.from, to: range.to };
    }
  }
  if (current !== undefined) merged.push(current);
  return merged;
}

import { type CountedDays, countUpTo } from './counted-days.ts';

// Monday to Friday, numbered from Monday 29 December 1969 as 1. Arithmetic alone, so that it has no end.
const monday = -3;

/** The number of the last Monday to Friday on or before day number `n`. */
export function weekdaysUpTo(n: number): number {
  const weeks = Math.floor((n - monday) / 7);
  return weeks * 5 + Math.min(n - monday - weeks * 7 + 1, 5);
}

function nthWeekday(count: number): number {
  const weeks = Math.floor((count - 1) / 5);
  return monday + weeks * 7 + (count - 1 - weeks * 5);
}

/**
 * Every Monday to Friday but those in `except` (day numbers, any order). They are known in day numbers `[from, to)`
 * and a guess outside it; `known` null: a guess everywhere.
 */
export function weekdaysExcept(except: readonly number[], known: { from: number; to: number } | null): CountedDays {
  const gone = [...new Set(except)].filter((n) => weekdaysUpTo(n) !== weekdaysUpTo(n - 1)).sort((a, b) => a - b);
  const upTo = (n: number) => weekdaysUpTo(n) - countUpTo(gone, n);

  return {
    upTo,
    nth(count) {
      // Each exception that is passed moves the answer on, and may bring it past more: coming from below, the first
      // that holds still is the earliest.
      let passed = 0;
      for (;;) {
        const n = nthWeekday(count + passed);
        const now = countUpTo(gone, n);
        if (now === passed) return n;
        passed = now;
      }
    },
    guessedUpTo(n) {
      if (known === null || n < known.from) return upTo(n);
      const before = upTo(known.from - 1);
      return n < known.to ? before : before + upTo(n) - upTo(known.to - 1);
    },
  };
}

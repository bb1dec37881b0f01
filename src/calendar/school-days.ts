import type { CountedDays } from './counted-days.ts';
import { addDays, type Day, dayNumber, dayOf } from './day.ts';
import { type Closure, halvesOf, type SchoolTerm, termOrder } from './school-terms.ts';
import { weekdaysExcept } from './weekdays.ts';

/** Days in a row about which the terms tell everything; `to` is exclusive. */
export interface KnownSpan {
  readonly from: Day;
  readonly to: Day;
}

/**
 * Terms that follow each other make the holiday between them known too. No summer term reaches into August and few
 * autumn terms begin there, so August is known when the term on either side of it is.
 */
function knownSpans(terms: readonly SchoolTerm[]): KnownSpan[] {
  const spans: { from: Day; to: Day; last: SchoolTerm }[] = [];
  for (const term of terms) {
    const to = term.term === 'summer' ? dayOf(term.academicYear + 1, 9, 1) : addDays(term.lastDay, 1);
    const before = spans.at(-1);
    if (before !== undefined && termOrder(before.last) + 1 === termOrder(term)) {
      before.to = to;
      before.last = term;
    } else {
      const from = term.term === 'autumn' ? dayOf(term.academicYear, 8, 1) : term.firstDay;
      spans.push({ from, to, last: term });
    }
  }
  return spans.map(({ from, to }) => ({ from, to }));
}

/**
 * The school days of terms that are in order and without fault. Between the first known day and the last there is a
 * table, so that each question is one look; outside it are weekdays without bank holidays.
 */
export function taughtDays(
  terms: readonly SchoolTerm[],
  closures: readonly Closure[],
  bankHolidays: readonly Day[],
): { set: CountedDays; spans: readonly KnownSpan[] } {
  const holidays = bankHolidays.map(dayNumber);
  const weekdays = weekdaysExcept(holidays, null);
  const spans = knownSpans(terms);
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return { set: weekdays, spans };

  const start = dayNumber(first.from);
  const end = dayNumber(last.to);
  // Per day of the table: 0 nothing, 1 guessed school day (no term known), 2 school day.
  const kind = new Uint8Array(end - start).fill(1);
  for (const span of spans) kind.fill(0, dayNumber(span.from) - start, dayNumber(span.to) - start);
  for (const half of terms.flatMap(halvesOf)) {
    kind.fill(2, dayNumber(half.firstDay) - start, dayNumber(half.lastDay) + 1 - start);
  }
  for (const { day } of closures) {
    const at = dayNumber(day) - start;
    if (kind[at] === 2) kind[at] = 0;
  }

  const before = weekdays.upTo(start - 1);
  const counts = new Int32Array(end - start);
  const guesses = new Int32Array(end - start);
  const numbers: number[] = [];
  let guessed = before;
  for (let n = start, weekdayCount = before; n < end; n += 1) {
    const next = weekdays.upTo(n);
    const here = kind[n - start] ?? 0;
    if (next !== weekdayCount && here > 0) {
      numbers.push(n);
      if (here === 1) guessed += 1;
    }
    weekdayCount = next;
    counts[n - start] = before + numbers.length;
    guesses[n - start] = guessed;
  }

  // After the table weekdays go on from its last count.
  const skipped = weekdays.upTo(end - 1) - before - numbers.length;
  const sure = weekdays.upTo(end - 1) - guessed;
  const set: CountedDays = {
    upTo(n) {
      if (n < start) return weekdays.upTo(n);
      return n < end ? (counts[n - start] ?? before) : weekdays.upTo(n) - skipped;
    },
    nth(count) {
      if (count <= before) return weekdays.nth(count);
      return numbers[count - before - 1] ?? weekdays.nth(count + skipped);
    },
    guessedUpTo(n) {
      if (n < start) return weekdays.upTo(n);
      return n < end ? (guesses[n - start] ?? before) : weekdays.upTo(n) - sure;
    },
  };
  return { set, spans };
}

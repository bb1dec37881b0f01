import { addDays, type Day, daysBetween, maxDay, minDay, weekdayOf } from '../../calendar/day.ts';
import { type Closure, type SchoolTerm, type TermName, termNames } from '../../calendar/school-terms.ts';
import { academicYearOf } from '../../calendar/years.ts';
import { ends, halfNamed, kindOf, opens, termAround, termNamed, termNumbered, termOfBreak } from './calendar-words.ts';
import type { SchoolYear } from './year-form.ts';

/** One line of a school's calendar: a label and its days, both in it. `breakDays` where a row holds its half-term break too. */
export interface CalendarEntry {
  readonly label: string;
  readonly from: Day;
  readonly to: Day;
  readonly breakDays?: { readonly from: Day; readonly to: Day } | undefined;
}

export interface UnderstoodYear extends SchoolYear {
  /** What was worked out rather than read, in words: it is shown, never done in silence. */
  readonly workedOut: readonly string[];
  /** Entries of this year that say nothing of terms, breaks or closures. */
  readonly leftOut: readonly CalendarEntry[];
  /** Other academic years the file tells of. */
  readonly otherYears: readonly number[];
}

/** What is known of a term so far. */
interface Sketch {
  first: Day | null;
  last: Day | null;
  breakFrom: Day | null;
  breakTo: Day | null;
  /** End of its first half and start of its second, where a calendar gives halves instead of a break. */
  firstHalfEnds: Day | null;
  secondHalfStarts: Day | null;
}
type Sketches = Readonly<Record<TermName, Sketch>>;

const blank = (): Sketch => ({
  first: null,
  last: null,
  breakFrom: null,
  breakTo: null,
  firstHalfEnds: null,
  secondHalfStarts: null,
});

/**
 * Understands a school's calendar for one academic year: terms with their breaks, INSET days and closures. Calendars of
 * terms, of half terms ("Term 1" to "Term 6", "Autumn 2"), of first and last days, and of holidays are all read.
 */
export function understandEntries(entries: readonly CalendarEntry[], academicYear: number): UnderstoodYear {
  const mine = entries.filter((entry) => schoolYearOf(entry.from) === academicYear);
  const telling = entries.filter(({ label }) => ['term', 'break', 'inset'].includes(kindOf(label)));
  const otherYears = new Set(telling.map((entry) => schoolYearOf(entry.from)));
  otherYears.delete(academicYear);
  const six = telling.some(({ label }) => (termNumbered(label) ?? 0) > 3);
  const sketches: Sketches = { autumn: blank(), spring: blank(), summer: blank() };
  const closures = new Map<Day, Closure>();
  const leftOut: CalendarEntry[] = [];
  const holidays: CalendarEntry[] = [];
  for (const entry of mine) {
    const kind = kindOf(entry.label);
    if (kind === 'inset' || kind === 'closure') addClosures(closures, entry, kind);
    else if (kind === 'term') sketchTerm(sketches, entry, six);
    else if (kind === 'break') sketchBreak(sketches, entry);
    else if (kind === 'holiday') holidays.push(entry);
    else if (kind === 'other') leftOut.push(entry);
  }
  const workedOut = [...fromHolidays(sketches, holidays), ...fromHalves(sketches)];
  return {
    academicYear,
    terms: termNames.flatMap((term) => termFrom(academicYear, term, sketches[term])),
    closures: [...closures.values()].sort((a, b) => (a.day < b.day ? -1 : 1)),
    workedOut,
    leftOut,
    otherYears: [...otherYears].sort((a, b) => a - b),
  };
}

/** August belongs to the year that is about to begin. */
const schoolYearOf = (day: Day): number => (day.slice(5, 7) === '08' ? academicYearOf(day) + 1 : academicYearOf(day));

/** Which term an entry is about, and which half of it where it is about a half. */
function placeOf({ label, from }: CalendarEntry, six: boolean): { term: TermName; half: 1 | 2 | null } {
  const named = termNamed(label);
  const numbered = termNumbered(label);
  if (named !== null) return { term: named, half: halfNamed(label) };
  if (numbered === null) return { term: termAround(from), half: halfNamed(label) };
  const index = six ? Math.ceil(numbered / 2) - 1 : numbered - 1;
  return { term: termNames[index] ?? 'summer', half: six ? (numbered % 2 === 1 ? 1 : 2) : null };
}

function sketchTerm(sketches: Sketches, entry: CalendarEntry, six: boolean): void {
  const { label, from, to, breakDays } = entry;
  const { term, half } = placeOf(entry, six);
  const sketch = sketches[term];
  if (breakDays) {
    sketch.breakFrom = breakDays.from;
    sketch.breakTo = breakDays.to;
  }
  // "Term starts" on one day says where it starts and nothing of its end.
  const startsAlone = from === to && opens(label) && !ends(label);
  const endsAlone = from === to && ends(label) && !startsAlone;
  if (!endsAlone) {
    if (half === 2) sketch.secondHalfStarts = earlier(sketch.secondHalfStarts, from);
    else sketch.first = earlier(sketch.first, from);
  }
  if (!startsAlone) {
    if (half === 1) sketch.firstHalfEnds = later(sketch.firstHalfEnds, to);
    else sketch.last = later(sketch.last, to);
  }
}

function sketchBreak(sketches: Sketches, { label, from, to }: CalendarEntry): void {
  const sketch = sketches[termOfBreak(from)];
  if (from === to && ends(label)) sketch.breakTo = later(sketch.breakTo, to);
  else if (from === to && opens(label)) sketch.breakFrom = earlier(sketch.breakFrom, from);
  else {
    // Some calendars give each day of the break a line of its own.
    sketch.breakFrom = earlier(sketch.breakFrom, from);
    sketch.breakTo = later(sketch.breakTo, to);
  }
}

/** Where only holidays are given, a term ends on the weekday before one and begins on the weekday after it. */
function fromHolidays(sketches: Sketches, holidays: readonly CalendarEntry[]): string[] {
  const said: string[] = [];
  const around = (name: RegExp, before: TermName, after: TermName | null) => {
    const parts = holidays.filter(({ label }) => name.test(label));
    const [one] = parts;
    if (one === undefined) return;
    const from = parts.reduce((day, part) => minDay(day, part.from), one.from);
    const to = parts.reduce((day, part) => maxDay(day, part.to), one.to);
    if (sketches[before].last === null) {
      sketches[before].last = weekdayBefore(from);
      said.push(`The ${before} term ends on the weekday before “${one.label}”.`);
    }
    if (after !== null && sketches[after].first === null && daysBetween(from, to) > 4) {
      sketches[after].first = weekdayAfter(to);
      said.push(`The ${after} term begins on the weekday after “${one.label}”.`);
    }
  };
  around(/christmas|winter/i, 'autumn', 'spring');
  around(/easter|spring (holiday|break)/i, 'spring', 'summer');
  around(/summer/i, 'summer', null);
  return said;
}

/** Where halves are given instead of a break, the break is what lies between them. */
function fromHalves(sketches: Sketches): string[] {
  return termNames.flatMap((term) => {
    const sketch = sketches[term];
    const { firstHalfEnds, secondHalfStarts } = sketch;
    if (sketch.breakFrom !== null || firstHalfEnds === null || secondHalfStarts === null) return [];
    const from = weekdayAfter(firstHalfEnds);
    const to = weekdayBefore(secondHalfStarts);
    if (to < from) return [];
    sketch.breakFrom = from;
    sketch.breakTo = to;
    return [`The half-term break in the ${term} term is what lies between its halves.`];
  });
}

function termFrom(academicYear: number, term: TermName, sketch: Sketch): SchoolTerm[] {
  const { first, last, breakFrom, breakTo } = sketch;
  if (first === null || last === null) return [];
  const whole = breakFrom !== null && breakTo !== null;
  const halfTermFrom = whole ? breakFrom : null;
  return [{ academicYear, term, firstDay: first, lastDay: last, halfTermFrom, halfTermTo: whole ? breakTo : null }];
}

function addClosures(closures: Map<Day, Closure>, { from, to, label }: CalendarEntry, kind: Closure['kind']): void {
  const days = Math.min(daysBetween(from, to), 31);
  for (let at = 0; at <= days; at += 1) {
    const day = addDays(from, at);
    if (from === to || weekdayOf(day) < 5) closures.set(day, { day, kind, label: label.slice(0, 100) });
  }
}

const earlier = (a: Day | null, b: Day): Day => (a === null || b < a ? b : a);
const later = (a: Day | null, b: Day): Day => (a === null || b > a ? b : a);

function weekdayBefore(day: Day): Day {
  const before = addDays(day, -1);
  return weekdayOf(before) < 5 ? before : addDays(before, 4 - weekdayOf(before));
}

function weekdayAfter(day: Day): Day {
  const after = addDays(day, 1);
  return weekdayOf(after) < 5 ? after : addDays(after, 7 - weekdayOf(after));
}

import { checkSchoolYear } from './check-school-year.ts';
import {
  type CountedDay,
  type CountedDays,
  countBack,
  countBetween,
  countedOnOrAfter,
  countedOnOrBefore,
  countForward,
  type DayCount,
  isCounted,
} from './counted-days.ts';
import { type Day, dayFromNumber, dayNumber } from './day.ts';
import { taughtDays } from './school-days.ts';
import {
  type Closure,
  type HalfTerm,
  halvesOf,
  type KnownTerm,
  type SchoolTerm,
  termId,
  termOrder,
} from './school-terms.ts';

/**
 * One school's days. A school day is Monday to Friday in a known term, outside its half-term break, no bank holiday,
 * no INSET day and no closure. Where no term is known, Monday to Friday without bank holidays are counted instead, and
 * what is reached that way is `estimated`.
 */
export interface SchoolCalendar {
  /** First day the terms tell about: 1 August before a known autumn term. Null when no term is known. */
  readonly knownFrom: Day | null;
  /** First day they no longer tell about (exclusive): 1 September after a known summer term. Null when no term is known. */
  readonly knownTo: Day | null;
  /** The known terms, in order. */
  readonly terms: readonly KnownTerm[];
  /** Whether the terms tell about this day, be it in a term or a holiday. */
  knows(day: Day): boolean;
  /** A guess where `knows` is false. */
  isSchoolDay(day: Day): boolean;
  /** The n-th school day after `day`; `day` itself for 0. Throws RangeError when n is negative or a fraction. */
  addSchoolDays(day: Day, n: number): CountedDay;
  /** The n-th school day before `day`; `day` itself for 0. Throws RangeError as above. */
  subtractSchoolDays(day: Day, n: number): CountedDay;
  /** School days after `from`, up to and with `to`; negative when `to` is earlier. */
  schoolDaysBetween(from: Day, to: Day): DayCount;
  nextSchoolDayOnOrAfter(day: Day): CountedDay;
  previousSchoolDayOnOrBefore(day: Day): CountedDay;
  /** The INSET day or closure on this day. */
  closureOn(day: Day): Closure | undefined;
  /** The term of this day, its half-term break included; undefined in holidays and where no term is known. */
  termOn(day: Day): KnownTerm | undefined;
  /** The known terms of an academic year, in order; `academicYear` is the year it starts in. */
  termsOf(academicYear: number): readonly KnownTerm[];
  termById(id: string): KnownTerm | undefined;
  /** The first term that starts after this day; undefined when it, or a term before it, is not known. */
  nextTermAfter(day: Day): KnownTerm | undefined;
  /** The last term that ended before this day; undefined when it, or a term after it, is not known. */
  previousTermBefore(day: Day): KnownTerm | undefined;
  /** The last day of the term with this id on which children are taught; undefined when the term is not known. */
  lastSchoolDayOf(id: string): Day | undefined;
  /** The halves of the known terms in order: six a year. Of one academic year when it is given. */
  halfTerms(academicYear?: number): readonly HalfTerm[];
  halfTermById(id: string): HalfTerm | undefined;
  /** The half term of this day; undefined in the break, in holidays and where no term is known. */
  halfTermOn(day: Day): HalfTerm | undefined;
}

/** First and last school day from `firstDay` to `lastDay`, and how many there are. */
function taughtIn(set: CountedDays, firstDay: Day, lastDay: Day) {
  const before = set.upTo(dayNumber(firstDay) - 1);
  const last = set.upTo(dayNumber(lastDay));
  if (last === before) return { firstSchoolDay: firstDay, lastSchoolDay: lastDay, schoolDays: 0 };
  return {
    firstSchoolDay: dayFromNumber(set.nth(before + 1)),
    lastSchoolDay: dayFromNumber(set.nth(last)),
    schoolDays: last - before,
  };
}

function halfTermsOf(set: CountedDays, term: KnownTerm): HalfTerm[] {
  return halvesOf(term).map(({ firstDay, lastDay }, index) => {
    const half = index === 0 ? 1 : 2;
    const { academicYear, id } = term;
    const days = taughtIn(set, firstDay, lastDay);
    return { id: `${id}-${half}`, termId: id, academicYear, term: term.term, half, firstDay, lastDay, ...days };
  });
}

/** The index of the first of an ordered list that passes; its length when none does. All after the first pass too. */
function firstIndex<T>(list: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = list[middle];
    if (item !== undefined && !passes(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function stretchOn<T extends { firstDay: Day; lastDay: Day }>(list: readonly T[], day: Day): T | undefined {
  const item = list[firstIndex(list, ({ lastDay }) => lastDay >= day)];
  return item !== undefined && item.firstDay <= day ? item : undefined;
}

/**
 * The calendar of a school from its terms, closures and the bank holidays, all in any order. Terms may be missing.
 * Throws RangeError for what `checkSchoolYear` says stops: ask it first where people typed the dates.
 */
export function schoolCalendar(
  terms: readonly SchoolTerm[],
  closures: readonly Closure[],
  bankHolidays: readonly Day[],
): SchoolCalendar {
  const wrong = checkSchoolYear(terms, closures).find(({ stops }) => stops);
  if (wrong !== undefined) throw new RangeError(`${wrong.problem} ${wrong.remedy}`);

  const inOrder = [...terms].sort((a, b) => termOrder(a) - termOrder(b));
  const { set, spans } = taughtDays(inOrder, closures, bankHolidays);
  const known: KnownTerm[] = inOrder.map((term) => ({
    ...term,
    id: termId(term),
    ...taughtIn(set, term.firstDay, term.lastDay),
  }));
  const halves = known.flatMap((term) => halfTermsOf(set, term));
  const termsById = new Map<string, KnownTerm>(known.map((term) => [term.id, term]));
  const halvesById = new Map<string, HalfTerm>(halves.map((half) => [half.id, half]));
  const closuresByDay = new Map(closures.map((closure) => [closure.day, closure]));

  const spanOf = (day: Day) => spans.find((span) => span.from <= day && day < span.to);
  const together = (day: Day, term: KnownTerm | undefined) => {
    const span = term === undefined ? undefined : spanOf(term.firstDay);
    return span !== undefined && span === spanOf(day) ? term : undefined;
  };

  return {
    knownFrom: spans[0]?.from ?? null,
    knownTo: spans.at(-1)?.to ?? null,
    terms: known,
    knows: (day) => spanOf(day) !== undefined,
    isSchoolDay: (day) => isCounted(set, day),
    addSchoolDays: (day, n) => countForward(set, day, n),
    subtractSchoolDays: (day, n) => countBack(set, day, n),
    schoolDaysBetween: (from, to) => countBetween(set, from, to),
    nextSchoolDayOnOrAfter: (day) => countedOnOrAfter(set, day),
    previousSchoolDayOnOrBefore: (day) => countedOnOrBefore(set, day),
    closureOn: (day) => closuresByDay.get(day),
    termOn: (day) => stretchOn(known, day),
    termsOf: (academicYear) => known.filter((term) => term.academicYear === academicYear),
    termById: (id) => termsById.get(id),
    nextTermAfter: (day) => together(day, known[firstIndex(known, ({ firstDay }) => firstDay > day)]),
    previousTermBefore: (day) => together(day, known[firstIndex(known, ({ lastDay }) => lastDay >= day) - 1]),
    lastSchoolDayOf: (id) => termsById.get(id)?.lastSchoolDay,
    halfTerms: (academicYear) =>
      academicYear === undefined ? halves : halves.filter((half) => half.academicYear === academicYear),
    halfTermById: (id) => halvesById.get(id),
    halfTermOn: (day) => stretchOn(halves, day),
  };
}

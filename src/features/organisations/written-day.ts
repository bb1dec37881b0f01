import { type Day, dayOf, weekdayOf } from '../../calendar/day.ts';

/** A day as it was found at the start of a text, and what comes after it. */
export interface FoundDay {
  readonly day: Day;
  readonly rest: string;
}

export type ReadDay = { readonly day: Day } | { readonly problem: string };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_MONTHS = 'january february march april may june july august september october november december sept'.split(
  ' ',
);
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const WEEKDAY = '(?:(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?![\d])/;
const NUMBERS = new RegExp(
  `^${WEEKDAY}(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})(?:\\s?[/.-]\\s?(\\d{4}|\\d{2})(?!\\d))?(?![\\d])`,
  'i',
);
const NAMED = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s.-]*([a-z]{3,9})\\.?(?:,?[\\s-]+(\\d{4}|\\d{2})(?![\\d/.:-]))?`,
  'i',
);

function monthOf(text: string): number {
  const name = text.toLowerCase();
  const known = MONTHS.includes(name) || FULL_MONTHS.includes(name);
  return known ? MONTHS.indexOf(name.slice(0, 3)) + 1 : 0;
}

/** A day without a year is the one in the academic year that starts in `academicYear`: 3 Sep in it, 3 Jan after it. */
function yearOf(text: string | undefined, month: number, academicYear: number): number {
  if (text === undefined) return month >= 8 ? academicYear : academicYear + 1;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function dayIn(year: number, month: number, date: number): Day | undefined {
  try {
    return dayOf(year, month, date);
  } catch {
    return undefined;
  }
}

/**
 * Finds a day at the start of a text, as people write them: "3 Sep", "Thu 3 September 2026", "03/09/26", "2026-09-03".
 * Numbers are day, month, year. Undefined where there is none; a problem where there is one that cannot be right.
 */
export function findDay(text: string, academicYear: number): FoundDay | { readonly problem: string } | undefined {
  const given = text.trim();
  const iso = ISO.exec(given);
  if (iso) return found(given, iso[0], undefined, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = NAMED.exec(given);
  if (named) {
    const [all, weekday, date = '', name = '', year] = named;
    const month = monthOf(name);
    if (month > 0) return found(given, all, weekday, yearOf(year, month, academicYear), month, Number(date));
  }
  const numbers = NUMBERS.exec(given);
  if (!numbers) return undefined;
  const [all, weekday, date = '', month = '', year] = numbers;
  if (Number(month) > 12 && Number(date) <= 12) {
    return { problem: `“${all.trim()}” has no such month. Write the day first, then the month` };
  }
  return found(given, all, weekday, yearOf(year, Number(month), academicYear), Number(month), Number(date));
}

function found(
  given: string,
  all: string,
  weekday: string | undefined,
  year: number,
  month: number,
  date: number,
): FoundDay | { readonly problem: string } {
  const day = dayIn(year, month, date);
  if (day === undefined) return { problem: `There is no day “${all.trim()}”` };
  const named = weekday === undefined ? -1 : WEEKDAYS.indexOf(weekday.slice(0, 3).toLowerCase());
  if (named >= 0 && named !== weekdayOf(day)) {
    // Mostly a date of another year that was copied.
    return {
      problem: `${all
        .replace(weekday ?? '', '')
        .replace(/^(day)?[.,\s]*/, '')
        .trim()} is a ${WEEKDAY_NAMES[weekdayOf(day)]} in ${year}, not a ${WEEKDAY_NAMES[named]}`,
    };
  }
  return { day, rest: given.slice(all.length) };
}

/** One day and nothing else; null for an empty text. `what` names it in a message: "the first day of the autumn term". */
export function readWrittenDay(text: string, academicYear: number, what: string): ReadDay | null {
  if (text.trim() === '') return null;
  const foundDay = findDay(text, academicYear);
  if (foundDay === undefined) return { problem: `Write ${what} as day and month, like 3 September` };
  if ('problem' in foundDay) return { problem: `${sentence(what)}: ${foundDay.problem}` };
  if (foundDay.rest.trim() !== '') return { problem: `Give ${what} alone, like 3 September` };
  return { day: foundDay.day };
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "Thu 3 Sep 2026": how a day stands in a field, to be read back by `findDay`. */
export function writeDay(day: Day): string {
  const month = MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
  return `${WEEKDAY_NAMES[weekdayOf(day)]?.slice(0, 3)} ${Number(day.slice(8))} ${sentence(month)} ${day.slice(0, 4)}`;
}

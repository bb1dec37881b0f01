import { type Day, parseDay } from '../../calendar/day.ts';
import { quoted } from './problem.ts';

/** Which comes first where a date is three numbers with the year last. */
export type DateOrder = 'day-first' | 'month-first';

export const dateOrderWords: Record<DateOrder, string> = {
  'day-first': 'day, month, year',
  'month-first': 'month, day, year',
};

export type ReadDate =
  | { ok: true; day: Day; shortYear: boolean }
  /** Both readings exist and differ: nobody but a person can say. */
  | { ok: false; kind: 'date-either'; problem: string; remedy: string; dayFirst: Day; monthFirst: Day }
  | {
      ok: false;
      kind: 'date-not-read' | 'date-does-not-exist' | 'date-serial' | 'date-wrong-order';
      problem: string;
      remedy: string;
    };

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface Parts {
  year: number;
  /** In the order they stand; `named` has the month already. */
  first: number;
  second: number;
  shape: 'year-first' | 'year-last' | 'named';
  shortYear: boolean;
}

const TIME = /[T ]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([ap]\.?m\.?)?\s*(Z|[+-]\d\d:?\d\d)?$/i;
const NUMBERS = /^(\d{1,4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,4})$/;
const DAY_MONTH_YEAR = /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[-/ .]+([a-z]{3,9})\.?[-/ .,]+(\d{4}|\d{2})$/i;
const YEAR_MONTH_DAY = /^(\d{4})[-/ .]+([a-z]{3,9})\.?[-/ .]+(\d{1,2})$/i;
const MONTH_DAY_YEAR = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;

function monthNamed(name: string): number {
  const start = name.toLowerCase();
  return (
    MONTHS.findIndex(
      (month) =>
        month.toLowerCase() === start ||
        month.slice(0, 3).toLowerCase() === start ||
        (start === 'sept' && month === 'September'),
    ) + 1
  );
}

function partsOf(text: string, thisYear: number): Parts | null {
  const date = text.trim().replace(TIME, '');
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(date);
  const [, a = '', b = '', c = ''] = NUMBERS.exec(date) ?? compact ?? [];
  if (a.length === 4 && c.length <= 2 && c !== '')
    return { year: Number(a), first: Number(b), second: Number(c), shape: 'year-first', shortYear: false };
  if (a !== '' && a.length <= 2 && (c.length === 4 || c.length === 2)) {
    return { ...fullYear(c, thisYear), first: Number(a), second: Number(b), shape: 'year-last' };
  }
  const [, day = '', month = '', year = ''] =
    DAY_MONTH_YEAR.exec(date) ??
    reordered(YEAR_MONTH_DAY.exec(date), 3, 2, 1) ??
    reordered(MONTH_DAY_YEAR.exec(date), 2, 1, 3) ??
    [];
  const number = monthNamed(month);
  return day !== '' && number > 0
    ? { ...fullYear(year, thisYear), first: Number(day), second: number, shape: 'named' }
    : null;
}

const reordered = (match: RegExpExecArray | null, ...order: number[]): string[] | null =>
  match && ['', ...order.map((at) => match[at] ?? '')];

/** Two digits are the nearest year that is not after next year: children's dates, and leaving dates soon to come. */
function fullYear(text: string, thisYear: number): { year: number; shortYear: boolean } {
  const year = Number(text);
  if (text.length > 2) return { year, shortYear: false };
  return { year: 2000 + year <= thisYear + 1 ? 2000 + year : 1900 + year, shortYear: true };
}

const dayOrNull = (year: number, month: number, date: number): Day | null =>
  parseDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`) ??
  null;

/**
 * Reads one date as people and systems write it: numbers in any of three orders, month names, with or without a time.
 * @param order for numbers with the year last; null: not known, so a date that could be two days is not read
 * @param today for two-digit years
 */
export function readDate(text: string, order: DateOrder | null, today: Day): ReadDate {
  const parts = partsOf(text, Number(today.slice(0, 4)));
  if (!parts) return notADate(text);
  const { year, first, second, shape, shortYear } = parts;
  const sure = (month: number, date: number): ReadDate => {
    const day = dayOrNull(year, month, date);
    return day ? { ok: true, day, shortYear } : doesNotExist(year, month, date, text);
  };
  if (shape === 'year-first') return sure(first, second);
  if (shape === 'named') return sure(second, first);
  const dayFirst = dayOrNull(year, second, first);
  const monthFirst = dayOrNull(year, first, second);
  const wanted = order === 'month-first' ? monthFirst : dayFirst;
  if (order && wanted) return { ok: true, day: wanted, shortYear };
  if (order && (dayFirst ?? monthFirst)) {
    return {
      ok: false,
      kind: 'date-wrong-order',
      problem: `${quoted(text)} does not fit the other dates of this column, which are written ${dateOrderWords[order]}.`,
      remedy: 'Look the date up and write it like the others.',
    };
  }
  if (dayFirst && monthFirst && dayFirst !== monthFirst) {
    return {
      ok: false,
      kind: 'date-either',
      problem: `${quoted(text)} could be ${dayInWords(dayFirst)} or ${dayInWords(monthFirst)}.`,
      remedy: 'Say whether the day or the month comes first in this column.',
      dayFirst,
      monthFirst,
    };
  }
  const only = dayFirst ?? monthFirst;
  if (only) return { ok: true, day: only, shortYear };
  return order === 'month-first' ? doesNotExist(year, first, second, text) : doesNotExist(year, second, first, text);
}

/** 14 August 2017 */
export const dayInWords = (day: Day): string =>
  `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

function doesNotExist(year: number, month: number, date: number, text: string): ReadDate {
  const name = MONTHS[month - 1];
  const problem =
    name && date > 0 && date < 100 ? `There is no ${date} ${name} ${year}.` : `${quoted(text)} is not a date.`;
  return {
    ok: false,
    kind: 'date-does-not-exist',
    problem,
    remedy: 'Look the date up in your system and correct it there.',
  };
}

function notADate(text: string): ReadDate {
  const number = Number(text);
  if (/^\d{5}(\.\d+)?$/.test(text.trim()) && number > 20_000 && number < 60_000) {
    return {
      ok: false,
      kind: 'date-serial',
      problem: `${quoted(text)} is how a spreadsheet counts days, not a date.`,
      remedy: 'Format this column as a date in the spreadsheet, then save it as CSV again.',
    };
  }
  return {
    ok: false,
    kind: 'date-not-read',
    problem: `${quoted(text)} is not a date we can read.`,
    remedy: 'Write it as day, month and year, like 31/01/2015.',
  };
}

export interface ColumnDates {
  /** `not-needed`: no date in it depends on the order. `ambiguous`: nothing in it shows the order. `mixed`: it shows both. */
  order: DateOrder | 'not-needed' | 'ambiguous' | 'mixed';
  /** The value that shows it; null where none does. */
  because: string | null;
  /** How many values read as dates in some order. */
  dates: number;
  /** Years with two digits, as in 14 for 2014. */
  shortYears: boolean;
}

/** With this much of the evidence the other way, it is a slip in a value rather than a second way of writing. */
const SLIPS = 0.02;

/** Finds out from every value of a column which of day and month comes first. */
export function orderOfColumn(values: Iterable<string>, today: Day): ColumnDates {
  const shown: Record<DateOrder, { times: number; value: string | null }> = {
    'day-first': { times: 0, value: null },
    'month-first': { times: 0, value: null },
  };
  let dates = 0;
  let open = 0;
  let shortYears = false;
  const note = (order: DateOrder, value: string) => {
    shown[order].times += 1;
    shown[order].value ??= value;
  };
  for (const value of values) {
    const parts = value === '' ? null : partsOf(value, Number(today.slice(0, 4)));
    if (!parts) continue;
    dates += 1;
    if (parts.shortYear) shortYears = true;
    if (parts.shape !== 'year-last') continue;
    if (parts.first > 12 && parts.second <= 12) note('day-first', value);
    else if (parts.second > 12 && parts.first <= 12) note('month-first', value);
    else if (parts.first !== parts.second && parts.first <= 12) open += 1;
  }
  const [day, month] = [shown['day-first'], shown['month-first']];
  const found = (order: ColumnDates['order'], because: string | null): ColumnDates => ({
    order,
    because,
    dates,
    shortYears,
  });
  if (day.times > 0 && month.times <= day.times * SLIPS) return found('day-first', day.value);
  if (month.times > 0 && day.times <= month.times * SLIPS) return found('month-first', month.value);
  if (day.times + month.times > 0) return found('mixed', month.value);
  return found(open > 0 ? 'ambiguous' : 'not-needed', null);
}

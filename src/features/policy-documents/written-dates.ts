import { addDays, asDay, type Day, parseDay } from '../../calendar/index.ts';

/** A date as somebody wrote it: a day, a month, a term or a year, with the first and the last day it can mean. */
export interface WrittenDate {
  readonly words: string;
  readonly at: number;
  readonly from: Day;
  readonly to: Day;
  readonly precision: 'day' | 'month' | 'term' | 'academic-year' | 'year';
}

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const monthNumber = (name: string): number =>
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(
    name.slice(0, 3).toLowerCase(),
  ) + 1;
/** Terms as schools speak of them: a term is over at its end at the latest. */
const TERMS: Readonly<Record<string, readonly [string, string]>> = {
  autumn: ['09-01', '12-31'],
  spring: ['01-01', '04-30'],
  summer: ['04-01', '08-31'],
  winter: ['12-01', '12-31'],
  christmas: ['12-01', '12-31'],
  easter: ['03-01', '04-30'],
  michaelmas: ['09-01', '12-31'],
  lent: ['01-01', '04-30'],
  hilary: ['01-01', '04-30'],
  trinity: ['04-01', '08-31'],
};

const pattern = new RegExp(
  [
    String.raw`(?<iso>20\d\d-\d\d-\d\d)`,
    String.raw`(?<nd>\d{1,2})\s?[./-]\s?(?<nm>\d{1,2})\s?[./-]\s?(?<ny>20\d\d|\d\d)(?!\d)`,
    String.raw`(?<dd>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+(?<dm>${MONTHS})\.?,?[\s-]+(?<dy>20\d\d|['’]?\d\d(?!\d))`,
    String.raw`(?<ud>${MONTHS})\.?\s+(?<uday>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<uy>20\d\d)`,
    String.raw`(?<mm>${MONTHS})\.?,?[\s-]+(?<my>20\d\d|['’]?\d\d(?![\d:.]|\s?(?:am|pm|days?|weeks?)))`,
    String.raw`(?<tn>autumn|spring|summer|winter|michaelmas|easter|christmas|(?:lent|hilary|trinity)(?=\s+term))(?:\s+term)?(?:\s+\d(?=\s))?,?(?:\s+of)?\s+(?<ty>20\d\d)(?:\s?[/–-]\s?(?<ty2>\d\d(?:\d\d)?)(?!\d))?`,
    String.raw`(?<ay>20\d\d)(?:\s?[/–-]\s?|\s+to\s+(?=20))(?<ay2>20\d\d|\d\d)(?![\d/-])`,
    // 10/2025, and 10/26 where a word says that a date follows
    String.raw`(?<sm>0?[1-9]|1[0-2])[/.](?<sy>20\d\d)(?![\d/.-])`,
    String.raw`(?<=(?:\bdate|review|reviewed|approved|ratified|adopted|due|updated)(?:\s+(?:by|on|in))?\s?[:–-]?\s)(?<sm2>0?[1-9]|1[0-2])/(?<sy2>\d\d)(?![\d/.-])`,
    String.raw`(?<y>20\d\d)(?![\d/-])`,
  ].join('|'),
  'giu',
);

/** All dates in a text, in order. What is no date (32 May) is none. Years before 2000 are told as history, not read. */
export function datesIn(text: string): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const match of text.matchAll(pattern)) {
    const before = text[match.index - 1] ?? ' ';
    if (/[\p{L}\d£/.-]/u.test(before) && !/[.(–-]/.test(before)) continue;
    const span = spanOf(match.groups ?? {});
    if (span !== null) dates.push({ words: match[0], at: match.index, ...span });
  }
  return dates;
}

type Span = Pick<WrittenDate, 'from' | 'to' | 'precision'>;

function spanOf(given: Readonly<Record<string, string | undefined>>): Span | null {
  const { iso, nd, nm, ny, dd, dm, dy, ud, uday, uy, mm, my, tn, ty, ty2, ay, ay2, sm, sy, sm2, sy2, y } = given;
  if (iso !== undefined) return day(iso);
  if (nd !== undefined && nm !== undefined && ny !== undefined) return day(isoOf(year(ny), Number(nm), Number(nd)));
  if (dd !== undefined && dm !== undefined && dy !== undefined)
    return day(isoOf(year(dy), monthNumber(dm), Number(dd)));
  if (ud !== undefined && uday !== undefined && uy !== undefined)
    return day(isoOf(year(uy), monthNumber(ud), Number(uday)));
  if (mm !== undefined && my !== undefined) return month(year(my), monthNumber(mm));
  if (tn !== undefined && ty !== undefined) return term(tn.toLowerCase(), Number(ty), ty2);
  if (ay !== undefined && ay2 !== undefined) return academicYear(Number(ay), ay2);
  if (sm !== undefined && sy !== undefined) return month(year(sy), Number(sm));
  if (sm2 !== undefined && sy2 !== undefined) return month(year(sy2), Number(sm2));
  return y === undefined ? null : wholeYear(Number(y));
}

const year = (written: string): number => {
  const bare = written.replace(/\D/g, '');
  return bare.length === 2 ? 2000 + Number(bare) : Number(bare);
};
const two = (number: number): string => String(number).padStart(2, '0');
const isoOf = (y: number, m: number, d: number): string => `${y}-${two(m)}-${two(d)}`;

function day(iso: string): Span | null {
  const read = parseDay(iso);
  return read === undefined || read === null ? null : { from: read, to: read, precision: 'day' };
}

function month(y: number, m: number): Span | null {
  if (m < 1 || y > 2099) return null;
  const from = asDay(isoOf(y, m, 1));
  const next = m === 12 ? asDay(isoOf(y + 1, 1, 1)) : asDay(isoOf(y, m + 1, 1));
  return { from, to: addDays(next, -1), precision: 'month' };
}

function term(name: string, y: number, second: string | undefined): Span | null {
  const days = TERMS[name];
  if (days === undefined) return null;
  // “Spring term 2025/26” lies in the second of the two years.
  const of = second !== undefined && name !== 'autumn' && name !== 'winter' ? y + 1 : y;
  return { from: asDay(`${of}-${days[0]}`), to: asDay(`${of}-${days[1]}`), precision: 'term' };
}

function academicYear(y: number, second: string): Span | null {
  const next = second.length === 2 ? 2000 + Number(second) : Number(second);
  if (next !== y + 1) return null;
  return { from: asDay(`${y}-09-01`), to: asDay(`${next}-08-31`), precision: 'academic-year' };
}

const wholeYear = (y: number): Span => ({ from: asDay(`${y}-01-01`), to: asDay(`${y}-12-31`), precision: 'year' });

/** A year as it stands somewhere. */
export const yearOf = (written: string, at: number, words = written): WrittenDate => ({
  words,
  at,
  ...wholeYear(Number(written)),
});

const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ');

/** A day as it is said in a sentence: 1 February 2024. */
export const sayDay = (day: Day): string =>
  `${Number(day.slice(8))} ${MONTH_NAMES[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

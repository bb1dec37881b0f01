import type { CalendarEntry } from './understand-entries.ts';
import { findDay } from './written-day.ts';

/** A row that could not be read, as a spreadsheet counts rows. */
export interface UnreadRow {
  readonly row: number;
  readonly problem: string;
}

export interface ReadRows {
  readonly entries: readonly CalendarEntry[];
  readonly unread: readonly UnreadRow[];
  /** Which of day and month comes first in numbers. */
  readonly monthFirst: boolean;
}

const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/;
const TIME = /[T ]+\d{1,2}[:.]\d{2}(:\d{2})?\s*([ap]\.?m\.?)?\s*(Z|[+-]\d\d:?\d\d)?$/i;
const NO_WORDS = /^(\d{1,2}[:.]\d{2}.*|true|false|yes|no|[\d.,:\s-]*)$/i;

/**
 * Reads the rows of a calendar, whatever its columns are called: the first day in a row is its start, the second its end,
 * its words are what it is about. A row of four days is a term with its half-term break.
 */
export function readCalendarRows(records: readonly (readonly string[])[], academicYear: number): ReadRows {
  const numeric = records.flat().flatMap((cell) => {
    const found = NUMERIC.exec(cell.trim());
    return found ? [{ first: Number(found[1]), second: Number(found[2]) }] : [];
  });
  const monthFirst = numeric.some(({ second }) => second > 12) && !numeric.some(({ first }) => first > 12);
  const entries: CalendarEntry[] = [];
  const unread: UnreadRow[] = [];
  let headed = false;
  for (const [at, cells] of records.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const days = cells.flatMap((cell) => dayIn(cell, academicYear, monthFirst) ?? []);
    const words = cells.filter((cell) => dayIn(cell, academicYear, monthFirst) === null && !NO_WORDS.test(cell.trim()));
    const label = words
      .map((word) => word.trim())
      .join(' ')
      .slice(0, 200);
    const wrong = days.find((day) => 'problem' in day);
    const [from, to, breakFrom, breakTo] = days.flatMap((day) => ('day' in day ? [day.day] : []));
    if (wrong && 'problem' in wrong) unread.push({ row: at + 1, problem: `${wrong.problem}.` });
    else if (from === undefined) {
      // The first row without a day names the columns; a later one is a title or a remark.
      if (headed && label !== '') unread.push({ row: at + 1, problem: 'There is no day in this row.' });
      headed = true;
    } else if (label === '') unread.push({ row: at + 1, problem: 'This row has a day and does not say what it is.' });
    else if (to !== undefined && to < from) unread.push({ row: at + 1, problem: 'This row ends before it starts.' });
    else {
      const breakDays = breakFrom && breakTo ? { from: breakFrom, to: breakTo } : undefined;
      entries.push({ label, from, to: to ?? from, ...(breakDays ? { breakDays } : {}) });
      headed = true;
    }
  }
  return { entries, unread, monthFirst };
}

/** The day of a cell that is a day and nothing else; null where it is words. */
function dayIn(cell: string, academicYear: number, monthFirst: boolean) {
  const text = cell.trim().replace(TIME, '');
  const turned = monthFirst ? text.replace(/^(\d{1,2})([/.-])(\d{1,2})(?=[/.-]\d)/, '$3$2$1') : text;
  const found = findDay(turned, academicYear);
  if (found === undefined) return null;
  if ('problem' in found) return found;
  return found.rest.trim() === '' ? { day: found.day } : null;
}

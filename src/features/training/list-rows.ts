import type { Day } from '../../calendar/day.ts';
import { academicYearOf } from '../../calendar/years.ts';
import { readWrittenDay } from '../organisations/model.ts';
import { readLength } from './length.ts';

/** One row of a list of training, as far as it could be understood. */
export interface ListRow {
  /** As a spreadsheet counts, from 1. */
  readonly row: number;
  /** "Rowe, Sam" or "Sam Rowe"; '' where there is only an address. */
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly on: Day;
  /** As it was written; '' where the list has none. */
  readonly length: string;
  readonly provider: string;
  readonly until: Day | null;
}

/** Something that could not be understood: where, and what to do. */
export interface ListProblem {
  readonly row: number;
  readonly value: string;
  readonly problem: string;
}

export interface ReadList {
  readonly rows: readonly ListRow[];
  readonly problems: readonly ListProblem[];
}

type Field = 'name' | 'first' | 'last' | 'email' | 'title' | 'on' | 'length' | 'provider' | 'until';

/** What columns are called, in small letters and without marks. */
const HEADS: Readonly<Record<Field, readonly string[]>> = {
  name: ['name', 'full name', 'who', 'person', 'staff', 'staff name', 'member of staff', 'employee', 'employee name'],
  first: ['first name', 'forename', 'given name', 'known as'],
  last: ['last name', 'surname', 'family name'],
  email: ['email', 'e mail', 'email address', 'e mail address', 'work email', 'address'],
  title: ['what', 'course', 'course name', 'course title', 'training', 'title', 'event', 'qualification'],
  on: [
    'day',
    'date',
    'date taken',
    'completed',
    'completed on',
    'date completed',
    'completion date',
    'date of training',
  ],
  length: ['days', 'length', 'how long', 'hours', 'duration'],
  provider: ['given by', 'provider', 'training provider', 'trainer', 'who gave it'],
  until: ['holds until', 'expires', 'expiry', 'expiry date', 'expires on', 'valid until', 'renewal date'],
};

const plainHead = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** The columns of a header row; null where it names neither who nor what nor when. */
export function columnsOf(cells: readonly string[]): ReadonlyMap<Field, number> | null {
  const found = new Map<Field, number>();
  for (const [at, cell] of cells.entries()) {
    const head = plainHead(cell);
    for (const [field, names] of Object.entries(HEADS) as [Field, readonly string[]][]) {
      if (!found.has(field) && names.includes(head)) found.set(field, at);
    }
  }
  const who = found.has('name') || found.has('email') || (found.has('first') && found.has('last'));
  return who && found.has('title') && found.has('on') ? found : null;
}

/** A formula made harmless on its way out has an apostrophe in front; it comes off again. */
const cellIn = (cells: readonly string[], at: number | undefined): string =>
  (at === undefined ? '' : (cells[at] ?? ''))
    .replace(/^'(?=[\s=+\-@])/, '')
    .trim()
    .replace(/\s+/g, ' ')
    .slice(0, 200);

/** A day with its year: without one it would be guessed. */
function dayIn(text: string, academicYear: number): { readonly day: Day } | { readonly problem: string } {
  const parts = text
    .split(/[\s/.,-]+/)
    .filter((part) => /\d/.test(part) || /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(part));
  const read = parts.length < 3 ? null : readWrittenDay(text, academicYear, 'the day');
  return read ?? { problem: 'no day' };
}

/**
 * Rows of a list of training. The header is the first row that names who, what and when; null where none of the first twenty
 * does. A day in numbers is day, month, year.
 */
export function readRows(records: readonly (readonly string[])[], today: Day): ReadList | null {
  const headAt = records.slice(0, 20).findIndex((cells) => columnsOf(cells) !== null);
  const columns = columnsOf(records[headAt] ?? []);
  if (columns === null) return null;
  const isHours = plainHead(cellIn(records[headAt] ?? [], columns.get('length'))) === 'hours';
  const year = academicYearOf(today);
  const rows: ListRow[] = [];
  const problems: ListProblem[] = [];
  for (const [at, cells] of records.entries()) {
    if (at <= headAt || cells.every((cell) => cell.trim() === '')) continue;
    const row = at + 1;
    const of = (field: Field) => cellIn(cells, columns.get(field));
    const name = of('name') || [of('first'), of('last')].filter((word) => word !== '').join(' ');
    const day = dayIn(of('on'), year);
    const until = of('until') === '' ? null : dayIn(of('until'), year);
    const wrong = (value: string, problem: string) => problems.push({ row, value: value.slice(0, 80), problem });
    const length =
      of('length') !== '' && isHours && /^[\d.,½\s]+$/.test(of('length')) ? `${of('length')} hours` : of('length');
    if (name === '' && of('email') === '') wrong('', 'It names nobody. Give a name or an address');
    else if (of('title').length < 3) wrong(of('title'), 'It does not say what was taken');
    else if (!('day' in day)) wrong(of('on'), 'This is no day that can be read. Write it as 5/10/2026');
    else if (day.day > today) wrong(of('on'), 'That day is still to come');
    else if (day.day < '2000-01-01') wrong(of('on'), 'Check the year');
    else if (until !== null && !('day' in until))
      wrong(of('until'), 'Until when it holds cannot be read. Write it as 5/10/2028');
    else if (length !== '' && 'problem' in readLength(length))
      wrong(length, 'How long it was cannot be read. Write 1, 0.5 or 2 hours');
    else {
      rows.push({
        ...{ row, name, email: of('email').toLowerCase(), title: of('title'), on: day.day, length },
        ...{ provider: of('provider'), until: until?.day ?? null },
      });
    }
  }
  return { rows, problems };
}

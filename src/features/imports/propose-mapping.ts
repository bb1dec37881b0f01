import type { Day } from '../../calendar/day.ts';
import { checkUpn } from '../../codes/upn.ts';
import { CareWords } from './care-words.ts';
import { type ColumnDates, type DateOrder, orderOfColumn } from './date-words.ts';
import { HeaderReader, type ListDictionary } from './list-dictionary.ts';
import { dateFields, type ListField } from './list-fields.ts';

/** One column of a list as it was found, and what it is proposed to be about. */
export interface DetectedColumn {
  /** As it stands in the file; empty where the column has no name. */
  header: string;
  /** The first different values in it. About children: show, never log. */
  samples: string[];
  /** Rows in which it holds something. */
  filled: number;
  field: ListField | null;
  /** `name`: it is called so. `part`: a part of its name is. `values`: its values are such. */
  how: 'name' | 'part' | 'values' | null;
  /** It could also be this, which another column was taken for. */
  also: ListField | null;
  dates: ColumnDates | null;
  /** The order of its dates was taken from another column, whose name this is: nothing in its own values shows it. */
  orderFrom: string | null;
}

const SAMPLES = 3;
/** What share of the values must be such before a column is proposed by its values alone. */
const MOST = 0.8;

function samplesOf(values: readonly string[]): string[] {
  const samples = new Set<string>();
  for (const value of values) {
    if (value !== '') samples.add(value);
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}

const mostly = (values: readonly string[], is: (value: string) => boolean): boolean => {
  const filled = values.filter((value) => value !== '');
  return filled.length > 0 && filled.filter(is).length >= filled.length * MOST;
};

/**
 * Proposes what each column is about, by its name, and by its values where the name says nothing. A field goes to one column only (but for
 * SEN needs and disabilities), to the one whose name is trusted most; the others are shown as rivals.
 * @param values each column's cells below the header, in the order of `headers`
 */
export function proposeMapping(
  headers: readonly string[],
  values: readonly (readonly string[])[],
  dictionary: ListDictionary,
  today: Day,
): DetectedColumn[] {
  const reader = new HeaderReader(dictionary);
  const words = new CareWords(dictionary.values);
  const isGroup = (value: string) => words.groups(value).unknown.length === 0 || words.yesOrNo(value) === 'no';
  const found = headers.map((header, at) => {
    const match = reader.find(header);
    const own = values[at] ?? [];
    const doubtful = match && dictionary.fields[match.field].by_values && !mostly(own, isGroup);
    return { at, match: doubtful ? null : match, filled: own.filter((value) => value !== '').length };
  });
  const taken = new Map<ListField, number>();
  // An empty column never goes before a filled one of a lesser name.
  const byTrust = [...found].sort(
    (a, b) =>
      Number(b.filled > 0) - Number(a.filled > 0) ||
      Number(a.match?.how === 'part') - Number(b.match?.how === 'part') ||
      (a.match?.rank ?? 0) - (b.match?.rank ?? 0) ||
      a.at - b.at,
  );
  for (const { at, match } of byTrust) if (match && !taken.has(match.field)) taken.set(match.field, at);
  const columns = found.map(({ at, match, filled }): DetectedColumn => {
    const mine = match !== null && (taken.get(match.field) === at || dictionary.fields[match.field].several);
    return {
      header: headers[at] ?? '',
      samples: samplesOf(values[at] ?? []),
      filled,
      field: mine ? match.field : null,
      how: mine ? match.how : null,
      also: match && !mine ? match.field : null,
      dates: null,
      orderFrom: null,
    };
  });
  if (!taken.has('upn')) {
    const at = columns.findIndex(
      (column, index) => column.field === null && mostly(values[index] ?? [], (value) => checkUpn(value).ok),
    );
    const column = columns[at];
    if (column) Object.assign(column, { field: 'upn', how: 'values' });
  }
  return withDates(columns, values, today);
}

/**
 * The order of dates in each column that holds dates, whatever it is taken for, so that a person may take it for something else. A column
 * that shows none borrows from those taken for dates that do, if they agree.
 */
export function withDates(
  columns: readonly DetectedColumn[],
  values: readonly (readonly string[])[],
  today: Day,
): DetectedColumn[] {
  const isDated = ({ field }: DetectedColumn) => field !== null && dateFields.has(field);
  const dated = columns.map((column, at): DetectedColumn => {
    const holdsDates = isDated(column) || orderOfColumn(column.samples, today).dates > 0;
    return { ...column, dates: holdsDates ? orderOfColumn(values[at] ?? [], today) : null, orderFrom: null };
  });
  const taken = dated.filter(isDated);
  const shown = taken.filter(({ dates }) => dates?.order === 'day-first' || dates?.order === 'month-first');
  const [from] = shown;
  const agree = new Set(shown.map(({ dates }) => dates?.order)).size === 1;
  if (!from || !agree || taken.some(({ dates }) => dates?.order === 'mixed')) return dated;
  return dated.map((column) => (column.dates?.order === 'ambiguous' ? { ...column, orderFrom: from.header } : column));
}

/** The order to read a column by; null: not known, ask. */
export function orderToUse(column: DetectedColumn, all: readonly DetectedColumn[]): DateOrder | null {
  const order =
    column.orderFrom === null
      ? column.dates?.order
      : all.find(({ header, dates }) => header === column.orderFrom && dates)?.dates?.order;
  return order === 'day-first' || order === 'month-first' ? order : null;
}

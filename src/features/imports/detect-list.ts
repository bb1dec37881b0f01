import { type DetectedDelimiter, delimiterWords } from './delimiter.ts';
import { findHeaderRow } from './header-row.ts';
import type { ListChoices } from './list-choices.ts';
import { cohortFields, dateFields } from './list-fields.ts';
import { noHeader, rivals, sameHeaders, shortYears, unclosedQuote } from './list-file-problems.ts';
import type { ListKnowledge } from './list-knowledge.ts';
import type { Problem } from './problem.ts';
import { type DetectedColumn, orderToUse, proposeMapping } from './propose-mapping.ts';
import { type DetectedEncoding, encodingWords } from './text-encoding.ts';

/** A CSV text cut into cells. `records` keeps empty rows, so that an index is a row of a spreadsheet less one. */
export interface CutText {
  records: readonly (readonly string[])[];
  /** Index of the record in which a quotation mark was opened and never closed; null: none. */
  unclosed: number | null;
}

/** What only a person can say before the list is read. */
export type ListAsk =
  | { ask: 'header-row' }
  /** Nothing in the file shows whether the day or the month comes first in these columns (indexes). */
  | { ask: 'date-order'; columns: number[] }
  /** No column tells who is in the cohort: which group is everyone in the list in, or none? */
  | { ask: 'who-is-in-the-cohort' }
  /** Neither a UPN, nor a name with a date of birth: nobody can be matched. */
  | { ask: 'columns' };

/** What a list was found to be: shown before it is read, all of it open to correction. JSON. */
export interface DetectedList {
  file: string;
  encoding: DetectedEncoding & { words: string };
  delimiter: DetectedDelimiter & { words: string };
  /** From 1; null: not found. */
  headerRow: number | null;
  /** What stands above the header, row by row: titles, the day of the export. */
  above: string[];
  /** Where no header was found the first rows as they are, for a person who has to point at it. May be about children: show, don't keep. */
  firstRows: string[][];
  columns: DetectedColumn[];
  /** Rows below the header that hold anything. */
  rows: number;
  asks: ListAsk[];
  problems: Problem[];
  /** How it would be read as things stand; null where the header was not found. */
  choices: ListChoices | null;
}

export interface ListFound {
  file: string;
  encoding: DetectedEncoding;
  delimiter: DetectedDelimiter;
  cut: CutText;
}

const filled = (record: readonly string[]): boolean => record.some((cell) => cell.trim() !== '');

/** The columns of a cut text below its header, cell by cell, without spaces around them. */
export function columnsOf(
  records: readonly (readonly string[])[],
  headerAt: number,
): { headers: string[]; values: string[][] } {
  const headers = (records[headerAt] ?? []).map((header) => header.trim());
  const values: string[][] = headers.map(() => []);
  for (const record of records.slice(headerAt + 1)) {
    if (!filled(record)) continue;
    for (const [at, column] of values.entries()) column.push((record[at] ?? '').trim());
  }
  // Spreadsheets export empty columns to the right; one that holds something is a column without a name.
  while (headers.at(-1) === '' && values.at(-1)?.every((value) => value === '')) {
    headers.pop();
    values.pop();
  }
  return { headers, values };
}

/** Finds out what a list is. @param headerRow a person's word, from 1, where none was found or a wrong one */
export function detectList(
  { file, encoding, delimiter, cut }: ListFound,
  { dictionary, today }: ListKnowledge,
  headerRow: number | null = null,
): DetectedList {
  const headerAt = headerRow === null ? findHeaderRow(cut.records, dictionary) : headerRow - 1;
  const start = {
    file,
    encoding: { ...encoding, words: encodingWords[encoding.encoding] },
    delimiter: { ...delimiter, words: delimiterWords[delimiter.delimiter] },
    firstRows: headerAt === null ? cut.records.slice(0, 8).map((record) => [...record]) : [],
  };
  if (headerAt === null) {
    return {
      ...start,
      headerRow: null,
      above: [],
      columns: [],
      rows: cut.records.filter(filled).length,
      asks: [{ ask: 'header-row' }],
      problems: [noHeader(file)],
      choices: null,
    };
  }
  const { headers, values } = columnsOf(cut.records, headerAt);
  const columns = proposeMapping(headers, values, dictionary, today);
  const choices: ListChoices = {
    encoding: encoding.encoding,
    delimiter: delimiter.delimiter,
    headerRow: headerAt + 1,
    columns: columns.map(({ field }) => field),
    dateOrders: columns.map((column) => orderToUse(column, columns)),
    everyone: null,
  };
  return {
    ...start,
    headerRow: headerAt + 1,
    above: cut.records
      .slice(0, headerAt)
      .filter(filled)
      .map((record) => record.filter((cell) => cell.trim() !== '').join(' ')),
    columns,
    rows: values[0]?.length ?? 0,
    asks: asksOf(columns, choices),
    problems: [
      ...unclosedQuote(file, cut.unclosed),
      ...sameHeaders(file, headerAt + 1, columns),
      ...rivals(file, headerAt + 1, columns),
      ...shortYears(file, columns),
    ],
    choices,
  };
}

/** What is still open with these choices; asked again when a person has changed some. */
export function asksOf(columns: readonly DetectedColumn[], choices: ListChoices): ListAsk[] {
  const asks: ListAsk[] = [];
  const has = (field: string) => choices.columns.some((one) => one === field);
  const named = has('wholeName') || has('familyName') || has('givenNames');
  if (!has('upn') && !(named && has('dateOfBirth')) && !has('authorityChildId')) asks.push({ ask: 'columns' });
  const unsure = columns.flatMap(({ dates }, at) => {
    const open = dates?.order === 'ambiguous' || dates?.order === 'mixed';
    const field = choices.columns[at];
    return open && field && dateFields.has(field) && !choices.dateOrders[at] ? [at] : [];
  });
  if (unsure.length > 0) asks.push({ ask: 'date-order', columns: unsure });
  if (choices.everyone === null && !choices.columns.some((field) => field && cohortFields.has(field)))
    asks.push({ ask: 'who-is-in-the-cohort' });
  return asks;
}

import { readCsv } from '../../platform/csv/read-csv.ts';
import { toCsv } from '../../platform/csv/to-csv.ts';
import type { Given } from '../../platform/sandbox/program.ts';
import type { ListChoices } from './list-choices.ts';
import { decodeText } from './text-encoding.ts';

export interface KeepRowsOptions {
  choices: ListChoices;
  /** As a spreadsheet counts, from 1. */
  rows: number[];
}

/** A part of the list that is left: CSV in UTF-8. */
export interface KeepRowsMessage {
  text: string;
}

const AT_ONCE = 500;

/**
 * What is kept of a list for the time of an undo: the names of the columns that were used, and of the rows only those of
 * the cohort. Everybody else in a whole roll, and every column nobody asked for, ends here.
 */
export default function keepRows({ options, files, say }: Given<KeepRowsOptions, KeepRowsMessage>): { rows: number } {
  const [file] = files;
  if (!file) throw new Error('There is no file to read.');
  const { choices, rows } = options;
  const { records } = readCsv(decodeText(file.bytes(), choices.encoding), choices.delimiter);
  const used = choices.columns.flatMap((field, at) => (field === null ? [] : [at]));
  const only = (record: readonly string[]) => used.map((at) => record[at] ?? '');
  const header = only(records[choices.headerRow - 1] ?? []);
  const kept = rows.flatMap((row) => {
    const record = records[row - 1];
    return record ? [only(record)] : [];
  });
  say({ text: toCsv(header, kept.slice(0, AT_ONCE)) });
  for (let at = AT_ONCE; at < kept.length; at += AT_ONCE) {
    const [, ...lines] = toCsv(header, kept.slice(at, at + AT_ONCE)).split('\r\n');
    say({ text: lines.join('\r\n') });
  }
  return { rows: kept.length };
}

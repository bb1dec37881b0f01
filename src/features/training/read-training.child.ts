import type { Day } from '../../calendar/day.ts';
import { readCsv } from '../../platform/csv/read-csv.ts';
import { type Given, NotReadable } from '../../platform/sandbox/program.ts';
import { type ReadList, readRows } from './list-rows.ts';

export interface ReadTrainingOptions {
  readonly today: Day;
}

/** A school's training of some years; more is another file. */
const MOST_ROWS = 5_000;
const SPREADSHEET = 'Open it, choose Save as, and pick “CSV UTF-8 (comma delimited)”.';

/** Reads a list of training as CSV, whatever its delimiter. */
export default function readTraining({ options, files }: Given<ReadTrainingOptions, never>): ReadList {
  const [file] = files;
  if (!file) throw new Error('There is no file to read.');
  const text = textOf(file.bytes());
  const tried = [',', ';', '\t'].map((delimiter) => readRows(readCsv(text, delimiter).records, options.today));
  const best = tried.reduce((a, b) => (a === null || (b !== null && b.rows.length > a.rows.length) ? b : a), null);
  if (best === null) {
    throw new NotReadable(
      'We found no row that names the columns.',
      'The first row has to say who (Name or Email), what (Course) and when (Date).',
    );
  }
  if (best.rows.length > MOST_ROWS) {
    throw new NotReadable(`This list has more than ${MOST_ROWS} rows.`, 'Split it by school year.');
  }
  if (best.rows.length + best.problems.length === 0) {
    throw new NotReadable(
      'There are no rows under the names of the columns.',
      'Export it again, and look at it first.',
    );
  }
  return { rows: best.rows, problems: best.problems.slice(0, 500) };
}

function textOf(bytes: Uint8Array): string {
  const starts = (...head: number[]) => head.every((byte, at) => bytes[at] === byte);
  if (bytes.length === 0) throw new NotReadable('This file is empty.', 'Export it again.');
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0xd0, 0xcf, 0x11, 0xe0)) {
    throw new NotReadable('This is a spreadsheet, not a CSV file.', SPREADSHEET);
  }
  if (starts(0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (starts(0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 4096).includes(0)) throw new NotReadable('This is not a text file.', SPREADSHEET);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

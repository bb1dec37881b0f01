import Papa from 'papaparse';

/** A cell on its way out: numbers stay numbers, everything else is text. Null: empty. */
export type CsvCell = string | number | null;

/** What spreadsheets take for the beginning of a formula, the wide forms of East Asian keyboards included. */
const FORMULA = /^[\s\u00a0\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/**
 * Makes text harmless in a spreadsheet: what would run as a formula gets an apostrophe in front, which a spreadsheet shows as text and our
 * own import takes off again. A name can be typed by anybody; a list goes to somebody's Excel.
 */
export function neutraliseCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/**
 * CSV that Excel opens rightly: UTF-8 with its mark, CRLF, every text in quotes (so that no other delimiter splits it), formulas neutralised.
 * @param header the names of the columns, in order; each row has as many cells
 */
export function toCsv(header: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  const safe = (cell: CsvCell): CsvCell => (typeof cell === 'string' ? neutraliseCell(cell) : cell);
  const data = [header.map(neutraliseCell), ...Array.from(rows, (row) => row.map(safe))];
  return `\ufeff${Papa.unparse(data, { quotes: (value: unknown) => typeof value === 'string', newline: '\r\n' })}\r\n`;
}

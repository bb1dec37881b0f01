import Papa from 'papaparse';

/** A CSV text cut into cells, empty rows included: an index is a row of a spreadsheet less one. */
export interface CutCsv {
  records: string[][];
  /** The record in which a quotation mark opens and never closes; null: none. What follows it is in that record. */
  unclosed: number | null;
}

/** Cuts CSV text. New lines inside quotes belong to their cell; the kind of line ending makes no difference. */
export function readCsv(text: string, delimiter: string): CutCsv {
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), {
    delimiter,
    newline: '\n',
    skipEmptyLines: false,
  });
  // Papa gives a last empty row for the new line at the end.
  if (data.length > 0 && data.at(-1)?.length === 1 && data.at(-1)?.[0] === '') data.pop();
  return { records: data, unclosed: errors.find(({ code }) => code === 'MissingQuotes')?.row ?? null };
}

import { dateFields } from './list-fields.ts';
import type { Problem } from './problem.ts';
import type { DetectedColumn } from './propose-mapping.ts';

export function noHeader(file: string): Problem {
  return {
    file,
    row: null,
    column: null,
    value: null,
    kind: 'no-header',
    problem: 'We found no row with names of columns that we know, such as UPN, Surname or Date of birth.',
    remedy: 'Point at the row that names the columns, or export the list with its column names.',
    effect: 'file-left-out',
    about: 'file',
  };
}

const ofFile = (
  file: string,
  row: number | null,
  column: string | null,
  kind: string,
  problem: string,
  remedy: string,
): Problem => ({
  file,
  row,
  column,
  value: null,
  kind,
  problem,
  remedy,
  effect: 'check',
  about: 'file',
});

export function unclosedQuote(file: string, unclosed: number | null): Problem[] {
  if (unclosed === null) return [];
  const problem = 'A quotation mark opens in this row and never closes, so everything after it reads as one value.';
  return [
    {
      ...ofFile(
        file,
        unclosed + 1,
        null,
        'unclosed-quote',
        problem,
        'Take the quotation mark out of this row, or export the list again.',
      ),
      effect: 'row-left-out',
    },
  ];
}

export function sameHeaders(file: string, row: number, columns: readonly DetectedColumn[]): Problem[] {
  const seen = new Map<string, number>();
  for (const { header } of columns) if (header !== '') seen.set(header, (seen.get(header) ?? 0) + 1);
  return [...seen]
    .filter(([, times]) => times > 1)
    .map(([header, times]) =>
      ofFile(
        file,
        row,
        header,
        'same-header',
        `${times} columns are called “${header}”.`,
        'Check in the preview that the right one was taken.',
      ),
    );
}

export function rivals(file: string, row: number, columns: readonly DetectedColumn[]): Problem[] {
  return columns.flatMap(({ header, also }) => {
    const taken = columns.find(({ field }) => field === also);
    if (!also || !taken || taken.header === header) return [];
    const problem = `“${header}” could be what “${taken.header}” was taken for.`;
    return [ofFile(file, row, header, 'rival-column', problem, 'Choose the other one if it is the right one.')];
  });
}

export function shortYears(file: string, columns: readonly DetectedColumn[]): Problem[] {
  return columns
    .filter(({ field, dates }) => field && dateFields.has(field) && dates?.shortYears)
    .map(({ header }) =>
      ofFile(
        file,
        null,
        header,
        'short-years',
        'The years have two digits: 14 was read as 2014, 98 as 1998.',
        'Look at the dates in the preview.',
      ),
    );
}

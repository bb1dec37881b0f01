import { z } from 'zod';
import { cohortKinds, listFields } from './list-fields.ts';

/**
 * How a list is to be read: proposed by `detectList`, shown, changed where a person knows better, and kept with the import. JSON.
 * Also what is saved for the next file with the same headers, less what belongs to one file (`forNextTime`).
 */
export const listChoicesShape = z.strictObject({
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']),
  delimiter: z.enum([',', ';', '\t', '|']),
  /** As a spreadsheet counts, from 1. */
  headerRow: z.int().positive(),
  /** For each column in order what it is about; null: not used, and its values never leave the reader. */
  columns: z.array(z.enum(listFields).nullable()),
  /** For each column the order of its dates; null where it is not known yet, or no column of dates. */
  dateOrders: z.array(z.enum(['day-first', 'month-first']).nullable()),
  /** Somebody's word that every child in the list belongs to a group, as in an authority's list of those it looks after. */
  everyone: z.enum(cohortKinds).nullable(),
});
export type ListChoices = z.output<typeof listChoicesShape>;

/** What a saved mapping is found by: the headers as they are compared, in their order. */
export function headersKey(headers: readonly string[]): string {
  return headers.map((header) => header.trim().toLowerCase().replace(/\s+/g, ' ')).join('\u001f');
}

/**
 * The choices for a new file that has the headers of an earlier one: columns and orders as they were confirmed, the rest as this file is.
 * An order this file shows itself goes before the saved one.
 */
export function withSaved(
  proposed: ListChoices,
  saved: Pick<ListChoices, 'columns' | 'dateOrders' | 'everyone'>,
): ListChoices {
  if (saved.columns.length !== proposed.columns.length) return proposed;
  return {
    ...proposed,
    columns: saved.columns,
    everyone: saved.everyone,
    dateOrders: saved.dateOrders.map((order, at) => proposed.dateOrders[at] ?? order),
  };
}

import { HeaderReader, type ListDictionary } from './list-dictionary.ts';

/** Titles and blank lines above a header are few. */
const LOOK_AT = 40;

/**
 * Finds the row that names the columns: the one with the most names we know, at least two of them (or all there is, in a file of one
 * column). Null: none, and a person has to say.
 * @returns an index into `records`, from 0
 */
export function findHeaderRow(records: readonly (readonly string[])[], dictionary: ListDictionary): number | null {
  const reader = new HeaderReader(dictionary);
  let best: { at: number; known: number } | null = null;
  for (const [at, record] of records.slice(0, LOOK_AT).entries()) {
    const filled = record.filter((cell) => cell.trim() !== '');
    const known = new Set(filled.map((cell) => reader.find(cell)).flatMap((match) => (match ? [match.field] : [])))
      .size;
    if (known >= Math.min(2, filled.length) && known > (best?.known ?? 0)) best = { at, known };
  }
  return best?.at ?? null;
}

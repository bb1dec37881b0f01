import { diffWordsWithSpace } from 'diff';
import type { ClausePair } from './compare.ts';

/** Words of a changed clause: as they stand in both, only in the old, or only in the new. */
export interface MarkedWords {
  readonly text: string;
  readonly mark: 'same' | 'out' | 'in';
}

/** Marks what changed in a clause that stands in both; of any other there is nothing to mark. */
export function markWords({ change, old, now }: ClausePair): MarkedWords[] | null {
  if ((change !== 'changed' && change !== 'moved-and-changed') || old === null || now === null) return null;
  return diffWordsWithSpace(old.text, now.text).map(({ value, added, removed }) => ({
    text: value,
    mark: added === true ? 'in' : removed === true ? 'out' : 'same',
  }));
}

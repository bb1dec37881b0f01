import { academicYearLabel } from '../../calendar/years.ts';
import type { StoredCell } from './release.ts';
import { figureWords, outcomeWords } from './say-release.words.ts';

/** One promise in one set of figures, and the term they are of (`2026-autumn`). */
export interface InRelease {
  readonly termId: string;
  /** “Autumn term 2026” */
  readonly terms: string;
  readonly cell: StoredCell;
}

/** How a promise was kept over a school year, said of what was shown and of nothing else. */
export interface YearOfPromise {
  /** “2026/27” */
  readonly label: string;
  readonly words: string;
}

/**
 * The school year of the term: what was fixed of it, first to last. It adds nothing up: each set of figures stays as it was
 * shown, so that the year tells no more than its terms. `history`: the latest first.
 */
export function yearOfPromise(history: readonly InRelease[], termId: string): YearOfPromise {
  const year = yearOf(termId);
  const own = history.filter((each) => yearOf(each.termId) === year).toReversed();
  const kept = own.every(({ cell }) => cell.outcome === 'kept');
  const each = own.map(({ terms, cell }) => `${terms}: ${inTerm(cell)}`).join('; ');
  const lead = kept && own.length > 1 ? 'Kept each time. ' : '';
  return { label: academicYearLabel(year), words: `${lead}${each}.` };
}

const yearOf = (termId: string): number => Number(termId.slice(0, 4));

function inTerm(cell: StoredCell): string {
  const outcome = outcomeWords[cell.outcome].toLowerCase();
  const figure = figureWords(cell);
  return figure === '' ? outcome : `${outcome}, ${figure}`;
}

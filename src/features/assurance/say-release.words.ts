import { countWord, plural } from '../../ui/format.ts';
import type { KeptCount } from './count-kept.ts';
import type { ReleaseSummary, StoredCell } from './release.ts';
import type { Outcome, ShownCell } from './suppress.ts';

/** The words of an outcome, as a tag says it. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  kept: 'Kept',
  'not-kept': 'Not kept',
  'too-few': 'Too few to show',
  'nothing-due': 'Nothing fell due',
};

/** A figure as it is written: “2”, “1.5”. */
const figure = (count: number): string => String(count);

/**
 * What stands after the tag: “9 of 15 in time”, “all children”, “1 of 2 training days so far”; empty where there is nothing
 * to add. Made of what is shown and of nothing else.
 */
export function figureWords({ outcome, done, due, unit }: ShownCell): string {
  if (outcome === 'too-few') return '';
  if (unit === 'children') {
    if (outcome === 'kept') return 'all children';
    if (outcome === 'nothing-due') return '';
    return done === null || due === null ? 'how many is not shown' : `${figure(done)} of ${figure(due)} in time`;
  }
  if (done === null || due === null) return '';
  switch (unit) {
    case 'tables':
      return done === due ? 'each time it was due' : `${figure(done)} of ${figure(due)} times`;
    case 'posts':
      return due === 1 ? (done === 1 ? 'in post' : 'nobody in post') : `${figure(done)} of ${figure(due)} in post`;
    case 'training-days':
      return done >= due
        ? `${figure(done)} training ${plural(done, 'day')} this school year`
        : `${figure(done)} of ${figure(due)} training ${plural(due, 'day')} so far this school year`;
    case 'trainings':
      return done >= due ? 'trained this school year' : 'not yet trained this school year';
    case 'duties':
      return `${figure(done)} of ${figure(due)}`;
  }
}

/** A stretch of the standing sentence; `strong` is the answer in it. */
export interface Said {
  readonly words: string;
  readonly strong: boolean;
}

/**
 * “Of 12 promises, **seven were kept**, **three were not**, and for **two there are too few children to show**.” Promises of
 * which nothing fell due are not among them.
 */
export function standingWords(summary: Pick<ReleaseSummary, Outcome>): readonly Said[] {
  const { kept, 'not-kept': broken, 'too-few': few } = summary;
  const all = kept + broken + few;
  if (all === 0) return [{ words: 'Nothing fell due.', strong: false }];
  const strong = (words: string): Said => ({ words, strong: true });
  const soft = (words: string): Said => ({ words, strong: false });
  const parts: Said[][] = [];
  if (kept > 0) parts.push([strong(`${countWord(kept)} ${plural(kept, 'was', 'were')} kept`)]);
  if (broken > 0) {
    const rest = kept > 0 ? '' : ' kept';
    parts.push([strong(`${countWord(broken)} ${plural(broken, 'was', 'were')} not${rest}`)]);
  }
  if (few > 0) parts.push([soft('for '), strong(`${countWord(few)} there are too few children to show`)]);
  const joined = parts.flatMap((part, at) => {
    if (at === 0) return part;
    const and = at === parts.length - 1 ? (parts.length > 2 ? ', and ' : ' and ') : ', ';
    return [soft(and), ...part];
  });
  return [soft(`Of ${countWord(all)} ${plural(all, 'promise')}, `), ...joined, soft('.')];
}

/** The same as plain text, for lists. */
export const standingText = (summary: Pick<ReleaseSummary, Outcome>): string =>
  standingWords(summary)
    .map(({ words }) => words)
    .join('');

/** What governors can ask about a promise where there are too few children to show. */
export function askWords(ask: string | null, headteacher: string): string {
  return ask ?? `Whether the ${headteacher} is content that this was done for each child.`;
}

/** What will be done about a promise that was not kept. */
export const whatNextWords = (cell: StoredCell): string => cell.whatNext ?? 'Nobody has said yet.';

/** “3 of 5 in time, 1 done late, 1 still open”: real numbers, for those who may see them. Empty where nothing fell due. */
export function countWords({ duties }: Pick<KeptCount, 'duties'>): string {
  const { due, inTime, doneLate, open, carried, waived } = duties;
  const parts = [
    due > 0 && `${inTime} of ${due} in time`,
    doneLate > 0 && `${doneLate} done late`,
    open > 0 && `${open} still open`,
    carried > 0 && `${carried} still left from before`,
    waived > 0 && `${waived} not needed`,
  ];
  return parts.filter(Boolean).join(', ');
}

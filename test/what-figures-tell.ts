import type { Knowledge, Line, Sum } from './possible-values.ts';

/** One figure about children as somebody read it: whose, of which set, in which place of it. */
export interface Read {
  readonly organisation: string;
  /** The set of figures it stands in; sets of one organisation are numbered as they were fixed. */
  readonly set: number;
  readonly commitment: string;
  readonly outcome: 'kept' | 'not-kept' | 'too-few' | 'nothing-due';
  readonly done: number | null;
  readonly due: number | null;
  /** `tables`: the school’s own work, that there is only where there are such children. */
  readonly about: 'children' | 'tables';
}

/** What a reader may know besides, of their own: about some numbers of children, by `dueOf` and `lateOf`. */
export type Besides = readonly Line[];

const nameOf = (
  what: 'due' | 'late',
  { organisation, set, commitment }: Pick<Read, 'organisation' | 'set' | 'commitment'>,
) => `${what}_${organisation}_${set}_${commitment}`;
/** The children for whom something fell due; of a table those who belong in it. */
export const dueOf = (cell: Pick<Read, 'organisation' | 'set' | 'commitment'>): string => nameOf('due', cell);
export const lateOf = (cell: Pick<Read, 'organisation' | 'set' | 'commitment'>): string => nameOf('late', cell);

/** The rules by which numbers are left out, as the pages say them and anybody may know them. */
export interface Rules {
  /** Numbers under this are not shown, nor any from which one could be worked out. */
  readonly fewest: number;
  /** So many children have to be among them for a promise about them to be shown at all. */
  readonly shownFrom: number;
  /** No group is taken to be larger. */
  readonly most: number;
  /** Those whose figures hold no numbers of children at all, since they stand over others. */
  readonly wordsOnly?: readonly string[];
}

/**
 * Everything that is read, on all pages together, and by which rules it was left out, as equations. Written from the rules as
 * people read them, apart from the code that applies them.
 */
export function whatIsKnown(reads: readonly Read[], rules: Rules, besides: Besides = []): Knowledge {
  const { fewest, shownFrom, most, wordsOnly = [] } = rules;
  const lines: Line[] = [...besides];
  const oneOf: string[][] = [];
  const line = (sum: Sum, is: Line['is'], than: number, when?: string) =>
    lines.push({ sum, is, than, ...(when === undefined ? {} : { when }) });
  for (const cell of reads) {
    const [due, late] = [dueOf(cell), lateOf(cell)];
    line(
      [
        [1, late],
        [-1, due],
      ],
      '<=',
      0,
    );
    if (cell.outcome === 'too-few') {
      line([[1, due]], '<=', shownFrom - 1);
      continue;
    }
    line([[1, due]], '>=', shownFrom);
    if (cell.about === 'tables') continue;
    if (cell.outcome === 'kept') line([[1, late]], '=', 0);
    else if (cell.due !== null && cell.done !== null) {
      line([[1, due]], '=', cell.due);
      line([[1, late]], '=', cell.due - cell.done);
    } else {
      line([[1, late]], '>=', 1);
      if (!wordsOnly.includes(cell.organisation)) oneOf.push(whyLeftOut(cell, reads, fewest, line));
    }
  }
  const numbers = reads.flatMap((cell) => [dueOf(cell), lateOf(cell)]);
  const named = besides.flatMap(({ sum }) => sum.map(([, name]) => name)).filter((name) => !numbers.includes(name));
  return { numbers: [...new Set([...numbers, ...named])], most, lines, oneOf };
}

/** A number was left out for one of these reasons; which of them is not told. */
function whyLeftOut(
  cell: Read,
  reads: readonly Read[],
  fewest: number,
  line: (sum: Sum, is: Line['is'], than: number, when?: string) => void,
): string[] {
  const [due, late] = [dueOf(cell), lateOf(cell)];
  const done: Sum = [
    [1, due],
    [-1, late],
  ];
  const reasons: string[] = [];
  const because = (write: (when: string) => void) => {
    const when = `why${reasons.length}_${cell.organisation}_${cell.set}_${cell.commitment}`;
    reasons.push(when);
    write(when);
  };
  const near = (sum: Sum, figure: number) => {
    for (const [from, to] of [
      [figure - fewest + 1, figure - 1],
      [figure + 1, figure + fewest - 1],
    ] as const) {
      because((when) => {
        line(sum, '>=', from, when);
        line(sum, '<=', to, when);
      });
    }
  };
  because((when) => line(done, '<=', fewest - 1, when));
  because((when) => line([[1, late]], '<=', fewest - 1, when));
  const own = reads.filter(({ organisation, about }) => organisation === cell.organisation && about === 'children');
  for (const before of own) {
    if (before.due !== null && before.set < cell.set) near([[1, due]], before.due);
  }
  const beside = own.filter(({ set }) => set === cell.set);
  for (const shown of beside.slice(0, beside.indexOf(cell))) {
    if (shown.due === null || shown.done === null) continue;
    for (const figure of new Set([shown.done, shown.due, shown.due - shown.done])) {
      for (const mine of [done, [[1, late]] as Sum, [[1, due]] as Sum]) near(mine, figure);
    }
  }
  return reasons;
}

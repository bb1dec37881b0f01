/** How a promise is shown to those who see no child. */
export type Outcome = 'kept' | 'not-kept' | 'too-few' | 'nothing-due';

/** What a shown figure counts. */
export type FigureUnit = 'children' | 'tables' | 'posts' | 'training-days' | 'trainings' | 'duties';

/** One promise with its real numbers, before anything is left out. */
export interface RealCell {
  readonly commitment: string;
  /** Children for whom something fell due, and those of them for whom all of it was done in time; null: no child is counted. */
  readonly children: { readonly due: number; readonly done: number } | null;
  /**
   * What the school itself owed. `behind`: how many children stand behind it, because it is asked for only where there are
   * such children; null where it tells of none.
   */
  readonly school: {
    readonly outcome: Exclude<Outcome, 'too-few'>;
    readonly figure: { readonly done: number; readonly due: number; readonly unit: FigureUnit } | null;
    readonly behind: number | null;
  } | null;
}

/** What is stored in a release and shown. Without numbers both are null: a number that is left out is not kept beside it. */
export interface ShownCell {
  readonly commitment: string;
  readonly outcome: Outcome;
  readonly done: number | null;
  readonly due: number | null;
  readonly unit: FigureUnit;
}

export interface SuppressionRules {
  /** Counts under this are not shown; the packs’ `small-number`. */
  readonly fewest: number;
  /** The cells of every earlier release of the organisation. */
  readonly earlier: readonly (readonly ShownCell[])[];
  /** The organisation stands over others that have figures of the same children: then no number of children is shown. */
  readonly overOthers: boolean;
}

/**
 * A promise is shown from one more than `fewest` on. Somebody who knows that one child came reads “too few” before and “kept”
 * after it, and with that how many there were: it is then `fewest`, which is not too few.
 */
const shownFrom = (fewest: number): number => fewest + 1;

/**
 * The cells of one release, suppressed together.
 *
 * Children are shown as *kept*, *not kept* or *too few*, and seldom with numbers:
 * - `fewest` children or fewer, none among them: too few. Whether it is none or one is not told either.
 * - numbers only where the part, and what is left of the whole, are both `fewest` or more.
 * - numbers only where they differ from every other figure of the release, and their whole from the whole of every earlier
 *   release, by nothing or by `fewest` and more: 15 children last term and 16 this term would tell of the one who came.
 * - of a promise that is kept no number is shown: “all children” says it.
 * - an authority’s own have no numbers of children at all: taken together with those of its schools, what is left of the
 *   whole would be the children of the school that shows none.
 *
 * What the school owes about no child is shown as it is. Throws RangeError when `fewest` hides nobody.
 */
export function suppress(cells: readonly RealCell[], { fewest, earlier, overOthers }: SuppressionRules): ShownCell[] {
  if (fewest < 3)
    throw new RangeError(`Counts from ${fewest} on would be shown: with fewer than three nobody is hidden.`);
  const wholesBefore = earlier.flat().flatMap((cell) => (cell.unit === 'children' ? (cell.due ?? []) : []));
  const figuresNow: number[] = [];
  const tooClose = (one: number, other: number) => one !== other && Math.abs(one - other) < fewest;

  const mayShow = ({ due, done }: { due: number; done: number }): boolean => {
    if (overOthers) return false;
    const figures = [done, due, due - done];
    if (done < fewest || due - done < fewest) return false;
    if (wholesBefore.some((whole) => tooClose(whole, due))) return false;
    if (figuresNow.some((shown) => figures.some((figure) => tooClose(shown, figure)))) return false;
    figuresNow.push(...figures);
    return true;
  };

  return cells.map((cell) => {
    const { commitment, children, school } = cell;
    if (children === null) return schoolCell(commitment, school, fewest);
    const bare = { commitment, done: null, due: null, unit: 'children' } as const;
    // What the school itself left undone is no child’s: it is said whatever the children’s numbers are.
    if (school?.outcome === 'not-kept') return { ...bare, outcome: 'not-kept' };
    if (children.due < shownFrom(fewest)) return { ...bare, outcome: 'too-few' };
    if (children.done === children.due) return { ...bare, outcome: 'kept' };
    return mayShow(children)
      ? { ...bare, outcome: 'not-kept', done: children.done, due: children.due }
      : { ...bare, outcome: 'not-kept' };
  });
}

function schoolCell(commitment: string, school: RealCell['school'], fewest: number): ShownCell {
  const bare = { commitment, done: null, due: null, unit: school?.figure?.unit ?? 'duties' } as const;
  if (school === null) return { ...bare, outcome: 'nothing-due' };
  if (school.behind !== null && school.behind < shownFrom(fewest)) return { ...bare, outcome: 'too-few' };
  const { outcome, figure } = school;
  return figure === null ? { ...bare, outcome } : { ...bare, outcome, done: figure.done, due: figure.due };
}

/** How many promises came out how: of what is shown, so that it tells nothing more. */
export function summaryOf(cells: readonly ShownCell[]): Readonly<Record<Outcome, number>> {
  const many = (outcome: Outcome) => cells.filter((cell) => cell.outcome === outcome).length;
  return {
    kept: many('kept'),
    'not-kept': many('not-kept'),
    'too-few': many('too-few'),
    'nothing-due': many('nothing-due'),
  };
}

import { z } from 'zod';
import { asDay, type Day, parseDay } from '../../calendar/day.ts';
import type { Outcome, ShownCell } from './suppress.ts';

const day = z.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== undefined).transform(asDay);

/** What a release says of itself as a whole: fixed with its figures, and made of what is shown. */
const summaryShape = z.object({
  kept: z.number(),
  'not-kept': z.number(),
  'too-few': z.number(),
  'nothing-due': z.number(),
  /** “Spring and summer terms 2026” */
  terms: z.string(),
  /** Counts under this were left out. */
  fewest: z.number(),
  /** The last school day of the next term, as it was known; null where it was not. */
  next: day.nullable(),
  /** Promises that could not be counted then. */
  notYet: z.array(z.string()),
});
export type ReleaseSummary = z.infer<typeof summaryShape>;

export const readSummary = (stored: unknown): ReleaseSummary => summaryShape.parse(stored);

/** A cell as it is stored: what is shown, and what the school says it will do. */
export interface StoredCell extends ShownCell {
  readonly whatNext: string | null;
}

/** A release and its cells, in the order of the promises. */
export interface Release {
  readonly id: string;
  readonly organisationId: string;
  readonly termId: string;
  readonly countsFrom: Day;
  readonly asAt: Day;
  readonly madeAt: Date;
  /** Null: made by itself. */
  readonly madeBy: string | null;
  readonly summary: ReleaseSummary;
  readonly cells: readonly StoredCell[];
}

export function cellsWith(release: Pick<Release, 'cells'>, outcome: Outcome): readonly StoredCell[] {
  return release.cells.filter((cell) => cell.outcome === outcome);
}

export function cellOf(release: Pick<Release, 'cells'>, promise: string): StoredCell | undefined {
  return release.cells.find((cell) => cell.commitment === promise);
}

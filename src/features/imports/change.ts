import type { Correction } from './facts.ts';

/** One line of the preview: a fact as it is and as it will be. JSON. */
export interface Change {
  /** 'details.sen_provision', 'enrolment.class_name', 'status.CLA', 'care', 'reviews'. */
  field: string;
  before: unknown;
  after: unknown;
  /** Somebody put it right by hand: it stays as it is, and the preview says so. */
  kept: Correction | null;
}

export const changeOf = (field: string, before: unknown, after: unknown, kept: Correction | null = null): Change => ({
  field,
  before: before ?? null,
  after: after ?? null,
  kept,
});

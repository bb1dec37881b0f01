import type { Day, DayRange } from '../../calendar/index.ts';
import type { ChildDetails } from '../children/model.ts';
import type { CohortKind } from './list-fields.ts';

/**
 * What one controller holds of a child, table by table, in the form in which imports compare, write and undo it. Names
 * of fields are names of columns; `from` and `to` are the column `during`.
 */
export interface EnrolmentFact extends DayRange {
  /** Null: a school that is not here. */
  school_id: string | null;
  kind: 'main';
  year_group: string | null;
  class_name: string | null;
  /** How `from` is known: given, by then, or since before that school year; null: recorded before it was asked. */
  joining: string | null;
  /** The academic year in which year group and class were true. */
  recorded_academic_year: number | null;
}

export interface StatusFact extends DayRange {
  kind: CohortKind;
  authority_id: string | null;
  authority_code: string | null;
  order_kind: string | null;
  kinship_kind: string | null;
  confirmed: boolean;
  note: string | null;
}

export interface CareDetailFact extends DayRange {
  legal_status: string | null;
  placement: string | null;
  placement_provider: string | null;
  need: string | null;
  short_break: boolean;
}

export interface ProtectionFact extends DayRange {
  category: string | null;
}

export interface ReviewFact {
  on_day: Day;
  code: string | null;
}

export interface ScoreFact {
  measure: string;
  year_ending: Day;
  score: number | null;
  reason: string | null;
}

/** Part of the date may not be known. */
export interface PermanenceFact {
  code: string;
  authority: string | null;
  year: number | null;
  month: number | null;
  day: number | null;
}

export interface FactOf {
  child_details: ChildDetails;
  enrolment: EnrolmentFact;
  status_period: StatusFact;
  care_detail: CareDetailFact;
  protection_detail: ProtectionFact;
  care_review: ReviewFact;
  wellbeing_score: ScoreFact;
  previous_permanence: PermanenceFact;
}
export type FactTable = keyof FactOf;

/** A fact as it stands in its row. */
export interface Held<Fact> {
  id: string;
  fact: Fact;
}

/** One row to write. No `before`: a new row, whose id is given when it is written. No `after`: the row goes. */
export type Write = {
  [Table in FactTable]: {
    table: Table;
    id: string | null;
    before: FactOf[Table] | null;
    after: FactOf[Table] | null;
  };
}[FactTable];

/** Somebody put a field right by hand; it wins over every file. */
export interface Correction {
  by: string | null;
  on: Day;
}

/** A child as far as one organisation knows it: what it holds itself, and by what others whose facts are open here know it. */
export interface KnownChild {
  childId: string;
  /** Facts can be added: the record is the organisation's own or open to it. False: only what it wrote long ago is left here. */
  open: boolean;
  /** Null: it holds nothing of its own yet. */
  details: ChildDetails | null;
  others: readonly Pick<ChildDetails, 'upn' | 'family_name' | 'given_names' | 'preferred_name' | 'date_of_birth'>[];
  enrolments: readonly (Held<EnrolmentFact> & { lastSeen: Day | null })[];
  statuses: readonly Held<StatusFact>[];
  careDetails: readonly Held<CareDetailFact>[];
  protection: readonly Held<ProtectionFact>[];
  reviews: readonly Held<ReviewFact>[];
  scores: readonly Held<ScoreFact>[];
  permanence: Held<PermanenceFact> | null;
  /** By field: 'details.sen_provision', 'enrolment.class_name', 'status.CLA', 'status.<id>'. */
  corrections: ReadonlyMap<string, Correction>;
}

/** Two facts that say the same; lists are compared without order, notes not at all. */
export function sameFact<Fact extends object>(a: Fact | null, b: Fact | null): boolean {
  if (a === null || b === null) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  keys.delete('note');
  const value = (fact: Fact, key: string): unknown => {
    const found = (fact as Record<string, unknown>)[key] ?? null;
    return Array.isArray(found) ? JSON.stringify([...found].sort()) : found;
  };
  const same = (key: string) => value(a, key) === value(b, key);
  // an authority that is here has its code of itself: what was entered by hand leaves it out
  if (value(a, 'authority_id') !== null && same('authority_id')) keys.delete('authority_code');
  return [...keys].every(same);
}

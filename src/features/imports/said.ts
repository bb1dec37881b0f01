import type { Day, DayRange } from '../../calendar/index.ts';
import type { ChildDetails } from '../children/model.ts';
import type { CareDetailFact, PermanenceFact, ProtectionFact, ReviewFact, ScoreFact } from './facts.ts';
import type { CohortKind } from './list-fields.ts';
import type { Counted } from './list-row.ts';
import type { Problem } from './problem.ts';

/** What a person can type in the preview to mend a row. */
export type Mendable = 'upn' | 'date-of-birth' | 'name';

/** A problem of a row that is kept: `mends` says what could be typed, and that the row is left out until it is. */
export interface RowProblem extends Problem {
  mends: Mendable | null;
}

/** A status as a file says it. From a list `from` may be missing; from a return every day is said. */
export interface SaidStatus {
  kind: CohortKind;
  /** Null: the list does not say since when. */
  from: Day | null;
  /** Null: it is so now. */
  to: Day | null;
  authority: { id: string | null; code: string | null; name: string | null } | null;
  orderKind: string | null;
  kinshipKind: string | null;
}

/**
 * What one file says of one child, whichever kind of file it is: what an import is planned from. Everything missing, null
 * or empty is no news. JSON: it is kept sealed while somebody decides.
 */
export interface Said {
  /** The order of the file; names the row in answers. */
  position: number;
  file: string;
  row: number;
  /** By what the file says the child is to be brought in. False: only brought up to date where it is known already. */
  cohort: boolean;
  details: Partial<ChildDetails>;
  /** Null: this kind of file says nothing of schools. */
  enrolment: { admitted: Day | null; left: Day | null; yearGroup: string | null; className: string | null } | null;
  /** From a list. */
  statuses: SaidStatus[];
  /** From a return or census: the whole of what it says, status by status. Null: it says nothing of that kind. */
  spans: { kind: CohortKind; ranges: DayRange[] }[];
  /** Previously looked after, to be confirmed by a person who has seen the order. */
  proposals: (DayRange & { order: string })[];
  care: CareDetailFact[] | null;
  protection: ProtectionFact[] | null;
  reviews: ReviewFact[];
  scores: ScoreFact[];
  permanence: PermanenceFact | null;
  /** Adopted: the record is sealed and nothing else of the row is used. */
  sealed: { on: Day | null } | null;
  died: Day | null;
  /** Why there is no UPN: UN1 to UN10. */
  upnUnknown: string | null;
  /** Of a pupil outside the cohort, what is counted; null for everybody else. */
  counted: Counted | null;
  problems: RowProblem[];
}

export const nothingSaid: Omit<Said, 'position' | 'file' | 'row'> = {
  cohort: true,
  details: {},
  enrolment: null,
  statuses: [],
  spans: [],
  proposals: [],
  care: null,
  protection: null,
  reviews: [],
  scores: [],
  permanence: null,
  sealed: null,
  died: null,
  upnUnknown: null,
  counted: null,
  problems: [],
};

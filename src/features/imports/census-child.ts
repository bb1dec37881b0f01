import type { Day } from '../../calendar/day.ts';
import type { DayRange } from '../../calendar/range.ts';
import type { Sex } from '../../codes/sex.ts';

/** Time in need. `plan`: on a child in need plan. `open-case`: between referral and closing, without a plan. Days on a child protection plan are in neither. */
export interface NeedPeriod extends DayRange {
  basis: 'plan' | 'open-case';
}

export interface ProtectionPeriod extends DayRange {
  /** Category of abuse when the plan began, and the latest: NEG, PHY, SAB, EMO, MUL. */
  initialCategory: string | null;
  latestCategory: string | null;
}

/** A case: from referral to closing. Nothing of an assessment is kept. */
export interface NeedCase extends DayRange {
  /** N0 to N9 */
  need: string | null;
  /** RC1 to RC9; null: open, or not understood. */
  closed: string | null;
  /** The referral, or the case after assessment, was closed with no action: the child was not in need by it. */
  noAction: boolean;
}

/** A child as the children in need census of one authority tells of it. The census has no names. */
export interface CensusChild {
  authorityChildId: string;
  file: string;
  /** The line of the file on which the child begins. */
  row: number;
  details: {
    dateOfBirth: Day | null;
    /** A child not yet born at the time: it has no date of birth. */
    expectedBirth: Day | null;
    sex: Sex | null;
    ethnicity: string | null;
    upn: string | null;
    upnTemporary: boolean;
    formerUpn: string | null;
    upnUnknown: string | null;
    disability: string[];
  };
  cases: NeedCase[];
  /** In order, never overlapping one another nor `protection`. */
  childInNeed: NeedPeriod[];
  /** In order, never overlapping. */
  protection: ProtectionPeriod[];
  /** A case was closed because the child was adopted (RC1): the record is to be sealed, nothing else of it used. */
  seal: { on: Day | null; because: string } | null;
  died: Day | null;
}

/** Whose census it is, of which year. */
export interface CensusHeader {
  year: number | null;
  referenceDate: Day | null;
  /** Three digits. */
  authorityCode: string | null;
}

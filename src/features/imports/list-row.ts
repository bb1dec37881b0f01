import type { Day } from '../../calendar/day.ts';
import type { Sex } from '../../codes/sex.ts';
import type { YearGroup } from '../../codes/year-group.ts';
import type { Claim } from './care-columns.ts';

/** A child as one row of a list tells of it. Null and empty: the file does not say, which is no news; it never means *no longer*. */
export interface ListRow {
  file: string;
  /** As a spreadsheet counts, from 1. */
  row: number;
  details: {
    familyName: string | null;
    givenNames: string | null;
    preferredName: string | null;
    /** Only where a list has one column for the whole name and we can't tell its parts. */
    wholeName: string | null;
    dateOfBirth: Day | null;
    sex: Sex | null;
    ethnicity: string | null;
    firstLanguage: string | null;
    /** Thirteen characters whose check letter is right. */
    upn: string | null;
    upnTemporary: boolean;
    formerUpn: string | null;
    uln: string | null;
    authorityChildId: string | null;
    senProvision: string | null;
    senNeeds: string[];
    /** Codes of the census; `PP` where the list says yes without saying which. */
    pupilPremium: string[];
    disability: string[];
    /** N, P or S of the census; Y where the list says yes without saying by whom. */
    youngCarer: string | null;
  };
  enrolment: { admitted: Day | null; left: Day | null; yearGroup: YearGroup | null; className: string | null };
  /** Why the child is in the cohort, as the file says; none: the child is not in it (as far as this file knows). */
  claims: Claim[];
  /** The name in the social worker's column. */
  socialWorker: string | null;
  /** What is counted of a child who is not in the cohort, before the row is dropped. */
  counted: Counted;
}

/** Words of `roll_count`: a year group's code, M F U, an SEN provision's code, yes or no; `not known` where the list does not say. */
export interface Counted {
  yearGroup: string;
  sex: string;
  sen: string;
  pupilPremium: string;
}

import type { Day } from '../../calendar/day.ts';
import type { Sex } from '../../codes/sex.ts';
import type { CareHistory } from './periods-from-episodes.ts';

/** A date of which part may not be known (`zz/05/2020` in the return). Null: that part, or all after it, is not known. */
export interface PartDate {
  year: number | null;
  month: number | null;
  date: number | null;
}

/** A child as one authority's return tells of it. The return has no names. Null and empty: it does not say. */
export interface LookedAfterChild {
  /** CHILD: the authority's own number. */
  authorityChildId: string;
  /** Where the child stands first: the header, or else an episode. */
  file: string;
  row: number;
  details: {
    dateOfBirth: Day | null;
    sex: Sex | null;
    ethnicity: string | null;
    /** Thirteen characters whose check letter is right. */
    upn: string | null;
    upnTemporary: boolean;
    /** UN1 to UN5: why there is none. */
    upnUnknown: string | null;
    unaccompanied: boolean;
  };
  care: Omit<CareHistory, 'problems'>;
  reviews: { on: Day; code: string | null }[];
  /** Of the return's year, which ends on 31 March. Score 0 to 40, or a code for why there is none. */
  sdq: { score: number | null; reason: string | null } | null;
  previousPermanence: { code: string; authority: string | null; on: PartDate | null } | null;
}

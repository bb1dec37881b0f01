/**
 * The files of the looked-after return (SSDA903) as authorities export them, known by their header rows and not by their names. The columns
 * have been these since 2017; what changed from year to year is codes. Source: SSDA903 specifications 2016-17 to 2026-27.
 */
export const lookedAfterColumns = {
  header: ['CHILD', 'SEX', 'DOB', 'ETHNIC', 'UPN', 'MOTHER', 'MC_DOB'],
  episodes: [
    'CHILD',
    'DECOM',
    'RNE',
    'LS',
    'CIN',
    'PLACE',
    'PLACE_PROVIDER',
    'DEC',
    'REC',
    'REASON_PLACE_CHANGE',
    'HOME_POST',
    'PL_POST',
    'URN',
  ],
  reviews: ['CHILD', 'DOB', 'REVIEW', 'REVIEW_CODE'],
  uasc: ['CHILD', 'SEX', 'DOB', 'DUC'],
  oc2: [
    'CHILD',
    'DOB',
    'SDQ_SCORE',
    'SDQ_REASON',
    'CONVICTED',
    'HEALTH_CHECK',
    'IMMUNISATIONS',
    'TEETH_CHECK',
    'HEALTH_ASSESSMENT',
    'SUBSTANCE_MISUSE',
    'INTERVENTION_RECEIVED',
    'INTERVENTION_OFFERED',
  ],
  previousPermanence: ['CHILD', 'DOB', 'PREV_PERM', 'LA_PERM', 'DATE_PERM'],
  oc3: ['CHILD', 'DOB', 'IN_TOUCH', 'ACTIV', 'ACCOM'],
  ad1: ['CHILD', 'DOB', 'DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
  placedAdoption: ['CHILD', 'DOB', 'DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
  missing: ['CHILD', 'DOB', 'MISSING', 'MIS_START', 'MIS_END'],
  socialWorkers: ['CHILD', 'DOB', 'SW_ID', 'SW_DECOM', 'SW_DEC', 'SW_REASON'],
  deprivationOfLiberty: ['CHILD', 'DOB', 'DOLO_START', 'DOLO_END'],
} as const satisfies Record<string, readonly string[]>;
export type LookedAfterFile = keyof typeof lookedAfterColumns;

/** What each is called to people. */
export const lookedAfterWords: Record<LookedAfterFile, string> = {
  header: 'Header',
  episodes: 'Episodes',
  reviews: 'Reviews',
  uasc: 'Unaccompanied children (UASC)',
  oc2: 'OC2 (health and SDQ)',
  previousPermanence: 'Previous permanence',
  oc3: 'OC3 (care leavers)',
  ad1: 'AD1 (adoption)',
  placedAdoption: 'Placed for adoption',
  missing: 'Missing',
  socialWorkers: 'Social worker episodes',
  deprivationOfLiberty: 'Deprivation of liberty',
};

/** Of those we use, the columns without which a file says nothing. Of the others nothing is read. */
const needed: Partial<Record<LookedAfterFile, readonly string[]>> = {
  header: ['CHILD', 'DOB'],
  episodes: ['CHILD', 'DECOM', 'LS', 'DEC', 'REC'],
  reviews: ['CHILD', 'REVIEW'],
  uasc: ['CHILD', 'DUC'],
  oc2: ['CHILD', 'SDQ_SCORE', 'SDQ_REASON'],
  previousPermanence: ['CHILD', 'PREV_PERM'],
};
export const isUsed = (file: LookedAfterFile): boolean => needed[file] !== undefined;

export interface Recognised {
  file: LookedAfterFile;
  /** Columns that should be there and are not. */
  missing: string[];
  /** Columns we do not know. */
  unknown: string[];
  /** False where what is missing leaves nothing to read. */
  usable: boolean;
}

/** How much of a file's columns must be there for it to be taken for that file with some missing. */
const LIKE = 0.6;

/** Which file of the return a header row is; null: none. Capitals and the order of the columns make no difference. */
export function recognise(headers: readonly string[]): Recognised | null {
  const found = new Set(headers.map((header) => header.trim().toUpperCase()).filter((header) => header !== ''));
  const files = Object.keys(lookedAfterColumns) as LookedAfterFile[];
  const ranked = files
    .map((file) => {
      const columns: readonly string[] = lookedAfterColumns[file];
      const missing = columns.filter((column) => !found.has(column));
      const unknown = [...found].filter((column) => !columns.includes(column));
      return { file, missing, unknown, like: (columns.length - missing.length) / (columns.length + unknown.length) };
    })
    .sort((a, b) => b.like - a.like);
  const [best] = ranked;
  if (!best || best.like < LIKE) return null;
  const { file, missing, unknown } = best;
  return { file, missing, unknown, usable: (needed[file] ?? []).every((column) => found.has(column)) };
}

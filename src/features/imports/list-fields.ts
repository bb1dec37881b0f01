/** What a column of a list can be about. The words for each, and what systems call it, are in packs/england/list-headers.yaml. */
export const listFields = [
  'upn',
  'formerUpn',
  'uln',
  'authorityChildId',
  'familyName',
  'givenNames',
  'middleNames',
  'preferredName',
  'preferredFamilyName',
  'wholeName',
  'dateOfBirth',
  'sex',
  'yearGroup',
  'className',
  'ethnicity',
  'firstLanguage',
  'senProvision',
  'senNeed',
  'disability',
  'pupilPremium',
  'fsmEver6',
  'servicePremium',
  'youngCarer',
  'admitted',
  'left',
  'inCare',
  'careAuthority',
  'careFrom',
  'careTo',
  'legalStatus',
  'postCare',
  'childInNeed',
  'childInNeedFrom',
  'childProtection',
  'childProtectionFrom',
  'socialWorker',
  'kinship',
  'careGroup',
] as const;
export type ListField = (typeof listFields)[number];

/** Columns of dates: their order is found out, or asked, once for each. */
export const dateFields: ReadonlySet<ListField> = new Set<ListField>([
  'dateOfBirth',
  'admitted',
  'left',
  'careFrom',
  'careTo',
  'childInNeedFrom',
  'childProtectionFrom',
]);

/** Columns that tell who is in the cohort. A list with none of them and no word that all of it is the cohort brings in nobody new. */
export const cohortFields: ReadonlySet<ListField> = new Set<ListField>([
  'inCare',
  'careAuthority',
  'careFrom',
  'legalStatus',
  'postCare',
  'childInNeed',
  'childInNeedFrom',
  'childProtection',
  'childProtectionFrom',
  'socialWorker',
  'kinship',
  'careGroup',
]);

/** Which code set a column is read by; sets are named as packs name them. */
export const codeSetOf: Partial<Record<ListField, string>> = {
  sex: 'sex',
  yearGroup: 'year-group',
  ethnicity: 'ethnicity',
  firstLanguage: 'language',
  senProvision: 'sen-provision',
  senNeed: 'sen-need',
  disability: 'disability',
  pupilPremium: 'pupil-premium',
  servicePremium: 'service-child',
  youngCarer: 'young-carer',
  legalStatus: 'legal-status',
  postCare: 'previously-looked-after',
  childProtection: 'category-of-abuse',
  kinship: 'kinship',
};

/** The groups of children Mainstay works for. */
export type CohortKind = 'CLA' | 'CPLA' | 'CIN' | 'CP' | 'CSW' | 'KIN';
export const cohortKinds = ['CLA', 'CPLA', 'CIN', 'CP', 'CSW', 'KIN'] as const satisfies readonly CohortKind[];

/** The table of one half term (or term): `2026-autumn-2`. */
export const cohortTableUrl = (key: string): string => `/cohort-table/${key}`;
export const cohortTablesUrl = '/cohort-table';
export const finishTableUrl = (key: string): string => `${cohortTableUrl(key)}/finish`;
export const nothingNeededUrl = (key: string, childId: string): string =>
  `${cohortTableUrl(key)}/${childId}/nothing-needed`;
export const neededUrl = (key: string, childId: string): string => `${cohortTableUrl(key)}/${childId}/needed`;

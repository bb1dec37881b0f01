/** The table of one half term (or term): `2026-autumn-2`. */
export const cohortTableUrl = (key: string): string => `/cohort-table/${key}`;
export const cohortTablesUrl = '/cohort-table';

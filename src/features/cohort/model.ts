/** What other features may use of the cohort table without any reading. */
export { type CohortDutyFacts, type CohortFacts, cohortRules } from './cohort.duties.ts';
export { cohortTablesUrl, cohortTableUrl } from './cohort-urls.ts';
export { givesToTables } from './gives-to-tables.ts';
export { type CohortChild, daysInTable, TABLE_GROUPS } from './in-table.ts';

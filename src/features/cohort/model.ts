/** What other features may use of the cohort table without any reading. */
export { type CohortDutyFacts, cohortRules } from './cohort.duties.ts';

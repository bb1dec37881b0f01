/** What other features may use of organisations without any reading. */
export { type Holding, type OrganisationLife, type Vacancy, vacancies } from './organisation-life.ts';
export { type OrganisationDutyFacts, organisationRules } from './organisations.duties.ts';

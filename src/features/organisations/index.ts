export { SchoolFields } from './about.page.tsx';
export { type Here, here, hereOf } from './here.queries.ts';
export * from './model.ts';
export { organisationLives } from './organisation-lives.queries.ts';
export { type Added, addAuthority, addSchool, addTrust, changeOrganisation } from './organisations.commands.ts';
export {
  allOrganisations,
  authorityOfCode,
  isAnyOrganisationHere,
  type Organisation,
  organisationNames,
  organisationOf,
  organisationOfUrn,
  schoolsOf,
  schoolYears,
} from './organisations.queries.ts';
export { organisationRoutes } from './organisations.routes.ts';
export { giveCode, placeSchool } from './place-organisation.commands.ts';
export { readYearFile } from './read-year-file.sandbox.ts';
export { dropClock, type NewSetting, setClock } from './settings.commands.ts';
export { type Understanding, Understood } from './understood.page.tsx';
export { setYear, type YearSource } from './year.commands.ts';
export { YearFile } from './year.page.tsx';
export { YearFields } from './year-fields.page.tsx';

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
export { readCalendarFile } from './read-calendar.sandbox.ts';
export { dropClock, type NewSetting, setClock } from './settings.commands.ts';
export { setYear, type YearSource } from './year.commands.ts';

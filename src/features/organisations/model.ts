/** What other features may use of organisations without any reading. */
export { inItsWords, kindInPacks, type OrganisationWords, organisationWords } from '../../packs/model.ts';
export { checkAuthority, checkSchool, type NewAuthority, type NewSchool } from './new-organisation.ts';
export { type Holding, type OrganisationLife, type Vacancy, vacancies } from './organisation-life.ts';
export { type OrganisationDutyFacts, organisationRules } from './organisations.duties.ts';
export {
  isSchoolKind,
  type StoredSchoolKind,
  schoolKindLabel,
  storedSchoolKinds,
} from './school-kinds.ts';
export { yearAhead, yearsMissing, yearsToGive } from './school-year.ts';
export { type CalendarEntry, type UnderstoodYear, understandEntries } from './understand-entries.ts';
export { aboutUrl, schoolUrl, settingsUrl, yearFormUrl, yearUrl } from './urls.ts';
export { readUrn } from './urn.ts';
export { findDay, readWrittenDay, writeDay } from './written-day.ts';
export {
  type ReadYear,
  readYear,
  type SchoolYear,
  type YearPart,
  yearField,
  yearParts,
  yearValues,
} from './year-form.ts';

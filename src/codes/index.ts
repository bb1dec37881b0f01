/** Checks of national numbers, codes on a date, year groups. Pure; the lists of codes are in the packs. */
export { type CodeEntry, type CodeFound, type CodeSet, codeOn, codeProblem, codesOn, labelOn } from './code-set.ts';
export { compulsorySchoolAge, isOfCompulsorySchoolAge, schoolLeavingDate } from './compulsory-school-age.ts';
export type { NotAnIdentifier } from './identifier.ts';
export { checkLaestab, type Laestab, laestabLabel } from './laestab.ts';
export { type ReadSex, readSex, type Sex } from './sex.ts';
export { checkUln, type Uln, ulnFrom } from './uln.ts';
export { checkUpn, normaliseUpn, temporaryUpnFrom, type Upn, upnFrom } from './upn.ts';
export { checkUrn, type Urn } from './urn.ts';
export {
  compareYearGroups,
  expectedYearGroup,
  readYearGroup,
  type YearGroup,
  yearGroupLabel,
  yearGroupOn,
  yearGroups,
} from './year-group.ts';

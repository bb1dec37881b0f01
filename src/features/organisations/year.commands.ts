import { academicYearLabel, checkSchoolYear, type SchoolYearProblem } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { asFacts, type Doer, mustBeAllowed, type Outcome } from '../../web/doer.ts';
import { markSchoolChanged } from '../duties/index.ts';
import { daysOfYear, type Organisation, schoolYears } from './organisations.queries.ts';
import { type SchoolYear, yearValues } from './year-form.ts';

/** How the year came: typed, or from a file, whose name stands in the audit. */
export type YearSource = 'typed' | 'set-up' | 'csv' | 'icalendar';

/**
 * Puts one school year in place of what was known of it. What is due for the school and for its children is worked out
 * anew. Gives back what may be meant and is worth a look.
 */
export async function setYear(
  work: Work,
  doer: Doer,
  organisation: Organisation,
  year: SchoolYear,
  source: YearSource,
): Promise<Outcome<{ readonly notes: readonly SchoolYearProblem[] }>> {
  mustBeAllowed(work, doer, 'calendar.set', asFacts(organisation));
  const known = await schoolYears(work.read, organisation.id);
  const others = known.filter(({ academicYear }) => academicYear !== year.academicYear);
  const before = known.find(({ academicYear }) => academicYear === year.academicYear);
  // Two years can overlap where no single one is wrong.
  const found = checkSchoolYear([...others.flatMap(({ terms }) => terms), ...year.terms], year.closures);
  const stops = found.filter((problem) => problem.stops);
  if (stops.length > 0) {
    return { problems: { '': stops.map(({ problem, remedy }) => `${problem} ${remedy}`).join(' ') } };
  }
  const { first, last } = daysOfYear(year.academicYear);
  const owner = { organisation_id: organisation.id };
  await work.write
    .deleteFrom('school_term')
    .where('organisation_id', '=', organisation.id)
    .where('academic_year', '=', year.academicYear)
    .execute();
  await work.write
    .deleteFrom('closure_day')
    .where('organisation_id', '=', organisation.id)
    .where('day', '>=', first)
    .where('day', '<=', last)
    .execute();
  if (year.terms.length > 0) {
    await work.write
      .insertInto('school_term')
      .values(
        year.terms.map((term) => ({
          ...owner,
          academic_year: term.academicYear,
          term: term.term,
          first_day: term.firstDay,
          last_day: term.lastDay,
          half_term_from: term.halfTermFrom,
          half_term_to: term.halfTermTo,
        })),
      )
      .execute();
  }
  if (year.closures.length > 0) {
    await work.write
      .insertInto('closure_day')
      .values(year.closures.map((closure) => ({ ...owner, ...closure })))
      .onConflict((conflict) =>
        conflict.columns(['organisation_id', 'day']).doUpdateSet((eb) => ({
          kind: eb.ref('excluded.kind'),
          label: eb.ref('excluded.label'),
        })),
      )
      .execute();
  }
  await recordEvent(work, {
    verb: 'calendar.set',
    organisationId: organisation.id,
    subject: { kind: 'organisation', id: organisation.id },
    values: [
      { field: `year.${year.academicYear}`, before: before ? yearValues(before) : null, after: yearValues(year) },
    ],
    detail: { year: academicYearLabel(year.academicYear), source },
  });
  await markSchoolChanged(work, organisation.id, 'calendar');
  return { done: { notes: found } };
}

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { academicYearOf, type Day } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import { rangeText, type Work } from '../../platform/database/database.ts';
import type { Source } from './details.commands.ts';

export interface Enrolling {
  readonly childId: string;
  readonly controllerId: string;
  /** Null with a name: a school that is not here. */
  readonly schoolId: string | null;
  readonly schoolName: string | null;
  readonly kind: 'main' | 'subsidiary' | 'guest';
  readonly from: Day;
  readonly to: Day | null;
  readonly yearGroup: string | null;
  readonly className: string | null;
}

/**
 * Puts a child on a roll. A main enrolment the same controller still has open elsewhere ends the day this one begins.
 * The caller has decided access and calls afterFacts.
 */
export async function enrol(work: Work, given: Enrolling, source: Source): Promise<string> {
  const id = randomUUID();
  if (given.kind === 'main') {
    await work.write
      .updateTable('enrolment')
      .set({ during: sql<string>`daterange(lower(during), ${given.from}::date)` })
      .where('child_id', '=', given.childId)
      .where('controller_id', '=', given.controllerId)
      .where('kind', '=', 'main')
      .where(sql<boolean>`during @> ${given.from}::date and lower(during) < ${given.from}::date`)
      .execute();
  }
  await work.write
    .insertInto('enrolment')
    .values({
      id,
      child_id: given.childId,
      controller_id: given.controllerId,
      school_id: given.schoolId,
      school_name: given.schoolName,
      kind: given.kind,
      during: rangeText(given.from, given.to),
      year_group: given.yearGroup,
      class_name: given.className,
      recorded_academic_year: academicYearOf(work.asking.today),
    })
    .execute();
  await recordEvent(work, {
    verb: 'enrolment.recorded',
    organisationId: given.controllerId,
    childIds: [given.childId],
    subject: { kind: 'enrolment', id },
    values: [{ field: 'enrolment', before: null, after: { ...given }, childId: given.childId }],
    detail: { source },
  });
  return id;
}

/** Year group or class as they are this academic year. */
export async function placeInClass(
  work: Work,
  enrolment: { id: string; childId: string; controllerId: string },
  place: { yearGroup?: string | null; className?: string | null },
  source: Source,
): Promise<void> {
  await work.write
    .updateTable('enrolment')
    .set({
      ...(place.yearGroup === undefined ? {} : { year_group: place.yearGroup }),
      ...(place.className === undefined ? {} : { class_name: place.className }),
      recorded_academic_year: academicYearOf(work.asking.today),
    })
    .where('id', '=', enrolment.id)
    .execute();
  await recordEvent(work, {
    verb: 'enrolment.corrected',
    organisationId: enrolment.controllerId,
    childIds: [enrolment.childId],
    subject: { kind: 'enrolment', id: enrolment.id },
    values: [{ field: 'enrolment', before: null, after: { ...place }, childId: enrolment.childId }],
    detail: { source },
  });
}

/** The child left: `on` is the first day they are no longer on roll. */
export async function endEnrolment(
  work: Work,
  enrolment: { id: string; childId: string; controllerId: string },
  on: Day,
  reason: string | null,
  source: Source,
): Promise<void> {
  await work.write
    .updateTable('enrolment')
    .set({ during: sql<string>`daterange(lower(during), ${on}::date)`, leaving_reason: reason })
    .where('id', '=', enrolment.id)
    .execute();
  await recordEvent(work, {
    verb: 'enrolment.ended',
    organisationId: enrolment.controllerId,
    childIds: [enrolment.childId],
    subject: { kind: 'enrolment', id: enrolment.id },
    values: [{ field: 'enrolment.to', before: null, after: on, childId: enrolment.childId }],
    ...(reason === null ? {} : { reason }),
    detail: { source },
  });
}

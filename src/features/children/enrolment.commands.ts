import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { academicYearOf, type Day } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import { rangeText, type Work } from '../../platform/database/database.ts';
import type { Joining } from './child-life.ts';
import { markCorrected, type Source } from './details.commands.ts';

export interface Enrolling {
  readonly childId: string;
  readonly controllerId: string;
  /** Null with a name: a school that is not here. */
  readonly schoolId: string | null;
  readonly schoolName: string | null;
  readonly kind: 'main' | 'subsidiary' | 'guest';
  readonly from: Day;
  readonly to: Day | null;
  /** How the first day is known. */
  readonly joining: Joining;
  readonly yearGroup: string | null;
  readonly className: string | null;
}

/** One stay on a roll, as far as a command needs to know it. */
export interface EnrolmentRow {
  readonly id: string;
  readonly childId: string;
  readonly controllerId: string;
}

/** The same controller says that the child was mainly on another roll in some of these days. */
export class EnrolmentOverlap extends Error {
  override name = 'EnrolmentOverlap';
  readonly from: Day;
  readonly to: Day | null;
  constructor(from: Day, to: Day | null) {
    super('The child is recorded as mainly on a roll for some of these days already.');
    this.from = from;
    this.to = to;
  }
}

/**
 * Puts a child on a roll. A main enrolment the same controller still has open elsewhere ends the day this one begins.
 * Throws EnrolmentOverlap where that is not enough. The caller has decided access and calls afterFacts.
 */
export async function enrol(work: Work, given: Enrolling, source: Source): Promise<string> {
  const id = randomUUID();
  if (given.kind === 'main') {
    // Asked before anything is written: the caller may answer with a form instead of giving the transaction up.
    await refuseOverlap(work, given, null, closable(given));
    await work.write
      .updateTable('enrolment')
      .set({ during: sql<string>`daterange(lower(during), ${given.from}::date)` })
      .where('child_id', '=', given.childId)
      .where('controller_id', '=', given.controllerId)
      .where('kind', '=', 'main')
      .where(closable(given))
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
      joining: given.joining,
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

/** A stay that began before this one and does not outlast it: it ends where this one begins. */
const closable = ({ from, to }: { from: Day; to: Day | null }) =>
  sql<boolean>`(during @> ${from}::date and lower(during) < ${from}::date
    and (${to}::date is null or upper(during) <= ${to}::date))`;

/** The exclusion constraint would end the transaction without saying what stands in the way. */
async function refuseOverlap(
  work: Work,
  stay: { childId: string; controllerId: string; from: Day; to: Day | null },
  except: string | null,
  leaving: ReturnType<typeof closable> = sql<boolean>`false`,
): Promise<void> {
  const other = await work.read
    .selectFrom('enrolment')
    .select('during')
    .where('child_id', '=', stay.childId)
    .where('controller_id', '=', stay.controllerId)
    .where('kind', '=', 'main')
    .where(sql<boolean>`id is distinct from ${except}::uuid`)
    .where(sql<boolean>`during && ${rangeText(stay.from, stay.to)}::daterange`)
    .where(sql<boolean>`not coalesce(${leaving}, false)`)
    .executeTakeFirst();
  if (other !== undefined) throw new EnrolmentOverlap(other.during.from, other.during.to);
}

/** Year group or class as they are this academic year. By hand, the next list leaves them. */
export async function placeInClass(
  work: Work,
  enrolment: EnrolmentRow,
  place: { yearGroup?: string | null; className?: string | null },
  source: Source,
): Promise<void> {
  const before = await work.read
    .selectFrom('enrolment')
    .select(['year_group', 'class_name', 'recorded_academic_year'])
    .where('id', '=', enrolment.id)
    .executeTakeFirst();
  await work.write
    .updateTable('enrolment')
    .set({
      ...(place.yearGroup === undefined ? {} : { year_group: place.yearGroup }),
      ...(place.className === undefined ? {} : { class_name: place.className }),
      recorded_academic_year: academicYearOf(work.asking.today),
    })
    .where('id', '=', enrolment.id)
    .execute();
  if (source === 'hand') {
    const fields = [
      ...(place.yearGroup === undefined || place.yearGroup === before?.year_group ? [] : ['enrolment.year_group']),
      ...(place.className === undefined || place.className === before?.class_name ? [] : ['enrolment.class_name']),
    ];
    await markCorrected(work, enrolment.childId, enrolment.controllerId, fields);
  }
  await recordEvent(work, {
    verb: 'enrolment.corrected',
    organisationId: enrolment.controllerId,
    childIds: [enrolment.childId],
    subject: { kind: 'enrolment', id: enrolment.id },
    values: [
      {
        field: 'enrolment',
        before: { yearGroup: before?.year_group ?? null, className: before?.class_name ?? null },
        after: { ...place },
        childId: enrolment.childId,
      },
    ],
    detail: { source },
  });
}

/** Puts the days of a stay right. Throws EnrolmentOverlap. Ranges are `[from, to)`. */
export async function correctEnrolment(
  work: Work,
  enrolment: EnrolmentRow & { readonly kind: string; readonly from: Day; readonly to: Day | null },
  days: { readonly from: Day; readonly to: Day | null; readonly joining?: Joining },
  source: Source,
): Promise<void> {
  if (enrolment.kind === 'main') await refuseOverlap(work, { ...enrolment, ...days }, enrolment.id);
  await work.write
    .updateTable('enrolment')
    .set({
      during: rangeText(days.from, days.to),
      ...(days.joining === undefined ? {} : { joining: days.joining }),
    })
    .where('id', '=', enrolment.id)
    .execute();
  if (source === 'hand') {
    await markCorrected(work, enrolment.childId, enrolment.controllerId, [`enrolment.${enrolment.id}`]);
  }
  await recordEvent(work, {
    verb: 'enrolment.corrected',
    organisationId: enrolment.controllerId,
    childIds: [enrolment.childId],
    subject: { kind: 'enrolment', id: enrolment.id },
    values: [
      {
        field: 'enrolment.days',
        before: { from: enrolment.from, to: enrolment.to },
        after: { ...days },
        childId: enrolment.childId,
      },
    ],
    detail: { source },
  });
}

/** A stay that never was: the child was put on the wrong roll. What it said stays in the audit. */
export async function withdrawEnrolment(work: Work, enrolment: EnrolmentRow, reason: string): Promise<void> {
  const [before] = await work.write
    .deleteFrom('enrolment')
    .where('id', '=', enrolment.id)
    .where('controller_id', '=', enrolment.controllerId)
    .returning(['school_id', 'school_name', 'during', 'kind'])
    .execute();
  await recordEvent(work, {
    verb: 'enrolment.withdrawn',
    organisationId: enrolment.controllerId,
    childIds: [enrolment.childId],
    subject: { kind: 'enrolment', id: enrolment.id },
    values: [{ field: 'enrolment', before: before ?? null, after: null, childId: enrolment.childId }],
    reason,
    detail: { source: 'hand' },
  });
}

/**
 * The child left: `on` is the first day they are no longer on roll. A child has no key adult at a school they have left,
 * so that ends the same day.
 */
export async function endEnrolment(
  work: Work,
  enrolment: EnrolmentRow,
  on: Day,
  reason: string | null,
  source: Source,
): Promise<void> {
  await work.write
    .updateTable('enrolment')
    .set({ during: sql<string>`daterange(lower(during), ${on}::date)`, leaving_reason: reason })
    .where('id', '=', enrolment.id)
    .execute();
  await work.write
    .updateTable('key_adult')
    .set({ during: sql<string>`daterange(lower(during), ${on}::date)` })
    .where('child_id', '=', enrolment.childId)
    .where('controller_id', '=', enrolment.controllerId)
    .where(sql<boolean>`lower(during) < ${on}::date and (upper(during) is null or upper(during) > ${on}::date)`)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('enrolment')
          .select('id')
          .where('id', '=', enrolment.id)
          .where('kind', '=', 'main')
          .whereRef('school_id', '=', 'controller_id'),
      ),
    )
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

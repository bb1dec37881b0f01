import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import { rangeText, type Work } from '../../platform/database/database.ts';
import type { Source } from './details.commands.ts';

export interface CareDetailGiven {
  readonly childId: string;
  readonly controllerId: string;
  readonly from: Day;
  readonly to: Day | null;
  /** Codes of the looked-after return: legal status and placement. */
  readonly legalStatus: string | null;
  readonly placement: string | null;
}

/**
 * Records legal status and placement from a day on, for those who may see legal detail alone. What held before ends that
 * day; given again for the same first day, it is put right.
 */
export async function recordCareDetail(work: Work, given: CareDetailGiven, source: Source): Promise<void> {
  const before = await closeBefore(work, 'care_detail', given);
  await work.write
    .insertInto('care_detail')
    .values({
      child_id: given.childId,
      controller_id: given.controllerId,
      during: rangeText(given.from, given.to),
      legal_status: given.legalStatus,
      placement: given.placement,
      source,
    })
    .execute();
  await recordEvent(work, {
    verb: 'legal.recorded',
    organisationId: given.controllerId,
    childIds: [given.childId],
    values: [{ field: 'care_detail', before, after: { ...given }, childId: given.childId }],
    detail: { source },
  });
}

export interface ProtectionDetailGiven {
  readonly childId: string;
  readonly controllerId: string;
  readonly from: Day;
  readonly to: Day | null;
  /** A code of the children in need census. */
  readonly category: string | null;
}

/** Records the category of a child protection plan from a day on, for those who may see protection detail alone. */
export async function recordProtectionDetail(work: Work, given: ProtectionDetailGiven, source: Source): Promise<void> {
  const before = await closeBefore(work, 'protection_detail', given);
  await work.write
    .insertInto('protection_detail')
    .values({
      child_id: given.childId,
      controller_id: given.controllerId,
      during: rangeText(given.from, given.to),
      category: given.category,
      source,
    })
    .execute();
  await recordEvent(work, {
    verb: 'protection.recorded',
    organisationId: given.controllerId,
    childIds: [given.childId],
    values: [{ field: 'protection_detail', before, after: { ...given }, childId: given.childId }],
    detail: { source },
  });
}

/** Ends what is open on the first day of the new row; a row that begins on that same day gives way to it. Short breaks stand apart. */
async function closeBefore(
  work: Work,
  table: 'care_detail' | 'protection_detail',
  given: { childId: string; controllerId: string; from: Day },
): Promise<{ from: Day; to: Day | null }[]> {
  const at = sql.table(table);
  const apart = table === 'care_detail' ? sql`and not short_break` : sql``;
  const replaced = await sql<{ during: { from: Day; to: Day | null } }>`
    delete from ${at} where child_id = ${given.childId} and controller_id = ${given.controllerId}
      and lower(during) = ${given.from}::date ${apart} returning during`.execute(work.write);
  const closed = await sql<{ during: { from: Day; to: Day | null } }>`
    update ${at} set during = daterange(lower(during), ${given.from}::date)
    where child_id = ${given.childId} and controller_id = ${given.controllerId}
      and lower(during) < ${given.from}::date and (upper(during) is null or upper(during) > ${given.from}::date) ${apart}
    returning during`.execute(work.write);
  return [...replaced.rows, ...closed.rows].map((row) => row.during);
}

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Group } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import { rangeText, type Work } from '../../platform/database/database.ts';
import { markCorrected, type Source } from './details.commands.ts';

export interface StatusGiven {
  readonly childId: string;
  readonly controllerId: string;
  readonly kind: Group;
  readonly from: Day;
  readonly to: Day | null;
  /** CLA: who looks after the child; CIN, CP: who holds the case. Null while it is not known. */
  readonly authorityId: string | null;
  readonly authorityCode: string | null;
  readonly orderKind: string | null;
  readonly evidenceSeenOn: Day | null;
  readonly kinshipKind: string | null;
  /** False: proposed by an import, waits for a person's yes. */
  readonly confirmed: boolean;
  readonly note: string | null;
}

/** Records a period of a status. Throws StatusOverlap when the same controller has one of that kind in those days. */
export async function recordStatus(
  work: Work,
  given: StatusGiven,
  source: Source,
  importId: string | null = null,
): Promise<string> {
  const id = randomUUID();
  const overlap = await work.read
    .selectFrom('status_period')
    .select('during')
    .where('child_id', '=', given.childId)
    .where('controller_id', '=', given.controllerId)
    .where('kind', '=', given.kind)
    .where(sql<boolean>`during && ${rangeText(given.from, given.to)}::daterange`)
    .executeTakeFirst();
  if (overlap !== undefined) throw new StatusOverlap(overlap.during.from, overlap.during.to);
  await work.write
    .insertInto('status_period')
    .values({
      id,
      child_id: given.childId,
      controller_id: given.controllerId,
      kind: given.kind,
      during: rangeText(given.from, given.to),
      authority_id: given.authorityId,
      authority_code: given.authorityCode,
      order_kind: given.orderKind,
      evidence_seen_on: given.evidenceSeenOn,
      kinship_kind: given.kinshipKind,
      source,
      import_id: importId,
      confirmed: given.confirmed,
      note: given.note,
      recorded_by: work.asking.personId,
      recorded_at: work.asking.now,
    })
    .execute();
  await recordEvent(work, {
    verb: 'status.recorded',
    organisationId: given.controllerId,
    childIds: [given.childId],
    subject: { kind: 'status', id },
    values: [
      {
        field: `status.${given.kind}`,
        before: null,
        after: { from: given.from, to: given.to },
        childId: given.childId,
      },
    ],
    detail: { source, confirmed: given.confirmed },
  });
  return id;
}

export class StatusOverlap extends Error {
  override name = 'StatusOverlap';
  readonly from: Day;
  readonly to: Day | null;
  constructor(from: Day, to: Day | null) {
    super('A period of this status is recorded for some of these days already.');
    this.from = from;
    this.to = to;
  }
}

export interface StatusChange {
  readonly from?: Day;
  readonly to?: Day | null;
  readonly authorityId?: string | null;
  readonly authorityCode?: string | null;
  readonly orderKind?: string | null;
  readonly evidenceSeenOn?: Day | null;
  readonly kinshipKind?: string | null;
  readonly confirmed?: boolean;
  readonly note?: string | null;
}

/**
 * Puts a status right. The row keeps its id, so what hangs on it stays; what it was is in the audit. By hand, it is
 * marked so that the next import leaves it.
 */
export async function correctStatus(
  work: Work,
  status: { id: string; childId: string; controllerId: string; kind: Group; from: Day; to: Day | null },
  change: StatusChange,
  source: Source,
  reason: string | null = null,
): Promise<void> {
  const from = change.from ?? status.from;
  const to = change.to === undefined ? status.to : change.to;
  await work.write
    .updateTable('status_period')
    .set({
      during: rangeText(from, to),
      ...(change.authorityId === undefined ? {} : { authority_id: change.authorityId }),
      ...(change.authorityCode === undefined ? {} : { authority_code: change.authorityCode }),
      ...(change.orderKind === undefined ? {} : { order_kind: change.orderKind }),
      ...(change.evidenceSeenOn === undefined ? {} : { evidence_seen_on: change.evidenceSeenOn }),
      ...(change.kinshipKind === undefined ? {} : { kinship_kind: change.kinshipKind }),
      ...(change.confirmed === undefined ? {} : { confirmed: change.confirmed }),
      ...(change.note === undefined ? {} : { note: change.note }),
    })
    .where('id', '=', status.id)
    .execute();
  if (source === 'hand') await markCorrected(work, status.childId, status.controllerId, [`status.${status.id}`]);
  await recordEvent(work, {
    verb: 'status.corrected',
    organisationId: status.controllerId,
    childIds: [status.childId],
    subject: { kind: 'status', id: status.id },
    values: [
      {
        field: `status.${status.kind}`,
        before: { from: status.from, to: status.to },
        after: { ...change, from, to },
        childId: status.childId,
      },
    ],
    ...(reason === null ? {} : { reason }),
    detail: { source },
  });
}

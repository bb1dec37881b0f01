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
  await refuseOverlap(work, given, null);
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

async function refuseOverlap(
  work: Work,
  period: { childId: string; controllerId: string; kind: Group; from: Day; to: Day | null },
  except: string | null,
): Promise<void> {
  const overlap = await work.read
    .selectFrom('status_period')
    .select('during')
    .where('child_id', '=', period.childId)
    .where('controller_id', '=', period.controllerId)
    .where('kind', '=', period.kind)
    .where(sql<boolean>`id is distinct from ${except}::uuid`)
    .where(sql<boolean>`during && ${rangeText(period.from, period.to)}::daterange`)
    .executeTakeFirst();
  if (overlap !== undefined) throw new StatusOverlap(overlap.during.from, overlap.during.to);
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

/** One period of a status, as far as a command needs to know it. */
export interface StatusHeld {
  readonly id: string;
  readonly childId: string;
  readonly controllerId: string;
  readonly kind: Group;
  readonly from: Day;
  readonly to: Day | null;
}

/**
 * Puts a status right. The row keeps its id, so what hangs on it stays; what it was is in the audit. By hand, it is
 * marked so that the next import leaves it. Throws StatusOverlap.
 */
export async function correctStatus(
  work: Work,
  status: StatusHeld,
  change: StatusChange,
  source: Source,
  reason: string | null = null,
): Promise<void> {
  const from = change.from ?? status.from;
  const to = change.to === undefined ? status.to : change.to;
  await refuseOverlap(work, { ...status, from, to }, status.id);
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

/** A period that never was, recorded by mistake. What it said stays in the audit; the next import leaves the group alone. */
export async function withdrawStatus(work: Work, status: StatusHeld, reason: string): Promise<void> {
  await work.write
    .deleteFrom('status_period')
    .where('id', '=', status.id)
    .where('controller_id', '=', status.controllerId)
    .execute();
  await markCorrected(work, status.childId, status.controllerId, [`status.${status.kind}`]);
  await recordEvent(work, {
    verb: 'status.withdrawn',
    organisationId: status.controllerId,
    childIds: [status.childId],
    subject: { kind: 'status', id: status.id },
    values: [
      {
        field: `status.${status.kind}`,
        before: { from: status.from, to: status.to },
        after: null,
        childId: status.childId,
      },
    ],
    reason,
    detail: { source: 'hand' },
  });
}

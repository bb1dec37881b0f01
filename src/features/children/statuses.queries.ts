import { sql } from 'kysely';
import { GROUPS, type Group } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

/** A period of a status, as one organisation recorded it. */
export interface StatusPeriod {
  readonly id: string;
  readonly childId: string;
  readonly controllerId: string;
  readonly controller: string;
  readonly kind: Group;
  readonly from: Day;
  readonly to: Day | null;
  readonly authorityId: string | null;
  /** The authority's name, or its three figures; null where it is not known. */
  readonly authority: string | null;
  readonly authorityCode: string | null;
  /** CPLA: legal detail. */
  readonly orderKind: string | null;
  readonly evidenceSeenOn: Day | null;
  readonly kinshipKind: string | null;
  /** 'hand', or 'import:…'. */
  readonly source: string;
  /** False: an import proposes it, and nobody has said yes. */
  readonly confirmed: boolean;
  readonly note: string | null;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
}

/** Every period of every status recorded of a child, latest first. Who may see which is the caller's to ask. */
export async function statusesOf(read: ReadOnlyDatabase, childId: string): Promise<StatusPeriod[]> {
  const rows = await read
    .selectFrom('status_period as s')
    .innerJoin('organisation as c', 'c.id', 's.controller_id')
    .leftJoin('organisation as a', 'a.id', 's.authority_id')
    .leftJoin('person as p', 'p.id', 's.recorded_by')
    .selectAll('s')
    .select(['c.name as controller', 'a.name as authority', 'p.display_name as recorder'])
    .where('s.child_id', '=', childId)
    .orderBy(sql`lower(s.during) desc`)
    .orderBy('s.kind')
    .execute();
  return rows.flatMap((row) => {
    const kind = GROUPS.find((group) => group === row.kind);
    if (kind === undefined) return [];
    return [
      {
        id: row.id,
        childId: row.child_id,
        controllerId: row.controller_id,
        controller: row.controller,
        kind,
        from: row.during.from,
        to: row.during.to,
        authorityId: row.authority_id,
        authority: row.authority ?? (row.authority_code === null ? null : `Authority ${row.authority_code}`),
        authorityCode: row.authority_code,
        orderKind: row.order_kind,
        evidenceSeenOn: row.evidence_seen_on,
        kinshipKind: row.kinship_kind,
        source: row.source,
        confirmed: row.confirmed,
        note: row.note,
        recordedBy: row.recorder,
        recordedAt: row.recorded_at,
      },
    ];
  });
}

/** The group of a status, to ask which action changing it is; undefined where this organisation reaches none. */
export async function groupOfStatus(read: ReadOnlyDatabase, statusId: string): Promise<Group | undefined> {
  const row = await read.selectFrom('status_period').select('kind').where('id', '=', statusId).executeTakeFirst();
  return GROUPS.find((group) => group === row?.kind);
}

export interface CareDetail {
  readonly controllerId: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly legalStatus: string | null;
  readonly placement: string | null;
  readonly shortBreak: boolean;
}

/** Legal status and placement, latest first: for those who may see legal detail. */
export async function careDetailsOf(read: ReadOnlyDatabase, childId: string): Promise<CareDetail[]> {
  const rows = await read
    .selectFrom('care_detail')
    .select(['controller_id', 'during', 'legal_status', 'placement', 'short_break'])
    .where('child_id', '=', childId)
    .orderBy(sql`lower(during) desc`)
    .execute();
  return rows.map((row) => ({
    controllerId: row.controller_id,
    from: row.during.from,
    to: row.during.to,
    legalStatus: row.legal_status,
    placement: row.placement,
    shortBreak: row.short_break,
  }));
}

export interface ProtectionDetail {
  readonly controllerId: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly category: string | null;
}

/** Categories of child protection plans, latest first: for those who may see child protection detail. */
export async function protectionDetailsOf(read: ReadOnlyDatabase, childId: string): Promise<ProtectionDetail[]> {
  const rows = await read
    .selectFrom('protection_detail')
    .select(['controller_id', 'during', 'category'])
    .where('child_id', '=', childId)
    .orderBy(sql`lower(during) desc`)
    .execute();
  return rows.map((row) => ({
    controllerId: row.controller_id,
    from: row.during.from,
    to: row.during.to,
    category: row.category,
  }));
}

interface Days {
  readonly from: Day;
  readonly to: Day | null;
}

/** A correction: what stood, what stands since, who did it and why. */
export interface StatusCorrection {
  readonly eventId: number;
  readonly at: Date;
  readonly by: string | null;
  readonly kind: Group;
  readonly statusId: string | null;
  readonly before: Days | null;
  /** Null: it was taken out. */
  readonly after: Days | null;
  readonly reason: string | null;
}

/** What this organisation put right in the statuses of a child, latest first. Values that were destroyed are not in it. */
export async function statusCorrections(read: ReadOnlyDatabase, childId: string): Promise<StatusCorrection[]> {
  const rows = await read
    .selectFrom('audit_event as e')
    .innerJoin('audit_value as v', 'v.event_id', 'e.id')
    .leftJoin('person as p', 'p.id', 'e.actor_person')
    .select(['e.id', 'e.at', 'p.display_name', 'e.actor_name', 'e.subject_id', 'e.reason'])
    .select(['v.field', 'v.before', 'v.after'])
    .where(sql<boolean>`e.child_ids @> array[${childId}]::uuid[]`)
    .where('e.verb', 'in', ['status.corrected', 'status.withdrawn'])
    .where('v.field', 'like', 'status.%')
    .orderBy('e.at', 'desc')
    .orderBy('e.id', 'desc')
    .execute();
  return rows.flatMap((row) => {
    const kind = GROUPS.find((group) => row.field === `status.${group}`);
    if (kind === undefined) return [];
    return [
      {
        eventId: row.id,
        at: row.at,
        by: row.display_name ?? row.actor_name,
        kind,
        statusId: row.subject_id,
        before: daysIn(row.before),
        after: daysIn(row.after),
        reason: row.reason,
      },
    ];
  });
}

function daysIn(value: unknown): Days | null {
  if (typeof value !== 'object' || value === null || !('from' in value)) return null;
  const { from, to } = value as { from: unknown; to?: unknown };
  return typeof from === 'string' ? { from: from as Day, to: typeof to === 'string' ? (to as Day) : null } : null;
}

import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Work } from '../database/transaction.ts';

/** A value before and after, kept apart from the event so that it can be destroyed without breaking the chain. */
export interface AuditValue {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly childId?: string;
}

export interface AuditEntry {
  /** What was done, `child.correct`; see docs/access.md for the list. */
  readonly verb: string;
  /** On whose behalf; null only for what belongs to no organisation (a failed sign-in). */
  readonly organisationId: string | null;
  readonly subject?: { kind: string; id: string };
  /** The children it concerns. A look at a list names all of them. */
  readonly childIds?: readonly string[];
  readonly reason?: string;
  readonly values?: readonly AuditValue[];
  /** Counts, routes, file kinds: nothing that tells of a child. */
  readonly detail?: Record<string, string | number | boolean | null>;
}

/**
 * Writes one event in the same transaction as what it tells of. Returns its id.
 * The hash over the values goes into the event, so the sealed chain covers values it does not hold.
 */
export async function recordEvent(work: Work, entry: AuditEntry): Promise<number> {
  const [id = 0] = await recordEvents(work, [entry]);
  return id;
}

/** Rows of one statement. */
const AT_ONCE = 1000;

/** Writes many events, as recordEvent does one, in a few statements. Returns their ids in order. */
export async function recordEvents(work: Work, entries: readonly AuditEntry[]): Promise<number[]> {
  if (entries.length === 0) return [];
  const { asking } = work;
  const actor = asking.personId
    ? 'person'
    : asking.invitationId
      ? 'invitation'
      : asking.operator
        ? 'operator'
        : asking.organisationId
          ? 'system'
          : 'stranger';
  const ids: number[] = [];
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    const events = entries.slice(at, at + AT_ONCE).map((entry, index) => ({
      nth: index,
      organisation_id: entry.organisationId,
      verb: entry.verb,
      subject_kind: entry.subject?.kind ?? null,
      subject_id: entry.subject?.id ?? null,
      child_ids: [...(entry.childIds ?? [])],
      reason: entry.reason ?? null,
      values_hash: hashOf(entry.values ?? [])?.toString('hex') ?? null,
      detail: entry.detail ?? {},
    }));
    // The ids are drawn first and not returned by the insert: a stranger may write an event (a failed sign-in) and may read none.
    const { rows } = await sql<{ id: number }>`
      with entry as materialized (
        select nextval(pg_get_serial_sequence('audit_event', 'id')) as id, e.* from (
          select * from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as e(nth int, organisation_id uuid, verb text,
            subject_kind text, subject_id uuid, child_ids uuid[], reason text, values_hash text, detail jsonb) order by nth) e
      ), written as (
        insert into audit_event (id, at, actor_kind, actor_person, actor_name, session_id, organisation_id, verb, subject_kind,
          subject_id, child_ids, reason, values_hash, detail)
        select id, ${asking.now}::timestamptz, ${actor}, ${asking.personId}::uuid, ${asking.name}, ${asking.sessionId}::uuid,
          organisation_id, verb, subject_kind, subject_id, child_ids, reason, decode(values_hash, 'hex'), detail from entry
      )
      select id from entry order by nth`.execute(work.write);
    ids.push(...rows.map(({ id }) => id));
  }
  const numbered = entries.map((entry, at) => ({ id: ids[at] ?? 0, entry }));
  const values = numbered.flatMap(({ id, entry }) =>
    (entry.values ?? []).map((v) => ({
      event_id: id,
      child_id: v.childId ?? null,
      field: v.field,
      before: JSON.stringify(v.before ?? null),
      after: JSON.stringify(v.after ?? null),
    })),
  );
  for (let at = 0; at < values.length; at += AT_ONCE) {
    // One value for all rows: the statement is the same for one row and for a thousand.
    await sql`insert into audit_value (event_id, child_id, field, before, after)
      select event_id, child_id, field, before::jsonb, after::jsonb
      from jsonb_to_recordset(${JSON.stringify(values.slice(at, at + AT_ONCE))}::jsonb)
        as v(event_id bigint, child_id uuid, field text, before text, after text)`.execute(work.write);
  }
  return numbered.map(({ id }) => id);
}

function hashOf(values: readonly AuditValue[]): Buffer | null {
  if (values.length === 0) return null;
  return createHash('sha256')
    .update(JSON.stringify(values.map((v) => [v.field, v.before ?? null, v.after ?? null])))
    .digest();
}

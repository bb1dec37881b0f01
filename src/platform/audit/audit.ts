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
  const { asking } = work;
  const values = entry.values ?? [];
  const hash =
    values.length === 0
      ? null
      : createHash('sha256')
          .update(JSON.stringify(values.map((v) => [v.field, v.before ?? null, v.after ?? null])))
          .digest();
  const { id } = await sql<{ id: number }>`select nextval(pg_get_serial_sequence('audit_event', 'id')) as id`
    .execute(work.write)
    .then(({ rows: [row] }) => row ?? { id: 0 });
  // The id is fetched first: a stranger may write an event (a failed sign-in) and may read none.
  await work.write
    .insertInto('audit_event')
    .values({
      id,
      actor_kind: asking.personId
        ? 'person'
        : asking.operator
          ? 'operator'
          : asking.organisationId
            ? 'system'
            : 'stranger',
      actor_person: asking.personId,
      actor_name: asking.name,
      session_id: asking.sessionId,
      organisation_id: entry.organisationId,
      verb: entry.verb,
      subject_kind: entry.subject?.kind ?? null,
      subject_id: entry.subject?.id ?? null,
      child_ids: [...(entry.childIds ?? [])],
      reason: entry.reason ?? null,
      values_hash: hash,
      detail: JSON.stringify(entry.detail ?? {}),
    })
    .execute();
  if (values.length > 0) {
    await work.write
      .insertInto('audit_value')
      .values(
        values.map((v) => ({
          event_id: id,
          child_id: v.childId ?? null,
          field: v.field,
          before: JSON.stringify(v.before ?? null),
          after: JSON.stringify(v.after ?? null),
        })),
      )
      .execute();
  }
  return id;
}

import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { Existing } from './difference.ts';
import type { Assignee, ClockInForce, Subject } from './rule.ts';

/** The columns of a duty, as both `duty` and `duty_version` hold them. */
export interface DutyColumns {
  readonly rule: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly occurrence: string;
  readonly assignee_kind: string;
  readonly assignee: string;
  readonly organisation_id: string;
  readonly shown_to: string[];
  readonly child_id: string | null;
  readonly controller_id: string;
  readonly opens_on: Day;
  readonly due_on: Day;
  readonly done_on: Day | null;
  readonly over_on: Day | null;
  readonly evidence_kind: string | null;
  readonly evidence_id: string | null;
  readonly clock: unknown;
  readonly words: unknown;
  readonly estimated: boolean;
}

export function existingOf(id: string, row: DutyColumns): Existing {
  return {
    id,
    rule: row.rule,
    subject: { kind: row.subject_kind as Subject['kind'], id: row.subject_id },
    key: row.occurrence,
    assignee: { kind: row.assignee_kind as Assignee['kind'], id: row.assignee },
    organisationId: row.organisation_id,
    shownTo: row.shown_to,
    childId: row.child_id,
    controllerId: row.controller_id,
    opensOn: row.opens_on,
    dueOn: row.due_on,
    doneOn: row.done_on,
    overOn: row.over_on,
    evidence:
      row.evidence_kind === null || row.evidence_id === null ? null : { kind: row.evidence_kind, id: row.evidence_id },
    clock: row.clock as ClockInForce,
    words: row.words as Record<string, string>,
    estimated: row.estimated,
  };
}

/**
 * What is kept for these subjects, done or not. One query. Each kind is compared with its own ids: to a join with a list of
 * pairs, a table of which nothing is known yet (after the first import, say) looks as if reading all of it were cheaper.
 */
export async function storedDuties(read: ReadOnlyDatabase, subjects: readonly Subject[]): Promise<Existing[]> {
  const byKind = [...Map.groupBy(subjects, ({ kind }) => kind)];
  const ofThese = byKind.map(
    ([kind, some]) => sql<boolean>`(subject_kind = ${kind} and subject_id = any (${some.map(({ id }) => id)}::uuid[]))`,
  );
  if (ofThese.length === 0) return [];
  const rows = await read
    .selectFrom('duty')
    .selectAll()
    .where((eb) => eb.or(ofThese))
    .execute();
  return rows.map((row) => existingOf(row.id, row as DutyColumns));
}

import { randomUUID } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { Work } from '../../platform/database/database.ts';
import type { Difference } from './difference.ts';
import type { Wanted } from './rule.ts';

/** The columns that `duty` and `duty_version` share. */
const columns = sql.raw(
  `rule, subject_kind, subject_id, occurrence, assignee_kind, assignee, organisation_id, shown_to, child_id, controller_id,
   opens_on, due_on, done_on, over_on, evidence_kind, evidence_id, clock, words, estimated`,
);

/** Duties as one row set `given` for a statement, however many there are. */
function rows(ids: readonly string[], duties: readonly Wanted[]): RawBuilder<unknown> {
  const list = <T>(pick: (duty: Wanted) => T): T[] => duties.map(pick);
  const clocks = new Map<unknown, string>();
  const clockText = ({ clock }: Wanted): string => {
    const text = clocks.get(clock) ?? JSON.stringify(clock);
    clocks.set(clock, text);
    return text;
  };
  return sql`given as (
    select id, rule, subject_kind, subject_id, occurrence, assignee_kind, assignee, organisation_id, shown_to::uuid[],
      child_id, controller_id, opens_on, due_on, done_on, over_on, evidence_kind, evidence_id, clock::jsonb, words::jsonb, estimated
    from unnest(${ids}::uuid[], ${list((d) => d.rule)}::text[], ${list((d) => d.subject.kind)}::text[],
      ${list((d) => d.subject.id)}::uuid[], ${list((d) => d.key)}::text[], ${list((d) => d.assignee.kind)}::text[],
      ${list((d) => d.assignee.id)}::text[], ${list((d) => d.organisationId)}::uuid[],
      ${list((d) => `{${d.shownTo.join(',')}}`)}::text[], ${list((d) => d.childId)}::uuid[],
      ${list((d) => d.controllerId)}::uuid[], ${list((d) => d.opensOn)}::date[], ${list((d) => d.dueOn)}::date[],
      ${list((d) => d.doneOn)}::date[], ${list((d) => d.overOn ?? null)}::date[], ${list((d) => d.evidence?.kind ?? null)}::text[],
      ${list((d) => d.evidence?.id ?? null)}::uuid[], ${list(clockText)}::text[],
      ${list((d) => JSON.stringify(d.words))}::text[], ${list((d) => d.estimated)}::boolean[])
      as g (id, rule, subject_kind, subject_id, occurrence, assignee_kind, assignee, organisation_id, shown_to, child_id,
        controller_id, opens_on, due_on, done_on, over_on, evidence_kind, evidence_id, clock, words, estimated))`;
}

/**
 * Writes a difference into `duty`, and into `duty_version` what was known from `stamp` on: at most three statements,
 * however many duties there are. `stamp` is later than everything known about these subjects before.
 */
export async function writeDifference(work: Work, difference: Difference, stamp: string): Promise<void> {
  const { insert, change, withdraw } = difference;
  const known = sql`${stamp}::timestamptz`;
  if (withdraw.length > 0) {
    await sql`with gone as (
        select * from unnest(${withdraw.map(({ id }) => id)}::uuid[], ${withdraw.map(({ reason }) => reason)}::text[]) as g (id, reason)
      ), closed as (
        update duty_version v set known_to = ${known}, withdrawn_reason = gone.reason
        from gone where v.duty_id = gone.id and v.known_to is null
      )
      delete from duty using gone where duty.id = gone.id`.execute(work.write);
  }
  if (change.length > 0) {
    const given = rows(
      change.map(({ id }) => id),
      change.map(({ to }) => to),
    );
    await sql`with ${given}, closed as (
        update duty_version v set known_to = ${known} from given where v.duty_id = given.id and v.known_to is null
      ), changed as (
        update duty d set (${columns}) = (select ${columns} from given where given.id = d.id)
        where d.id in (select id from given)
      )
      insert into duty_version (duty_id, known_from, ${columns}) select id, ${known}, ${columns} from given`.execute(
      work.write,
    );
  }
  if (insert.length > 0) {
    const given = rows(
      insert.map(() => randomUUID()),
      insert,
    );
    await sql`with ${given}, stored as (
        insert into duty (id, ${columns}) select id, ${columns} from given
      )
      insert into duty_version (duty_id, known_from, ${columns}) select id, ${known}, ${columns} from given`.execute(
      work.write,
    );
  }
}

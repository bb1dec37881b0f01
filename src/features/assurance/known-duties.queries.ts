import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { WaiverReason } from '../duties/index.ts';
import type { CountedSpan, KnownDuty } from './known-duty.ts';

interface Asked {
  readonly organisation: { readonly id: string; readonly kind: 'school' | 'authority' };
  readonly span: CountedSpan;
  /** The moment whose knowledge counts; null: what is known now, in this transaction. */
  readonly knownAt: Date | null;
  readonly rules: readonly string[];
}

/**
 * The duties a span says something about: those the organisation owes, and those that others owe for its children (the first
 * PEP is the social worker's; the PEP of a child the authority looks after is the school's). What another school owes for a
 * child registered at both is that school's. One query; row security leaves out what is sealed.
 */
export async function knownDuties(read: ReadOnlyDatabase, asked: Asked): Promise<KnownDuty[]> {
  const { organisation, span, knownAt, rules } = asked;
  const id = sql`${organisation.id}::uuid`;
  const at = sql`${knownAt}::timestamptz`;
  const known =
    knownAt === null
      ? sql`duty d`
      : sql`(select v.duty_id as id, v.* from duty_version v where v.known_from <= ${at} and (v.known_to is null or v.known_to > ${at})) d`;
  const stood =
    knownAt === null
      ? sql`w.withdrawn_at is null`
      : sql`w.waived_at <= ${at} and (w.withdrawn_at is null or w.withdrawn_at > ${at})`;
  const { rows } = await sql<{
    id: string;
    rule: string;
    child_id: string | null;
    occurrence: string;
    due_on: Day;
    done_on: Day | null;
    reason: string | null;
  }>`
    select d.id, d.rule, d.child_id, d.occurrence, d.due_on, d.done_on, w.reason_kind as reason
    from ${known}
    join organisation o on o.id = d.organisation_id
    left join duty_waiver w on w.rule = d.rule and w.subject_kind = d.subject_kind and w.subject_id = d.subject_id
      and w.occurrence = d.occurrence and w.organisation_id = d.organisation_id and ${stood}
    where (d.organisation_id = ${id} or (${id} = any (d.shown_to) and o.kind <> ${organisation.kind}))
      and d.rule = any (${[...rules]}::text[])
      and d.due_on <= ${span.asAt}::date
      and (d.due_on >= ${span.from}::date or d.done_on is null or d.done_on > ${span.asAt}::date)
    order by d.id`.execute(read);
  return rows.map((row) => ({
    id: row.id,
    rule: row.rule,
    childId: row.child_id,
    occurrence: row.occurrence,
    dueOn: row.due_on,
    doneOn: row.done_on,
    waived: row.reason as WaiverReason | null,
  }));
}

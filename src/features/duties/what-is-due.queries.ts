import { type RawBuilder, sql } from 'kysely';
import { addDays, type Day, instantInEngland } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { type DueDuty, dueOn, type Waiver } from './due.ts';
import type { WaiverReason } from './duty-state.ts';
import { type DutyColumns, existingOf } from './stored-duties.queries.ts';

export interface WhatIsDue {
  /** What these owe, and what is shown to them. */
  readonly organisationIds: readonly string[];
  readonly on: Day;
  /** `now`: due on that day as we know it now. `then`: as it was known at the end of that day. */
  readonly asKnown: 'now' | 'then';
  /** Also what opens after `on`, up to this day; nothing that is still to come when left out. */
  readonly opensBy?: Day;
  /** Only what falls due in these days, the last one with them. */
  readonly due?: { readonly from?: Day; readonly to?: Day };
  /** Also what was done by `on`. */
  readonly withDone?: boolean;
  readonly childIds?: readonly string[];
  /** Rules that are left out: what is one person’s own, in a list for everybody. */
  readonly without?: readonly string[];
  /** Only these, by their own ids. */
  readonly ids?: readonly string[];
  /** A condition on the child of a duty: those the reader may see. Without it the caller answers for who reads. */
  readonly visible?: (childId: RawBuilder<unknown>) => RawBuilder<boolean>;
  readonly most?: number;
}

interface WaivedColumns {
  readonly id: string;
  readonly waiver_id: string | null;
  readonly reason_kind: string | null;
  readonly waiver_words: string | null;
  readonly waived_by: string | null;
  readonly waived_at: Date | null;
  readonly seen_at: Date | null;
}

/** What is due on a day, by due date. One query however much it is; row security applies. */
export async function whatIsDue(read: ReadOnlyDatabase, asked: WhatIsDue): Promise<DueDuty[]> {
  const { on, opensBy = on, due, childIds, ids, visible, withDone = false, most } = asked;
  const organisations = sql`${[...asked.organisationIds]}::uuid[]`;
  const conditions = [
    sql<boolean>`(d.organisation_id = any (${organisations}) or d.shown_to && ${organisations})`,
    sql<boolean>`d.opens_on <= ${opensBy}::date`,
    ...(withDone ? [] : [sql<boolean>`(d.done_on is null or d.done_on > ${on}::date)`]),
    ...(due?.from === undefined ? [] : [sql<boolean>`d.due_on >= ${due.from}::date`]),
    ...(due?.to === undefined ? [] : [sql<boolean>`d.due_on <= ${due.to}::date`]),
    ...(childIds === undefined ? [] : [sql<boolean>`d.child_id = any (${[...childIds]}::uuid[])`]),
    ...(ids === undefined ? [] : [sql<boolean>`d.id = any (${[...ids]}::uuid[])`]),
    ...(asked.without === undefined || asked.without.length === 0
      ? []
      : [sql<boolean>`d.rule <> all (${[...asked.without]}::text[])`]),
    ...(visible === undefined ? [] : [sql<boolean>`(d.child_id is null or ${visible(sql`d.child_id`)})`]),
  ];
  const { rows } = await sql<DutyColumns & WaivedColumns>`
    select d.*, w.id as waiver_id, w.reason_kind, w.words as waiver_words, w.waived_by, w.waived_at, w.seen_at
    from ${source(asked)}
    where ${sql.join(conditions, sql` and `)}
    order by d.due_on, d.opens_on, d.rule, d.id
    ${most === undefined ? sql`` : sql`limit ${most}`}`.execute(read);
  return rows.map((row) => dueOn(existingOf(row.id, row), waiverOf(row), on));
}

/** The duties themselves, or the version of each that was known at the end of the day; with the waiver in force. */
function source({ asKnown, on }: WhatIsDue): RawBuilder<unknown> {
  const keyed = sql`w.rule = d.rule and w.subject_kind = d.subject_kind and w.subject_id = d.subject_id
    and w.occurrence = d.occurrence and w.organisation_id = d.organisation_id`;
  if (asKnown === 'now') return sql`duty d left join duty_waiver w on ${keyed} and w.withdrawn_at is null`;
  const end = sql`${instantInEngland(addDays(on, 1), '00:00')}::timestamptz`;
  return sql`(select v.duty_id as id, v.* from duty_version v
      where v.known_from < ${end} and (v.known_to is null or v.known_to >= ${end})) d
    left join duty_waiver w on ${keyed} and w.waived_at < ${end} and (w.withdrawn_at is null or w.withdrawn_at >= ${end})`;
}

function waiverOf(row: WaivedColumns): Waiver | null {
  const { waiver_id, reason_kind, waiver_words, waived_by, waived_at, seen_at } = row;
  if (waiver_id === null || waived_by === null || waived_at === null) return null;
  return {
    id: waiver_id,
    reason: reason_kind as WaiverReason,
    words: waiver_words ?? '',
    by: waived_by,
    at: waived_at,
    seenAt: seen_at,
  };
}

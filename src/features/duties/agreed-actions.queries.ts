import { type RawBuilder, type Selectable, sql } from 'kysely';
import { addDays, type Day, instantInEngland } from '../../calendar/index.ts';
import type { DB, ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { Owned } from './owners.ts';

/** Something people agreed to do: with a day and an owner like a duty, and from no rule. */
export interface AgreedAction extends Owned {
  readonly id: string;
  readonly what: string;
  readonly dueOn: Day;
  readonly doneOn: Day | null;
  /** Where it was agreed: `cohort-review`, `pep`, `meeting`. */
  readonly fromKind: string;
  readonly agreedAt: Date;
}

export interface ActionsAsked {
  readonly organisationIds: readonly string[];
  /** A condition on the child of an action: those the reader may see. Without it the caller answers for who reads. */
  readonly visible?: (childId: RawBuilder<unknown>) => RawBuilder<boolean>;
  /** Also what was done from this day on. */
  readonly doneSince?: Day;
  /** Only what was agreed by the end of this day. */
  readonly agreedBy?: Day;
  /** As it was known at the end of this day: what was said to be done later was open then. */
  readonly asKnownOn?: Day;
  readonly childIds?: readonly string[];
}

/** The actions agreed at some organisations, by due date. One query. */
export async function agreedActions(read: ReadOnlyDatabase, asked: ActionsAsked): Promise<AgreedAction[]> {
  const { doneSince, childIds, visible, asKnownOn, agreedBy = asKnownOn } = asked;
  const unsaid =
    asKnownOn === undefined
      ? sql<boolean>`false`
      : sql<boolean>`coalesce(a.done_said_at >= ${endOf(asKnownOn)}, false)`;
  const rows = await read
    .selectFrom('agreed_action as a')
    .selectAll()
    .select(unsaid.as('unsaid'))
    .where(sql<boolean>`a.organisation_id = any (${[...asked.organisationIds]}::uuid[])`)
    .where(
      doneSince === undefined
        ? sql<boolean>`(a.done_on is null or ${unsaid})`
        : sql<boolean>`(a.done_on is null or a.done_on >= ${doneSince}::date or ${unsaid})`,
    )
    .where(agreedBy === undefined ? sql<boolean>`true` : sql<boolean>`a.agreed_at < ${endOf(agreedBy)}`)
    .where(
      visible === undefined ? sql<boolean>`true` : sql<boolean>`(a.child_id is null or ${visible(sql`a.child_id`)})`,
    )
    .where(childIds === undefined ? sql<boolean>`true` : sql<boolean>`a.child_id = any (${[...childIds]}::uuid[])`)
    .orderBy('a.due_on')
    .orderBy('a.agreed_at')
    .orderBy('a.id')
    .execute();
  return rows.map((row) => actionOf(row.unsaid ? { ...row, done_on: null } : row));
}

const endOf = (day: Day) => sql`${instantInEngland(addDays(day, 1), '00:00')}::timestamptz`;

function actionOf(row: Selectable<DB['agreed_action']>): AgreedAction {
  return {
    id: row.id,
    assignee:
      row.owner_post === null ? { kind: 'person', id: row.owner_person ?? '' } : { kind: 'post', id: row.owner_post },
    organisationId: row.organisation_id,
    childId: row.child_id,
    what: row.what,
    dueOn: row.due_on,
    doneOn: row.done_on,
    fromKind: row.from_kind,
    agreedAt: row.agreed_at,
  };
}

/** One action by its id; undefined where the reader's organisation has nothing to do with it. */
export async function actionById(read: ReadOnlyDatabase, id: string): Promise<AgreedAction | undefined> {
  const row = await read.selectFrom('agreed_action').selectAll().where('id', '=', id).executeTakeFirst();
  return row && actionOf(row);
}

import { type RawBuilder, sql } from 'kysely';
import { STAFF_POSTS } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import { type ReadOnlyDatabase, together } from '../../platform/database/database.ts';
import { type AgreedAction, agreedActions } from './agreed-actions.queries.ts';
import { type DueDuty, dueOn } from './due.ts';
import { type Owned, ownersOf } from './owners.ts';
import { type FallsTo, staffingOf } from './staffing.queries.ts';
import { type DutyColumns, existingOf } from './stored-duties.queries.ts';

/** Somebody and the posts they hold today. */
export interface Doer {
  readonly personId: string;
  readonly posts: readonly { readonly organisationId: string; readonly post: string }[];
}

/** A condition on a child: those of whom somebody may see their own duties. */
export type VisibleChild = (childId: RawBuilder<unknown>) => RawBuilder<boolean>;

export interface WorkAsked {
  readonly doer: Doer;
  readonly on: Day;
  /** Every post there is, to find those whose duties may fall to one of the doer's. */
  readonly posts: readonly string[];
  readonly fallsTo: FallsTo;
  /** Also what was done from this day on. */
  readonly doneSince?: Day;
}

export interface MyDuties extends WorkAsked {
  readonly visible: VisibleChild;
}

/**
 * What is one person's by post, relation or name: duties and agreed actions, each by due date; five queries however much it
 * is. Whose it is says nothing of what they may see: the caller leaves out children who are not open to them.
 */
export async function ownedBy(
  read: ReadOnlyDatabase,
  asked: WorkAsked,
): Promise<{ readonly duties: DueDuty[]; readonly actions: AgreedAction[] }> {
  const organisationIds = placesOf(asked.doer);
  const doneSince = asked.doneSince === undefined ? {} : { doneSince: asked.doneSince };
  const [duties, actions] = await together(read, () => [
    candidates(read, asked),
    agreedActions(read, { organisationIds, ...doneSince }),
  ]);
  const staffing = await staffingOf(read, [...duties, ...actions], asked.fallsTo);
  const mine = (each: Owned) => ownersOf(each, staffing).some(({ personId }) => personId === asked.doer.personId);
  return { duties: duties.filter(mine), actions: actions.filter(mine) };
}

/** Those duties of one person that are about a child open to them, or about no child. */
export async function dutiesOfPerson(read: ReadOnlyDatabase, asked: MyDuties): Promise<DueDuty[]> {
  const found = await candidates(read, asked);
  const staffing = await staffingOf(read, found, asked.fallsTo);
  const mine = found.filter((duty) =>
    ownersOf(duty, staffing).some(({ personId }) => personId === asked.doer.personId),
  );
  return openOf(read, mine, asked.visible);
}

/** Those agreed actions of one person that are about a child open to them, or about no child. */
export async function actionsOf(
  read: ReadOnlyDatabase,
  doer: Doer,
  asked: { readonly fallsTo: FallsTo; readonly visible: VisibleChild; readonly doneSince?: Day },
): Promise<AgreedAction[]> {
  const { doneSince } = asked;
  const organisationIds = placesOf(doer);
  const actions = await agreedActions(read, { organisationIds, ...(doneSince === undefined ? {} : { doneSince }) });
  const staffing = await staffingOf(read, actions, asked.fallsTo);
  const mine = actions.filter((action) =>
    ownersOf(action, staffing).some(({ personId }) => personId === doer.personId),
  );
  return openOf(read, mine, asked.visible);
}

const placesOf = (doer: Doer): string[] => [...new Set(doer.posts.map((post) => post.organisationId))];

async function openOf<T extends Owned>(
  read: ReadOnlyDatabase,
  owned: readonly T[],
  visible: VisibleChild,
): Promise<T[]> {
  const ids = [...new Set(owned.flatMap(({ childId }) => childId ?? []))];
  if (ids.length === 0) return [...owned];
  const rows = await read
    .selectFrom('child')
    .select('id')
    .where(sql<boolean>`id = any (${ids}::uuid[])`)
    .where(visible(sql`child.id`))
    .execute();
  const open = new Set(rows.map((row) => row.id));
  return owned.filter(({ childId }) => childId === null || open.has(childId));
}

/** What might be theirs, found by index among what is owed where they work; `ownersOf` decides. */
async function candidates(read: ReadOnlyDatabase, asked: WorkAsked): Promise<DueDuty[]> {
  const { doer, on, doneSince } = asked;
  const places = sql`${placesOf(doer)}::uuid[]`;
  const done =
    doneSince === undefined
      ? sql``
      : sql`union all select * from duty where organisation_id = any (${places}) and done_on is not null and done_on >= ${doneSince}::date`;
  const { rows } = await sql<DutyColumns & { id: string }>`
    select d.* from (
      select * from duty where organisation_id = any (${places}) and done_on is null and opens_on <= ${on}::date
      ${done}
    ) d
    where d.opens_on <= ${on}::date and (${mightBeTheirs(asked)})
      and not exists (select from duty_waiver w where w.rule = d.rule and w.subject_kind = d.subject_kind
        and w.subject_id = d.subject_id and w.occurrence = d.occurrence and w.organisation_id = d.organisation_id
        and w.withdrawn_at is null)
    order by d.due_on, d.opens_on, d.rule, d.id`.execute(read);
  return rows.map((row) => dueOn(existingOf(row.id, row), null, on));
}

/** Wider than what is theirs: their posts, empty posts that fall to theirs, their children, and whom they stand in for. */
function mightBeTheirs({ doer, posts, fallsTo }: WorkAsked): RawBuilder<boolean> {
  const own = doer.posts.map(({ organisationId, post }) => [organisationId, post] as const);
  const falling = doer.posts.flatMap(({ organisationId, post: mine }) =>
    posts
      .filter((post) => post !== mine && reaches(post, mine, fallsTo))
      .map((post) => [organisationId, post] as const),
  );
  const pairs = (list: readonly (readonly [string, string])[]) =>
    sql`select * from unnest(${list.map(([id]) => id)}::uuid[], ${list.map(([, post]) => post)}::text[])`;
  const me = sql`${doer.personId}::uuid`;
  const ways = [
    sql`(d.assignee_kind = 'post' and (d.organisation_id, d.assignee) in (${pairs(own)}))`,
    // A post is passed over where it is empty, or where its holder is a relative of the child.
    ...(falling.length === 0
      ? []
      : [
          sql`(d.assignee_kind = 'post' and (d.organisation_id, d.assignee) in (${pairs(falling)})
            and ((d.organisation_id, d.assignee) not in (select h.organisation_id, h.post from post_holding h where h.during @> (select app.today()))
              or d.child_id in (select b.child_id from relative_bar b where b.lifted_at is null)))`,
        ]),
    // Somebody else's by name is theirs alone, as long as they work there; then it falls to the head.
    sql`(d.assignee_kind = 'person' and (d.assignee = ${doer.personId} or not exists (select from post_holding h
      where h.organisation_id = d.organisation_id and h.person_id::text = d.assignee and h.during @> (select app.today()))
      or d.child_id is not null))`,
    sql`(d.assignee_kind = 'relation' and (
      d.child_id in (select r.child_id from child_relation r where r.person_id = ${me} and r.during @> (select app.today()))
      or d.child_id in (select k.child_id from key_adult k where k.person_id = ${me} and k.during @> (select app.today()))
      or not (exists (select from child_relation r where r.child_id = d.child_id and r.relation = d.assignee and r.during @> (select app.today()))
        or exists (select from key_adult k where k.child_id = d.child_id and d.assignee = 'key-adult' and k.during @> (select app.today())
          and exists (select from post_holding h where h.person_id = k.person_id and h.organisation_id = d.organisation_id
            and h.post = any (${[...STAFF_POSTS]}::text[]) and h.during @> (select app.today()))))))`,
    sql`d.child_id in (select b.child_id from relative_bar b where b.stand_in_id = ${me} and b.lifted_at is null)`,
  ];
  return sql<boolean>`${sql.join(ways, sql` or `)}`;
}

function reaches(from: string, to: string, fallsTo: FallsTo): boolean {
  const seen = new Set<string>();
  for (let post: string | null = from; post !== null && !seen.has(post); post = fallsTo(post)) {
    if (post === to) return true;
    seen.add(post);
  }
  return false;
}

import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { type DueDuty, dueOn } from './due.ts';
import { ownersOf } from './owners.ts';
import { type FallsTo, staffingOf } from './staffing.queries.ts';
import { type DutyColumns, existingOf } from './stored-duties.queries.ts';

/** Somebody and the posts they hold today. */
export interface Doer {
  readonly personId: string;
  readonly posts: readonly { readonly organisationId: string; readonly post: string }[];
}

export interface MyDuties {
  readonly doer: Doer;
  readonly on: Day;
  /** Every post there is, to find those whose duties may fall to one of the doer's. */
  readonly posts: readonly string[];
  readonly fallsTo: FallsTo;
  /** A condition on the child of a duty: those of whom the doer may see their own duties. */
  readonly visible: (childId: RawBuilder<unknown>) => RawBuilder<boolean>;
  /** Also what was done from this day on. */
  readonly doneSince?: Day;
}

/**
 * What is one person's to do on a day, by due date, with what was done lately: four queries however much it is. SQL finds
 * what might be theirs, by index; `ownersOf` decides.
 */
export async function dutiesOfPerson(read: ReadOnlyDatabase, asked: MyDuties): Promise<DueDuty[]> {
  const { doer, on, visible, doneSince } = asked;
  const open =
    doneSince === undefined ? sql`d.done_on is null` : sql`(d.done_on is null or d.done_on >= ${doneSince}::date)`;
  const { rows } = await sql<DutyColumns & { id: string }>`
    select d.* from duty d
    where d.opens_on <= ${on}::date and ${open} and (${mightBeTheirs(asked)})
      and (d.child_id is null or ${visible(sql`d.child_id`)})
      and not exists (select from duty_waiver w where w.rule = d.rule and w.subject_kind = d.subject_kind
        and w.subject_id = d.subject_id and w.occurrence = d.occurrence and w.organisation_id = d.organisation_id
        and w.withdrawn_at is null)
    order by d.due_on, d.opens_on, d.rule, d.id`.execute(read);
  const duties = rows.map((row) => existingOf(row.id, row));
  const staffing = await staffingOf(read, duties, asked.fallsTo);
  return duties
    .filter((duty) => ownersOf(duty, staffing).some(({ personId }) => personId === doer.personId))
    .map((duty) => dueOn(duty, null, on));
}

/** Wider than what is theirs: their posts, empty posts that fall to theirs, their children, and whom they stand in for. */
function mightBeTheirs({ doer, posts, fallsTo }: MyDuties): RawBuilder<boolean> {
  const own = doer.posts.map(({ organisationId, post }) => [organisationId, post] as const);
  const falling = doer.posts.flatMap(({ organisationId, post: mine }) =>
    posts
      .filter((post) => post !== mine && reaches(post, mine, fallsTo))
      .map((post) => [organisationId, post] as const),
  );
  const pairs = (list: readonly (readonly [string, string])[]) =>
    sql`select * from unnest(${list.map(([id]) => id)}::uuid[], ${list.map(([, post]) => post)}::text[])`;
  const places = sql`${[...new Set(doer.posts.map((each) => each.organisationId))]}::uuid[]`;
  const me = sql`${doer.personId}::uuid`;
  return sql<boolean>`
    (d.assignee_kind = 'post' and (d.organisation_id, d.assignee) in (${pairs(own)}))
    or (d.assignee_kind = 'post' and (d.organisation_id, d.assignee) in (${pairs(falling)})
      and (not exists (select from post_holding h where h.organisation_id = d.organisation_id and h.post = d.assignee and h.during @> app.today())
        or d.child_id in (select b.child_id from relative_bar b where b.lifted_at is null)))
    or (d.assignee_kind = 'person' and (d.assignee = ${doer.personId} or d.organisation_id = any (${places})))
    or (d.assignee_kind = 'relation' and d.child_id in (
      select r.child_id from child_relation r where r.person_id = ${me} and r.during @> app.today()
      union select k.child_id from key_adult k where k.person_id = ${me} and k.during @> app.today()))
    or (d.assignee_kind = 'relation' and d.organisation_id = any (${places})
      and not exists (select from child_relation r where r.child_id = d.child_id and r.relation = d.assignee and r.during @> app.today())
      and not exists (select from key_adult k where k.child_id = d.child_id and d.assignee = 'key-adult' and k.person_id is not null and k.during @> app.today()))
    or (d.organisation_id = any (${places}) and d.child_id in (
      select b.child_id from relative_bar b where b.stand_in_id = ${me} and b.lifted_at is null))`;
}

function reaches(from: string, to: string, fallsTo: FallsTo): boolean {
  const seen = new Set<string>();
  for (let post: string | null = from; post !== null && !seen.has(post); post = fallsTo(post)) {
    if (post === to) return true;
    seen.add(post);
  }
  return false;
}

import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { LookKept } from './look-words.ts';

/** What one person looked at on one day, from one organisation. */
export interface LookedOn {
  readonly day: Day;
  readonly personId: string | null;
  readonly name: string | null;
  readonly organisation: string | null;
  readonly posts: readonly string[];
  /** Holds a post somewhere today, so can sign in and be asked. */
  readonly holdsPost: boolean;
  /** Latest first. */
  readonly looks: readonly LookOfDay[];
  readonly question: Question | null;
}

export interface LookOfDay extends LookKept {
  readonly eventId: number;
  readonly at: Date;
  readonly glass: boolean;
  /** At this child alone, not in a list. */
  readonly alone: boolean;
}

export interface Question {
  readonly askedAt: Date;
  readonly askedBy: string | null;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
}

export interface LooksPage {
  readonly days: readonly LookedOn[];
  /** How many person-days there are of the kind asked for. */
  readonly total: number;
  /** Person-days on which the child only stood in a list. */
  readonly onlyListed: number;
}

interface Row {
  day: Day;
  person_id: string | null;
  name: string | null;
  organisation: string | null;
  posts: string[];
  holds_post: boolean;
  looks: {
    id: number;
    at: string;
    verb: string;
    how: string | null;
    part: string | null;
    glass: boolean;
    alone: boolean;
  }[];
  asked_at: Date | null;
  asked_by: string | null;
  answer: string | null;
  answered_at: Date | null;
  total: number;
}

/** Looks at a child by person and day, latest first. `lists`: also of those who only saw the child in a list. */
export async function looksByDay(
  read: ReadOnlyDatabase,
  childId: string,
  { lists, limit, offset }: { lists: boolean; limit: number; offset: number },
): Promise<LooksPage> {
  const grouped = sql`
    select (at at time zone 'Europe/London')::date as day, person_id, person_name, organisation_id, posts,
      bool_or(holds_post) as holds_post, max(at) as latest, bool_or(alone or verb = 'child.exported') as opened,
      json_agg(json_build_object('id', event_id, 'at', at, 'verb', verb, 'how', how, 'part', part, 'glass', glass, 'alone', alone)
        order by at desc, event_id desc) as looks,
      array_agg(event_id) as events
    from app.looks_at(${childId}::uuid) group by 1, 2, 3, 4, 5`;
  const { rows } = await sql<Row>`
    select g.day::text, g.person_id, g.person_name as name, o.name as organisation, g.posts, g.holds_post, g.looks,
      q.asked_at, asker.display_name as asked_by, q.answer, q.answered_at, (count(*) over ())::int as total
    from (${grouped}) g
    left join organisation o on o.id = g.organisation_id
    left join lateral (select * from look_question q where q.audit_event_id = any (g.events) order by q.asked_at desc limit 1) q on true
    left join person asker on asker.id = q.asked_by
    where ${lists} or g.opened
    order by g.latest desc, g.person_id limit ${limit} offset ${offset}`.execute(read as never);
  const { rows: counts } = await sql<{ listed: number; opened: number }>`
    select (count(*) filter (where not opened))::int as listed, (count(*) filter (where opened))::int as opened
    from (${grouped}) g`.execute(read as never);
  const [count = { listed: 0, opened: 0 }] = counts;
  return {
    total: lists ? count.listed + count.opened : count.opened,
    onlyListed: count.listed,
    days: rows.map((row) => ({
      day: row.day,
      personId: row.person_id,
      name: row.name,
      organisation: row.organisation,
      posts: row.posts,
      holdsPost: row.holds_post,
      looks: row.looks.map(({ id, at, ...look }) => ({ ...look, eventId: id, at: new Date(at) })),
      question:
        row.asked_at === null
          ? null
          : { askedAt: row.asked_at, askedBy: row.asked_by, answer: row.answer, answeredAt: row.answered_at },
    })),
  };
}

/** One look at this child, and what is known of whoever looked. */
export interface OneLook extends LookKept {
  readonly eventId: number;
  readonly at: Date;
  readonly personId: string | null;
  readonly name: string | null;
  readonly organisation: string | null;
  readonly holdsPost: boolean;
  readonly asked: boolean;
}

export async function lookOf(read: ReadOnlyDatabase, childId: string, eventId: number): Promise<OneLook | undefined> {
  const { rows } = await sql<{
    event_id: number;
    at: Date;
    person_id: string | null;
    name: string | null;
    organisation: string | null;
    holds_post: boolean;
    verb: string;
    how: string | null;
    part: string | null;
    asked: boolean;
  }>`
    select l.event_id, l.at, l.person_id, l.person_name as name, o.name as organisation, l.holds_post, l.verb, l.how, l.part,
      exists (select from look_question q where q.audit_event_id = l.event_id) as asked
    from app.looks_at(${childId}::uuid) l left join organisation o on o.id = l.organisation_id
    where l.event_id = ${eventId}`.execute(read as never);
  const row = rows[0];
  return row === undefined
    ? undefined
    : {
        eventId: row.event_id,
        at: row.at,
        personId: row.person_id,
        name: row.name,
        organisation: row.organisation,
        holdsPost: row.holds_post,
        verb: row.verb,
        how: row.how,
        part: row.part,
        asked: row.asked,
      };
}

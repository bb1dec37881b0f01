import { sql } from 'kysely';
import type { Day, SchoolTerm } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

/** A private calendar link, without the link: only its hash is kept. */
export interface Feed {
  readonly id: string;
  readonly personId: string;
  readonly madeAt: Date;
  readonly lastReadAt: Date | null;
  /** It was made in a session with a second factor: without one, no child is in it. */
  readonly secondFactor: boolean;
}

const columns = ['id', 'person_id', 'created_at', 'last_read_at', 'second_factor'] as const;

/** The feed of a token that was not ended by hand. Whether it still lives is asked in its owner's name, by feedLives(). */
export async function feedOfToken(read: ReadOnlyDatabase, tokenHash: Buffer): Promise<Feed | undefined> {
  const { rows } = await sql<Parameters<typeof feedFrom>[0]>`select * from app.feed_of_token(${tokenHash})`.execute(
    read,
  );
  const [row] = rows;
  return row && feedFrom(row);
}

/** A person's own feed, living or not; undefined when there is none that was not ended by hand. */
export async function feedOfPerson(read: ReadOnlyDatabase, personId: string): Promise<Feed | undefined> {
  const row = await read
    .selectFrom('calendar_feed')
    .select(columns)
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row && feedFrom(row);
}

const feedFrom = (row: {
  id: string;
  person_id: string;
  created_at: Date;
  last_read_at: Date | null;
  second_factor: boolean;
}): Feed => ({
  id: row.id,
  personId: row.person_id,
  madeAt: row.created_at,
  lastReadAt: row.last_read_at,
  secondFactor: row.second_factor,
});

/**
 * Whether a feed still lives: its owner has held a post without a break since it was made, and may sign in. It is asked of
 * the posts themselves, so that whatever ends a post ends the feed, also back in time. In its owner's name.
 */
export async function feedLives(read: ReadOnlyDatabase, feed: Feed): Promise<boolean> {
  const { rows } = await sql<{ lives: boolean }>`
    select coalesce((select range_agg(h.during) from post_holding h where h.person_id = ${feed.personId}::uuid)
        @> daterange(least((${feed.madeAt}::timestamptz at time zone 'Europe/London')::date, app.today()), app.today(), '[]'), false)
      and not exists (select from account a where a.person_id = ${feed.personId}::uuid and a.disabled_at is not null)
      as lives`.execute(read);
  return rows[0]?.lives ?? false;
}

export interface KeptEvent {
  readonly id: string;
  readonly dutyId: string;
  readonly day: Day;
  readonly print: Buffer;
  readonly sequence: number;
  readonly changedAt: Date;
  readonly goneAt: Date | null;
  readonly lookedOn: Day | null;
}

/** What a calendar was last given. */
export async function keptEvents(read: ReadOnlyDatabase, feedId: string): Promise<KeptEvent[]> {
  const rows = await read
    .selectFrom('calendar_feed_event')
    .selectAll()
    .where('feed_id', '=', feedId)
    .orderBy('day')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    dutyId: row.duty_id,
    day: row.day,
    print: row.print,
    sequence: row.sequence,
    changedAt: row.changed_at,
    goneAt: row.gone_at,
    lookedOn: row.looked_on,
  }));
}

/** The terms of organisations, by organisation. */
export async function termsOf(
  read: ReadOnlyDatabase,
  organisationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Pick<SchoolTerm, 'firstDay' | 'lastDay'>[]>> {
  const rows = await read
    .selectFrom('school_term')
    .select(['organisation_id', 'first_day', 'last_day'])
    .where(sql<boolean>`organisation_id = any (${[...organisationIds]}::uuid[])`)
    .execute();
  return Map.groupBy(
    rows.map((row) => ({ organisationId: row.organisation_id, firstDay: row.first_day, lastDay: row.last_day })),
    (row) => row.organisationId,
  );
}

import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { countedSince } from './glass-time.ts';

/** How often the one asking broke the glass, or tried in vain, in the last seven days. */
export async function triesLately(read: ReadOnlyDatabase, now: Date): Promise<number> {
  const { rows } = await sql<{ tries: number }>`select app.glass_tries(${countedSince(now)}) as tries`.execute(
    read as never,
  );
  return rows[0]?.tries ?? 0;
}

/** The schools that answer for facts about a child: they are told, wherever the glass was broken. */
export async function schoolsAnswering(read: ReadOnlyDatabase, childId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from organisation where kind = 'school' and id = any (app.controllers_of(${childId}))`.execute(
    read as never,
  );
  return rows.map((row) => row.id);
}

/** What somebody types who has no address of the record: exact, so that nobody leafs through names. */
export type Wanted = { readonly upn: string } | { readonly given: string; readonly family: string; readonly born: Day };

/** The children of these words that the organisation holds or was granted, by anybody's post. */
export async function childrenWanted(read: ReadOnlyDatabase, wanted: Wanted): Promise<string[]> {
  const query = read.selectFrom('child_details').select('child_id').distinct().limit(2);
  const rows =
    'upn' in wanted
      ? await query.where('upn', '=', wanted.upn).execute()
      : await query
          .where('date_of_birth', '=', wanted.born)
          .where(sql<boolean>`app.plain_words(family_name) = app.plain_words(${wanted.family})`)
          .where(
            sql<boolean>`app.plain_words(${wanted.given}) in (app.plain_words(preferred_name), app.plain_words(given_names),
              split_part(app.plain_words(given_names), ' ', 1))`,
          )
          .execute();
  return rows.map((row) => row.child_id);
}

export interface GlassBroken {
  readonly id: string;
  readonly childId: string;
  readonly personId: string;
  /** Null: works where this organisation knows nobody. */
  readonly person: string | null;
  readonly organisation: string;
  readonly elsewhere: boolean;
  readonly reason: string;
  readonly at: Date;
  readonly until: Date;
  /** When the record was opened under it, oldest first. */
  readonly looks: readonly Date[];
}

/**
 * The glasses broken where the one asking is head or safeguarding lead, and on records their school answers for, latest
 * first, with the looks made under each. One query however many there are.
 */
export async function glassesBroken(
  read: ReadOnlyDatabase,
  organisationId: string,
  limit: number,
): Promise<GlassBroken[]> {
  const { rows } = await sql<{
    id: string;
    child_id: string;
    person_id: string;
    person: string | null;
    organisation_id: string;
    organisation: string;
    reason: string;
    broken_at: Date;
    until: Date;
    looks: Date[] | null;
  }>`
    select g.id, g.child_id, g.person_id, p.display_name as person, g.organisation_id, o.name as organisation, g.reason,
      g.broken_at, g.until,
      (select array_agg(l.at order by l.at) from app.looks_at(g.child_id) l
       where l.person_id = g.person_id and l.verb = 'child.look' and l.at >= g.broken_at and l.at < g.until) as looks
    from broken_glass g
    join organisation o on o.id = g.organisation_id
    left join person p on p.id = g.person_id
    where g.organisation_id = ${organisationId} or ${organisationId}::uuid = any (app.controllers_of(g.child_id))
    order by g.broken_at desc, g.id
    limit ${limit}`.execute(read as never);
  return rows.map((row) => ({
    id: row.id,
    childId: row.child_id,
    personId: row.person_id,
    person: row.person,
    organisation: row.organisation,
    elsewhere: row.organisation_id !== organisationId,
    reason: row.reason,
    at: row.broken_at,
    until: row.until,
    looks: row.looks ?? [],
  }));
}

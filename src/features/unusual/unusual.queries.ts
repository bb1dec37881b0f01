import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

export interface UnusualFound {
  readonly id: string;
  readonly personId: string;
  readonly person: string | null;
  readonly kind: string;
  readonly day: Day;
  readonly children: number;
  readonly eventIds: readonly number[];
  readonly settledAt: Date | null;
  readonly settledBy: string | null;
  readonly settledWords: string | null;
}

/** What was found at an organisation, latest first, those to settle before the others. */
export async function unusualAt(
  read: ReadOnlyDatabase,
  organisationId: string,
  only?: string,
): Promise<UnusualFound[]> {
  const rows = await read
    .selectFrom('unusual_looking as u')
    .leftJoin('person as p', 'p.id', 'u.person_id')
    .leftJoin('person as s', 's.id', 'u.settled_by')
    .select(['u.id', 'u.person_id', 'p.display_name as person', 'u.kind', 'u.children', 'u.event_ids'])
    .select(['u.settled_at', 's.display_name as settled_by', 'u.settled_words'])
    .select(sql<Day>`u.day::text`.as('day'))
    .where('u.organisation_id', '=', organisationId)
    .$if(only !== undefined, (query) => query.where('u.id', '=', only ?? ''))
    .orderBy(sql`u.settled_at is not null`)
    .orderBy('u.day', 'desc')
    .orderBy('u.found_at', 'desc')
    .limit(200)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    person: row.person,
    kind: row.kind,
    day: row.day,
    children: row.children,
    eventIds: row.event_ids,
    settledAt: row.settled_at,
    settledBy: row.settled_by,
    settledWords: row.settled_words,
  }));
}

export interface LookBehind {
  readonly eventId: number;
  readonly at: Date;
  readonly verb: string;
  readonly how: string | null;
  readonly part: string | null;
  readonly childIds: readonly string[];
  readonly asked: boolean;
}

/** The looks behind what was found, oldest first; those at a sealed record are not among them. */
export async function looksBehind(read: ReadOnlyDatabase, eventIds: readonly number[]): Promise<LookBehind[]> {
  const { rows } = await sql<{
    id: number;
    at: Date;
    verb: string;
    how: string | null;
    part: string | null;
    child_ids: string[];
    asked: boolean;
  }>`
    select e.id, e.at, e.verb, e.detail ->> 'how' as how, e.detail ->> 'part' as part, e.child_ids,
      exists (select from look_question q where q.audit_event_id = e.id) as asked
    from audit_event e where e.id = any (${[...eventIds]}::bigint[]) order by e.at, e.id limit 300`.execute(
    read as never,
  );
  return rows.map((row) => ({
    eventId: row.id,
    at: row.at,
    verb: row.verb,
    how: row.how,
    part: row.part,
    childIds: row.child_ids,
    asked: row.asked,
  }));
}

import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { Looker, LookSeen } from './unusual.ts';

/** Posts for whom the whole cohort is their work. */
const LEADS = [
  'headteacher',
  'safeguarding-lead',
  'deputy-safeguarding-lead',
  'designated-teacher',
  'deputy-designated-teacher',
  'virtual-school-head',
  'adviser',
];
/** A search that finds more children than this is not for one of them. */
const FEW = 3;

export interface PersonsLooks {
  readonly personId: string;
  readonly looker: Looker;
  /** Oldest first. */
  readonly looks: readonly LookSeen[];
}

interface Row {
  event_id: number;
  at: Date;
  day: Day;
  hour: number;
  person_id: string;
  kind: LookSeen['kind'];
  how: string | null;
  child_ids: string[];
  related: boolean;
  colleagues_relative: boolean;
}

/** What each person at an organisation opened, searched for and downloaded since `from`: searches of seven days. */
export async function looksSince(
  read: ReadOnlyDatabase,
  organisationId: string,
  today: Day,
  from: Date,
): Promise<PersonsLooks[]> {
  const { rows } = await sql<Row>`
    with seen as (
      select e.id as event_id, e.at, (e.at at time zone 'Europe/London')::date as day,
        extract(hour from e.at at time zone 'Europe/London')::int as hour, e.actor_person as person_id,
        case e.verb when 'child.look' then 'opened' when 'child.exported' then 'exported' else 'searched' end as kind,
        e.detail ->> 'how' as how, e.child_ids, e.child_ids[1] as child_id
      from audit_event e
      where e.organisation_id = ${organisationId} and e.actor_person is not null and (
        (e.verb = 'child.look' and cardinality(e.child_ids) = 1 and e.at >= ${from}::timestamptz)
        or (e.verb = 'child.exported' and e.at >= ${from}::timestamptz)
        or (e.verb = 'child.listed' and e.detail ->> 'how' = 'search' and cardinality(e.child_ids) between 1 and ${FEW}
          and e.at >= ${from}::timestamptz - interval '6 days'))
    )
    select s.event_id, s.at, s.day::text, s.hour, s.person_id, s.kind, s.how, s.child_ids,
      exists (select from key_adult k where k.child_id = s.child_id and k.person_id = s.person_id and k.during @> s.day)
        or exists (select from child_relation r where r.child_id = s.child_id and r.person_id = s.person_id and r.during @> s.day)
        or exists (select from agreed_action a where a.child_id = s.child_id and a.owner_person = s.person_id)
        or exists (select from relative_bar b where b.child_id = s.child_id and b.stand_in_id = s.person_id and b.lifted_at is null)
        or exists (select from duty d where d.child_id = s.child_id and (
          (d.assignee_kind = 'person' and d.assignee = s.person_id::text)
          or (d.assignee_kind = 'post' and d.assignee in (select h.post from post_holding h
            where h.person_id = s.person_id and h.organisation_id = d.organisation_id and h.during @> s.day))))
        as related,
      exists (select from relative_bar b join post_holding h on h.person_id = b.person_id and h.organisation_id = ${organisationId}
        and h.during @> s.day where b.child_id = s.child_id and b.person_id <> s.person_id and b.lifted_at is null) as colleagues_relative
    from seen s order by s.at, s.event_id`.execute(read as never);
  const people = await lookers(read, organisationId, today, [...new Set(rows.map((row) => row.person_id))]);
  return [...Map.groupBy(rows, (row) => row.person_id)].map(([personId, theirs]) => ({
    personId,
    looker: people.get(personId) ?? { leads: false, leavesOn: null },
    looks: theirs.map((row) => ({
      eventId: row.event_id,
      at: row.at,
      day: row.day,
      hour: row.hour,
      kind: row.kind,
      how: row.how,
      childIds: row.child_ids,
      related: row.related,
      colleaguesRelative: row.colleagues_relative,
    })),
  }));
}

/** A post that ends within a month, of somebody all of whose posts there end. */
async function lookers(read: ReadOnlyDatabase, organisationId: string, today: Day, people: readonly string[]) {
  if (people.length === 0) return new Map<string, Looker>();
  const { rows } = await sql<{ person_id: string; leads: boolean; leaves: Day | null }>`
    select person_id, bool_or(post = any (${LEADS}::text[])) as leads,
      case when bool_and(upper(during) is not null) and max(upper(during)) <= ${today}::date + 31
        then max(upper(during))::text end as leaves
    from post_holding where organisation_id = ${organisationId} and during @> ${today}::date
      and person_id = any (${[...people]}::uuid[])
    group by person_id`.execute(read as never);
  return new Map(rows.map((row) => [row.person_id, { leads: row.leads, leavesOn: row.leaves }]));
}

import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { Invitee, Meeting, PlannedTime, Presence, Told } from './meeting.ts';
import type { Busy } from './times.ts';

/** When the meetings of some plans are, as last set, by plan. One query. */
export async function timesOf(
  read: ReadOnlyDatabase,
  planIds: readonly string[],
): Promise<ReadonlyMap<string, PlannedTime>> {
  if (planIds.length === 0) return new Map();
  const rows = await read
    .selectFrom('meeting_time')
    .distinctOn('plan_id')
    .select(['plan_id', 'position', 'meeting_on', 'starts_at', 'minutes', 'place'])
    .where(sql<boolean>`plan_id = any (${[...planIds]}::uuid[])`)
    .orderBy('plan_id')
    .orderBy('position', 'desc')
    .execute();
  return new Map(
    rows.map((row) => [
      row.plan_id,
      {
        ...{ position: row.position, on: row.meeting_on, startsAt: row.starts_at },
        ...{ minutes: row.minutes, place: row.place },
      },
    ]),
  );
}

/** The meeting of one plan, with who is invited and how it stands with each. Row security applies. Four queries. */
export async function meetingOf(read: ReadOnlyDatabase, planId: string): Promise<Meeting> {
  const times = await timesOf(read, [planId]);
  const rows = await read
    .selectFrom('meeting_invitee as i')
    .leftJoin('person as p', 'p.id', 'i.person_id')
    .leftJoin('contact as c', 'c.id', 'i.contact_id')
    .select(['i.id', 'i.person_id', 'i.contact_id', 'i.as_whom', 'i.told_place'])
    .select(sql<string>`coalesce(i.name, p.display_name, c.name, 'Somebody')`.as('called'))
    .where('i.plan_id', '=', planId)
    .orderBy('i.invited_at')
    .orderBy('called')
    .execute();
  const said = await read
    .selectFrom('meeting_presence')
    .distinctOn('invitee_id')
    .select(['invitee_id', 'state', 'wanted'])
    .where('plan_id', '=', planId)
    .orderBy('invitee_id')
    .orderBy('position', 'desc')
    .execute();
  const letters = await read
    .selectFrom('meeting_letter')
    .select(['invitee_id', 'sequence', 'method', 'time_position', 'outcome'])
    .where('plan_id', '=', planId)
    .orderBy('sequence')
    .execute();
  const now = new Map(said.map((row) => [row.invitee_id, row]));
  const told = Map.groupBy(
    letters.map((row) => ({
      ...{ inviteeId: row.invitee_id, sequence: row.sequence, method: row.method as Told['method'] },
      ...{ timePosition: row.time_position, outcome: row.outcome as Told['outcome'] },
    })),
    (row) => row.inviteeId,
  );
  return {
    time: times.get(planId) ?? null,
    invitees: rows.map((row): Invitee => {
      const its = told.get(row.id) ?? [];
      return {
        ...{ id: row.id, personId: row.person_id, contactId: row.contact_id, name: row.called },
        ...{ asWhom: row.as_whom, toldPlace: row.told_place },
        state: (now.get(row.id)?.state ?? 'expected') as Presence,
        wanted: now.get(row.id)?.wanted ?? null,
        written: its.findLast(({ outcome }) => outcome === 'written') ?? null,
        ...{ last: its.at(-1) ?? null, letters: its.length },
      };
    }),
  };
}

/** When people have meetings between two days, at whatever organisation, those of some plans left out. */
export async function busyOf(
  read: ReadOnlyDatabase,
  people: readonly string[],
  from: Day,
  to: Day,
  without: readonly string[],
): Promise<Busy[]> {
  if (people.length === 0) return [];
  const { rows } = await sql<{
    plan_id: string | null;
    person_id: string;
    meeting_on: Day;
    starts_at: string;
    minutes: number;
  }>`
    select plan_id, person_id, meeting_on::text, starts_at, minutes
    from app.meetings_of_people(${[...people]}::uuid[], ${from}::date, ${to}::date)
    order by meeting_on, starts_at, person_id`.execute(read as never);
  return rows
    .filter((row) => row.plan_id === null || !without.includes(row.plan_id))
    .map((row) => ({ who: row.person_id, on: row.meeting_on, startsAt: row.starts_at, minutes: row.minutes }));
}

/** The time as it was set at one position. */
export async function timeAt(
  read: ReadOnlyDatabase,
  planId: string,
  position: number,
): Promise<PlannedTime | undefined> {
  const row = await read
    .selectFrom('meeting_time')
    .select(['position', 'meeting_on', 'starts_at', 'minutes', 'place'])
    .where('plan_id', '=', planId)
    .where('position', '=', position)
    .executeTakeFirst();
  return row && { position, on: row.meeting_on, startsAt: row.starts_at, minutes: row.minutes, place: row.place };
}

/** Which of some plans' meetings still to come somebody is invited to, and when, by plan. One query. */
export async function meetingsToCome(
  read: ReadOnlyDatabase,
  planIds: readonly string[],
  personId: string,
  today: Day,
): Promise<ReadonlyMap<string, { readonly on: Day; readonly startsAt: string | null }>> {
  const { rows } = await sql<{ plan_id: string; meeting_on: Day; starts_at: string | null }>`
    select i.plan_id, t.meeting_on::text as meeting_on, t.starts_at
    from meeting_invitee i
    join lateral (select meeting_on, starts_at from meeting_time where plan_id = i.plan_id order by position desc limit 1) t on true
    where i.plan_id = any (${[...planIds]}::uuid[]) and i.person_id = ${personId}::uuid and t.meeting_on >= ${today}::date
      and coalesce((select s.state from meeting_presence s where s.invitee_id = i.id order by s.position desc limit 1), 'expected')
        not in ('withdrawn', 'apologies')
      and not exists (select from plan_step s where s.plan_id = i.plan_id and s.to_state in ('held', 'cancelled'))`.execute(
    read as never,
  );
  return new Map(rows.map((row) => [row.plan_id, { on: row.meeting_on, startsAt: row.starts_at }]));
}

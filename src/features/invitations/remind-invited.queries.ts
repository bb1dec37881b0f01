import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { CodeWay } from './invitation-code.ts';

/** Organisations with invitations that stand: ids alone, for the job that goes from one to the next. */
export async function organisationsInviting(read: ReadOnlyDatabase): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from app.organisations_inviting() as id`.execute(read as never);
  return rows.map(({ id }) => id);
}

export interface Waiting {
  readonly id: string;
  readonly planId: string;
  readonly childId: string;
  readonly contactId: string | null;
  readonly email: string;
  readonly way: CodeWay;
  readonly pack: string;
  readonly invitedAt: Date;
  readonly expiresOn: Day;
  readonly reminded: readonly number[];
  readonly meetingOn: Day;
}

/** Invitations of one organisation whose part has not come, to plans with a meeting still to be held. */
export async function waitingInvitations(read: ReadOnlyDatabase, organisationId: string): Promise<Waiting[]> {
  const { rows } = await sql<Record<string, string | null> & { reminded: number[]; invited_at: Date }>`
    select i.id, i.plan_id, i.child_id, i.contact_id, i.email, i.way, p.pack, i.invited_at, i.expires_on::text as expires_on,
      i.reminded, m.meeting_on::text as meeting_on
    from invitation i join plan p on p.id = i.plan_id join plan_part q on q.id = i.part_id
      join lateral (select meeting_on from plan_meeting_day d where d.plan_id = i.plan_id order by d.position desc limit 1) m on true
      join lateral (select to_state from plan_step s where s.plan_id = i.plan_id order by s.position desc limit 1) s on true
    where i.controller_id = ${organisationId}::uuid and i.way <> 'handed' and q.state in ('not-started', 'in-progress')
      and s.to_state in ('planned', 'gathering', 'ready') and m.meeting_on is not null
      and app.invitation_standing(i.id) = 'stands'
    order by i.id
    for update of i`.execute(read as never);
  return rows.map((row) => ({
    ...{ id: row.id ?? '', planId: row.plan_id ?? '', childId: row.child_id ?? '', contactId: row.contact_id ?? null },
    ...{ email: row.email ?? '', way: row.way as CodeWay, pack: row.pack ?? '', invitedAt: row.invited_at },
    ...{ expiresOn: row.expires_on as Day, reminded: row.reminded, meetingOn: row.meeting_on as Day },
  }));
}

/** Whoever leads plans at an organisation, with an address. */
export async function leadersAt(
  read: ReadOnlyDatabase,
  organisationId: string,
): Promise<{ readonly id: string; readonly email: string }[]> {
  const holders = (posts: readonly string[]) =>
    read
      .selectFrom('post_holding as h')
      .innerJoin('person as p', 'p.id', 'h.person_id')
      .select(['p.id', 'p.email'])
      .distinct()
      .where('h.organisation_id', '=', organisationId)
      .where('h.post', 'in', [...posts])
      .where(sql<boolean>`h.during @> (select app.today())`)
      .where('p.email', 'is not', null)
      .orderBy('p.id')
      .execute();
  for (const posts of [['designated-teacher'], ['deputy-designated-teacher'], ['headteacher', 'virtual-school-head']]) {
    const found = (await holders(posts)).flatMap(({ id, email }) => (email === null ? [] : [{ id, email }]));
    if (found.length > 0) return found;
  }
  return [];
}

import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { CodeWay } from './invitation-code.ts';
import type { Invited } from './invited.ts';

export type { Invited };

export interface InvitationRow {
  readonly id: string;
  readonly partId: string;
  readonly contactId: string | null;
  readonly name: string;
  readonly email: string;
  readonly way: CodeWay;
  readonly invitedAt: Date;
  readonly linkMadeAt: Date;
  /** Somebody opened it with the code. */
  readonly openedAt: Date | null;
  readonly wrongEver: number;
  readonly expiresOn: Day;
  readonly withdrawnAt: Date | null;
  readonly remindedOn: Day | null;
  readonly reminded: readonly number[];
  /** As it stands now, whatever else makes it stop. */
  readonly standing: 'stands' | 'withdrawn' | 'expired';
}

/** The invitations to a plan, or one of them, oldest first. */
export const invitationsOf = (
  read: ReadOnlyDatabase,
  planId: string,
  id: string | null = null,
): Promise<InvitationRow[]> => invitationsOfPlans(read, [planId], id);

/** The invitations to many plans, oldest first. One query. */
export async function invitationsOfPlans(
  read: ReadOnlyDatabase,
  planIds: readonly string[],
  id: string | null = null,
): Promise<InvitationRow[]> {
  const rows = await read
    .selectFrom('invitation as i')
    .select(['i.id', 'i.part_id', 'i.contact_id', 'i.name', 'i.email', 'i.way', 'i.invited_at', 'i.link_made_at'])
    .select(['i.link_used_at', 'i.wrong_ever', 'i.expires_on', 'i.withdrawn_at', 'i.reminded', 'i.reminded_on'])
    .select(sql<string>`app.invitation_standing(i.id)`.as('standing'))
    .where(sql<boolean>`i.plan_id = any (${[...planIds]}::uuid[])`)
    .where('i.way', '<>', 'handed')
    .$if(id !== null, (query) => query.where('i.id', '=', id ?? ''))
    .orderBy('i.invited_at')
    .orderBy('i.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    partId: row.part_id,
    contactId: row.contact_id,
    name: row.name,
    email: row.email ?? '',
    way: row.way as CodeWay,
    invitedAt: row.invited_at,
    linkMadeAt: row.link_made_at,
    openedAt: row.link_used_at,
    wrongEver: row.wrong_ever,
    expiresOn: row.expires_on,
    withdrawnAt: row.withdrawn_at,
    remindedOn: row.reminded_on,
    reminded: row.reminded,
    standing: row.standing as InvitationRow['standing'],
  }));
}

/** What the invitation of this transaction is to; undefined where it does not stand any more. */
export async function invitedTo(read: ReadOnlyDatabase): Promise<Invited | undefined> {
  const { rows } = await sql<Record<string, string | null>>`
    select i.*, i.settled_on::text as settled_on, i.meeting_on::text as meeting_on, i.expires_on::text as expires_on
    from app.invited() i`.execute(read as never);
  const [row] = rows;
  if (row === undefined) return undefined;
  const text = (name: string): string => row[name] ?? '';
  return {
    ...{ invitationId: text('invitation_id'), planId: text('plan_id'), partId: text('part_id') },
    ...{ childId: text('child_id'), controllerId: text('controller_id'), name: text('name'), lead: text('lead') },
    ...{ section: text('section'), partState: text('part_state'), settledOn: row.settled_on as Day | null },
    ...{ formHash: text('form_hash'), planState: text('plan_state'), meetingOn: row.meeting_on as Day | null },
    ...{ expiresOn: text('expires_on') as Day, firstName: row.first_name ?? 'the child' },
    ...{ byName: row.by_name ?? null, organisationName: text('organisation_name') },
  };
}

export type LinkState = 'open' | 'withdrawn' | 'expired' | 'used' | 'tried-out' | 'unknown';

/** How a link stands, for whoever has it. */
export async function linkState(
  read: ReadOnlyDatabase,
  hash: Buffer,
  mostWrong: number,
): Promise<{ readonly state: LinkState; readonly way: CodeWay; readonly wrong: number }> {
  const { rows } = await sql<{ state: LinkState; way: CodeWay; wrong: number }>`
    select state, way, wrong from app.invitation_of_link(${hash}, ${mostWrong})`.execute(read as never);
  return rows[0] ?? { state: 'unknown', way: 'told', wrong: 0 };
}

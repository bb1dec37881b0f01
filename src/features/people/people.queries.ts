import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { PostHeld } from './register.ts';

/** Whether somebody can sign in: has no account, has been invited, has chosen a password, or is kept from signing in. */
export type SignInState = 'none' | 'invited' | 'signs-in' | 'closed';

export interface PersonHere {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly qualifiedTeacher: boolean | null;
  readonly signIn: SignInState;
  /** All times of posts at this organisation, the newest first. */
  readonly held: readonly PostHeld[];
}

/** All times of all posts at an organisation, the newest first. */
export async function postsHeldAt(read: ReadOnlyDatabase, organisationId: string): Promise<PostHeld[]> {
  const rows = await read
    .selectFrom('post_holding as h')
    .innerJoin('person as p', 'p.id', 'h.person_id')
    .select(['h.id', 'h.post', 'h.person_id', 'h.during', 'h.senior', 'h.hours_a_week', 'h.appointed_by'])
    .select(['p.display_name', 'p.qualified_teacher'])
    .where('h.organisation_id', '=', organisationId)
    .orderBy(sql`lower(h.during)`, 'desc')
    .orderBy('p.display_name')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    post: row.post,
    personId: row.person_id,
    personName: row.display_name,
    qualifiedTeacher: row.qualified_teacher,
    senior: row.senior,
    hoursAWeek: row.hours_a_week === null ? null : Number(row.hours_a_week),
    appointedBy: row.appointed_by,
    from: row.during.from as Day,
    to: row.during.to as Day | null,
  }));
}

/** Everybody who holds or has held a post at an organisation, by name. Two queries. */
export async function peopleAt(read: ReadOnlyDatabase, organisationId: string): Promise<PersonHere[]> {
  const held = Map.groupBy(await postsHeldAt(read, organisationId), (one) => one.personId);
  if (held.size === 0) return [];
  const rows = await read
    .selectFrom('person as p')
    .leftJoin(
      sql<{
        person_id: string;
        has_password: boolean;
        disabled: boolean;
      }>`app.account_states(${[...held.keys()]}::uuid[])`.as('a'),
      (join) => join.onRef('a.person_id', '=', 'p.id'),
    )
    .select(['p.id', 'p.display_name', 'p.email', 'p.qualified_teacher'])
    .select(
      sql<SignInState>`case when a.person_id is null then 'none' when a.disabled then 'closed' when not a.has_password then 'invited' else 'signs-in' end`.as(
        'sign_in',
      ),
    )
    .where(sql<boolean>`p.id = any (${[...held.keys()]}::uuid[])`)
    .orderBy('p.display_name')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.display_name,
    email: row.email,
    qualifiedTeacher: row.qualified_teacher,
    signIn: row.sign_in,
    held: held.get(row.id) ?? [],
  }));
}

export async function personAt(
  read: ReadOnlyDatabase,
  organisationId: string,
  personId: string,
): Promise<PersonHere | undefined> {
  return (await peopleAt(read, organisationId)).find((person) => person.id === personId);
}

/** Somebody with this address, wherever they work: one person has one sign-in. */
export async function personWithAddress(read: ReadOnlyDatabase, email: string): Promise<string | null> {
  const row = await read
    .selectNoFrom(sql<string | null>`app.person_with_address(${email})`.as('id'))
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Whether all the posts somebody holds or will hold are where the one asking works: else they are not theirs to rename. */
export async function worksOnlyHere(read: ReadOnlyDatabase, personId: string): Promise<boolean> {
  const row = await read
    .selectNoFrom(sql<boolean>`app.works_only_here(${personId}::uuid)`.as('only'))
    .executeTakeFirstOrThrow();
  return row.only;
}

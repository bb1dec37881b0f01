import { sql } from 'kysely';
import { isPost, POSTS, postLabel } from '../../access/index.ts';
import { organisationWords, type Pack } from '../../packs/model.ts';
import { hashToken } from '../../platform/crypto/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { About } from './password-rules.ts';

export interface Account {
  readonly personId: string;
  readonly email: string;
  readonly passwordHash: string | null;
  readonly passwordChangedAt: Date | null;
  /** Sealed; null until a second step was set up and confirmed. */
  readonly totpSecret: Buffer | null;
  readonly totpLastStep: number | null;
  readonly hasSecondFactor: boolean;
  readonly disabled: boolean;
}

/** `email` in small letters. For somebody who is not signed in yet, and one's own; nobody reads another's (0094). */
export async function accountOfAddress(read: ReadOnlyDatabase, email: string): Promise<Account | undefined> {
  const { rows } = await sql<AccountRow>`select * from app.account_of_address(${email})`.execute(read);
  return accountFrom(rows[0]);
}

/** The account that a mailed link leads to, for whoever has the link. */
export async function accountOfLink(read: ReadOnlyDatabase, token: string): Promise<Account | undefined> {
  const { rows } = await sql<AccountRow>`select * from app.account_of_link(${hashToken(token)})`.execute(read);
  return accountFrom(rows[0]);
}

/** Whose an address is at sign-in, for those who add people; null for nobody. */
export async function holderOfAddress(read: ReadOnlyDatabase, email: string): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`select app.account_holder(${email}) as id`.execute(read);
  return rows[0]?.id ?? null;
}

/** How somebody signs in, without anything one could sign in with. */
export interface AccountState {
  readonly personId: string;
  readonly email: string;
  readonly hasPassword: boolean;
  /** Closed by an administrator, until it is opened again. */
  readonly disabled: boolean;
}

/** For those who work where that person does, and the operator. */
export async function accountStateOf(read: ReadOnlyDatabase, personId: string): Promise<AccountState | undefined> {
  const { rows } = await sql<{ person_id: string; email: string; has_password: boolean; disabled: boolean }>`
    select * from app.account_states(array[${personId}::uuid])`.execute(read);
  const [row] = rows;
  return row && { personId: row.person_id, email: row.email, hasPassword: row.has_password, disabled: row.disabled };
}

/** Somebody's own, or as the operator. */
export async function accountOf(read: ReadOnlyDatabase, personId: string): Promise<Account | undefined> {
  return accountFrom(await read.selectFrom('account').selectAll().where('person_id', '=', personId).executeTakeFirst());
}

interface AccountRow {
  person_id: string;
  email: string;
  password_hash: string | null;
  password_changed_at: Date | null;
  totp_secret: Buffer | null;
  totp_confirmed_at: Date | null;
  totp_last_step: number | null;
  disabled_at: Date | null;
}

function accountFrom(row: AccountRow | undefined): Account | undefined {
  if (row === undefined) return undefined;
  const hasSecondFactor = row.totp_confirmed_at !== null && row.totp_secret !== null;
  return {
    personId: row.person_id,
    email: row.email,
    passwordHash: row.password_hash,
    passwordChangedAt: row.password_changed_at,
    totpSecret: hasSecondFactor ? row.totp_secret : null,
    totpLastStep: row.totp_last_step,
    hasSecondFactor,
    disabled: row.disabled_at !== null,
  };
}

export async function recoveryCodesLeft(read: ReadOnlyDatabase, personId: string): Promise<number> {
  const { left } = await read
    .selectFrom('recovery_code')
    .select(sql<number>`count(*)::int`.as('left'))
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow();
  return left;
}

/** What somebody who knows the person would try first. Only in the person's own name: row security hides the rest. */
export async function aboutPerson(read: ReadOnlyDatabase, personId: string, email: string | null): Promise<About> {
  const rows = await read
    .selectFrom('person as p')
    .leftJoin('post_holding as h', 'h.person_id', 'p.id')
    .leftJoin('organisation as o', 'o.id', 'h.organisation_id')
    .select(['p.display_name', 'o.name'])
    .where('p.id', '=', personId)
    .execute();
  return { names: [...new Set(rows.flatMap((row) => [row.display_name, row.name ?? '']))], email };
}

/** A post or more at one organisation, to sign in as in the demonstration. */
export interface Persona {
  readonly personId: string;
  readonly name: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly posts: readonly string[];
  readonly postNames: readonly string[];
}

/** People made for the demonstration who have an account and hold a post today. None in any other database. */
export async function demoPersonas(read: ReadOnlyDatabase, pack: Pack): Promise<Persona[]> {
  const { rows } = await sql<{
    person_id: string;
    person_name: string;
    post: string;
    organisation_id: string;
    organisation_name: string;
    organisation_kind: 'school' | 'trust' | 'authority';
    school_kind: string | null;
  }>`select * from app.demo_personas()`.execute(read);
  const found = new Map<string, Persona>();
  for (const row of rows) {
    const key = `${row.person_id} ${row.organisation_id}`;
    const words = organisationWords(pack, { kind: row.organisation_kind, schoolKind: row.school_kind });
    const postName = isPost(row.post) ? postLabel(row.post, words) : row.post;
    found.set(key, {
      personId: row.person_id,
      name: row.person_name,
      organisationId: row.organisation_id,
      organisationName: row.organisation_name,
      posts: [...(found.get(key)?.posts ?? []), row.post],
      postNames: [...(found.get(key)?.postNames ?? []), postName],
    });
  }
  const rank = new Map<string, number>(POSTS.map((post, at) => [post.id, at]));
  const first = (persona: Persona) => Math.min(...persona.posts.map((post) => rank.get(post) ?? 99));
  return [...found.values()].sort((a, b) => first(a) - first(b));
}

/** Whether somebody holds, or has held, a post at an organisation: whose administrator may then sign them out. */
export async function hasWorkedAt(read: ReadOnlyDatabase, personId: string, organisationId: string): Promise<boolean> {
  const row = await read
    .selectFrom('post_holding')
    .select('id')
    .where('person_id', '=', personId)
    .where('organisation_id', '=', organisationId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether somebody holds a post, or will, where the one asking does not work. */
export async function hasWorkElsewhere(read: ReadOnlyDatabase, personId: string): Promise<boolean> {
  const row = await read
    .selectNoFrom(sql<boolean>`not app.works_only_here(${personId}::uuid)`.as('elsewhere'))
    .executeTakeFirstOrThrow();
  return row.elsewhere;
}

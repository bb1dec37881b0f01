import { createHash, randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { DB } from '../database/schema.gen.ts';

/**
 * Sessions live in the database; the cookie holds a random token and the database its hash, so that neither a copy of
 * the database nor a log opens anybody's session.
 */
export interface Session {
  readonly id: string;
  readonly personId: string;
  /** 'password' until the second factor is given; such a session opens nothing but the second step. */
  readonly level: 'password' | 'full';
  /** A second factor was given in this session. */
  readonly secondFactor: boolean;
  /** The organisation somebody with posts at several has chosen. */
  readonly organisationId: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly steppedUpAt: Date | null;
  readonly someoneLooking: boolean;
}

export interface SessionLimits {
  /** Minutes without a request after which a session is over. */
  readonly idleMinutes: number;
  /** Hours after which it is over whatever happens. */
  readonly longestHours: number;
}

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Makes a session and returns its id and the token for the cookie. Always a new one: at sign-in, at the second step, at step-up. */
export async function createSession(
  db: Kysely<DB>,
  session: {
    personId: string;
    level: 'password' | 'full';
    secondFactor: boolean;
    now: Date;
    organisationId?: string | null;
    steppedUp?: boolean;
    someoneLooking?: boolean;
    userAgent?: string;
    network?: string;
  },
  limits: SessionLimits,
): Promise<{ id: string; token: string }> {
  const token = randomBytes(32).toString('base64url');
  const { id } = await db
    .insertInto('session')
    .values({
      token_hash: hashToken(token),
      person_id: session.personId,
      level: session.level,
      second_factor: session.secondFactor,
      organisation_id: session.organisationId ?? null,
      created_at: session.now,
      last_seen_at: session.now,
      stepped_up_at: session.steppedUp ? session.now : null,
      someone_looking: session.someoneLooking ?? false,
      expires_at: new Date(session.now.getTime() + limits.longestHours * 3_600_000),
      user_agent: (session.userAgent ?? '').slice(0, 200),
      network: session.network ?? '',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, token };
}

/** The live session of a token, touched; undefined when it is unknown, revoked, closed, idle too long or too old. */
export async function findSession(
  db: Kysely<DB>,
  token: string,
  now: Date,
  limits: SessionLimits,
): Promise<Session | undefined> {
  const row = await db
    .selectFrom('session')
    .selectAll()
    .where('token_hash', '=', hashToken(token))
    .where('revoked_at', 'is', null)
    // also one that began in the very moment the sign-in was closed
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('account as a')
            .select('a.person_id')
            .whereRef('a.person_id', '=', 'session.person_id')
            .where('a.disabled_at', 'is not', null),
        ),
      ),
    )
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const idle = now.getTime() - row.last_seen_at.getTime();
  if (idle > limits.idleMinutes * 60_000 || row.expires_at <= now) return undefined;
  // Touched at most twice a minute: a page with forty requests writes once.
  if (idle > 30_000) {
    await db.updateTable('session').set({ last_seen_at: now }).where('id', '=', row.id).execute();
  }
  return {
    id: row.id,
    personId: row.person_id,
    level: row.level as Session['level'],
    secondFactor: row.second_factor,
    organisationId: row.organisation_id,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    steppedUpAt: row.stepped_up_at,
    someoneLooking: row.someone_looking,
  };
}

export async function revokeSession(db: Kysely<DB>, sessionId: string, now: Date): Promise<void> {
  await db.updateTable('session').set({ revoked_at: now }).where('id', '=', sessionId).execute();
}

/** Ends every session of a person, `except` one if given: after a new password, a lost phone, a post that ended. */
export async function revokeSessionsOf(db: Kysely<DB>, personId: string, now: Date, except?: string): Promise<number> {
  const result = await db
    .updateTable('session')
    .set({ revoked_at: now })
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .$if(except !== undefined, (q) => q.where('id', '!=', except ?? ''))
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

export async function listSessions(db: Kysely<DB>, personId: string, now: Date, limits: SessionLimits) {
  return db
    .selectFrom('session')
    .select(['id', 'created_at', 'last_seen_at', 'user_agent', 'network', 'level'])
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .where(sql<boolean>`last_seen_at > ${new Date(now.getTime() - limits.idleMinutes * 60_000)}`)
    .orderBy('last_seen_at', 'desc')
    .execute();
}

/** The organisation somebody last worked for, so that the next sign-in begins there. */
export async function lastOrganisationOf(db: Kysely<DB>, personId: string): Promise<string | null> {
  const row = await db
    .selectFrom('session')
    .select('organisation_id')
    .where('person_id', '=', personId)
    .where('organisation_id', 'is not', null)
    .orderBy('created_at', 'desc')
    .executeTakeFirst();
  return row?.organisation_id ?? null;
}

/** Who is looking over the shoulder: on hides names and reasons on every page of this session. */
export async function setSomeoneLooking(db: Kysely<DB>, sessionId: string, looking: boolean): Promise<void> {
  await db.updateTable('session').set({ someone_looking: looking }).where('id', '=', sessionId).execute();
}

/** Which of their organisations somebody is working for now. The caller has checked that they hold a post there. */
export async function setSessionOrganisation(db: Kysely<DB>, sessionId: string, organisationId: string): Promise<void> {
  await db.updateTable('session').set({ organisation_id: organisationId }).where('id', '=', sessionId).execute();
}

import { type Kysely, sql, type Transaction } from 'kysely';
import type { Day } from '../../calendar/day.ts';
import type { OpenDatabase } from './connection.ts';
import type { DB } from './schema.gen.ts';

/** Who is asking, as row security and the audit need it. Access (src/access) decides with more. */
export interface Asking {
  /** The person signed in or named on the command line; null for jobs, strangers and the operator. */
  readonly personId: string | null;
  /** For work without a person: the one organisation it is done for. */
  readonly organisationId: string | null;
  /** The name of the job or command, for the audit. */
  readonly name: string | null;
  /** The operator at the terminal, who may add organisations and people and sees no child. */
  readonly operator: boolean;
  readonly sessionId: string | null;
  /** Somebody without an account who was asked for one part of a plan; then `personId` is null. */
  readonly invitationId?: string;
  /** The day it is in England. */
  readonly today: Day;
  readonly now: Date;
}

/** What queries get: reading only, by its type. */
export type ReadOnlyDatabase = Pick<
  Kysely<DB>,
  'selectFrom' | 'selectNoFrom' | 'with' | 'withRecursive' | 'fn' | 'dynamic' | 'case' | 'getExecutor'
>;

/** One transaction and who it is done for. Commands take it whole; queries take `read`. */
export interface Work {
  readonly asking: Asking;
  readonly read: ReadOnlyDatabase;
  readonly write: Transaction<DB>;
  /** Runs after the commit and never before it; an error in it is the caller's to log. */
  afterCommit(action: () => Promise<void> | void): void;
}

/**
 * Runs `action` in one transaction with the settings row security reads. Everything in it is kept or nothing is.
 * Settings are local to the transaction: a pooled connection carries nobody's name to the next.
 */
export async function inTransaction<T>(
  database: OpenDatabase,
  asking: Asking,
  action: (work: Work) => Promise<T>,
  options: { isolation?: 'repeatable read' | 'serializable' } = {},
): Promise<T> {
  const after: (() => Promise<void> | void)[] = [];
  const result = await database.transaction(
    (write) =>
      sql`select set_config('mainstay.person', ${asking.personId ?? ''}, true),
      set_config('mainstay.organisation', ${asking.organisationId ?? ''}, true),
      set_config('mainstay.operator', ${asking.operator ? 'yes' : ''}, true),
      set_config('mainstay.invitation', ${asking.invitationId ?? ''}, true),
      set_config('mainstay.today', ${asking.today}, true),
      set_config('mainstay.now', ${asking.now.toISOString()}, true)`.execute(write),
    ({ read, write }) => action({ asking, read, write, afterCommit: (then) => after.push(then) }),
    options.isolation,
  );
  for (const then of after) await then();
  return result;
}

/**
 * The same transaction, from here on in somebody's name: a stranger who has just proved who they are. Row security and
 * the audit take them for that person; hand on the `Work` that comes back.
 */
export async function inTheNameOf(
  work: Work,
  who: { readonly personId: string; readonly sessionId: string | null },
): Promise<Work> {
  await sql`select set_config('mainstay.person', ${who.personId}, true)`.execute(work.write);
  return { ...work, asking: { ...work.asking, personId: who.personId, sessionId: who.sessionId } };
}

/**
 * The same transaction, from here on by an invitation and by nobody else, whoever is signed in in that browser: row security
 * opens their part and what they wrote. The caller has checked the session.
 */
export async function byInvitation(
  work: Work,
  invited: { readonly invitationId: string; readonly sessionId: string; readonly name: string },
): Promise<Work> {
  await sql`select set_config('mainstay.person', '', true), set_config('mainstay.organisation', '', true),
    set_config('mainstay.operator', '', true), set_config('mainstay.invitation', ${invited.invitationId}, true)`.execute(
    work.write,
  );
  const { invitationId, sessionId, name } = invited;
  return {
    ...work,
    asking: { ...work.asking, personId: null, organisationId: null, operator: false, invitationId, sessionId, name },
  };
}

/** The same transaction, from here on for one organisation: work without a person that goes from one to the next. */
export async function onBehalfOf(work: Work, organisationId: string): Promise<Work> {
  await sql`select set_config('mainstay.organisation', ${organisationId}, true)`.execute(work.write);
  return { ...work, asking: { ...work.asking, organisationId } };
}

/**
 * The same transaction, from here on as the operator: for whoever holds the link that the terminal printed. `name` stands in
 * the audit. The caller has checked the link.
 */
export async function asOperator(work: Work, name: string): Promise<Work> {
  await sql`select set_config('mainstay.operator', 'yes', true)`.execute(work.write);
  return { ...work, asking: { ...work.asking, operator: true, name } };
}

/** The one way to letters that wait: the job that sends them, in a transaction of its own and in nobody's name. */
export async function asPostman<T>(
  database: OpenDatabase,
  action: (transaction: Transaction<DB>) => Promise<T>,
): Promise<T> {
  return database.transaction(
    (write) =>
      sql`select set_config('mainstay.person', '', true), set_config('mainstay.organisation', '', true),
      set_config('mainstay.operator', '', true), set_config('mainstay.letters', 'send', true)`.execute(write),
    ({ write }) => action(write),
  );
}

/** Shows letters for the rest of the transaction, where everything in the database is of the demonstration; else none. */
export async function openOutbox(work: Work): Promise<void> {
  await sql`select set_config('mainstay.letters', 'outbox', true)`.execute(work.write);
}

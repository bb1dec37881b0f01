import { recordEvent } from '../../platform/audit/audit.ts';
import { inTheNameOf, type Work } from '../../platform/database/database.ts';
import {
  createSession,
  lastOrganisationOf,
  revokeSession,
  revokeSessionsOf,
  type Session,
} from '../../platform/sessions/sessions.ts';
import { NothingHere } from '../../web/answer.ts';
import { decideHere } from '../../web/gate.ts';
import type { House } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';
import { accountOf, hasWorkedAt } from './accounts.queries.ts';
import type { From } from './attempts.commands.ts';
import { endFeedsOf } from './feeds.commands.ts';
import { tellOfChange } from './tell-owner.commands.ts';

/** A session that waits for the second step is over after a quarter of an hour. */
const HALF_SESSION_HOURS = 0.25;

export interface NewSession {
  readonly personId: string;
  readonly level: 'password' | 'full';
  readonly secondFactor: boolean;
  readonly steppedUp?: boolean;
  readonly from: From;
  /** The session it takes the place of, which ends: a stolen cookie from before opens nothing after. */
  readonly replaces: Session | null;
}

/** Begins a session, and goes on in its name. The token is for the cookie alone. */
export async function startSession(
  work: Work,
  house: House,
  session: NewSession,
): Promise<{ work: Work; token: string; sessionId: string; organisationId: string | null }> {
  const { personId, level, secondFactor, steppedUp, from, replaces } = session;
  const { now } = work.asking;
  if (replaces !== null) await revokeSession(work.write, replaces.id, now);
  const before = replaces?.personId === personId ? replaces : null;
  const organisationId = before?.organisationId ?? (await lastOrganisationOf(work.write, personId));
  const { id, token } = await createSession(
    work.write,
    {
      personId,
      level,
      secondFactor,
      now,
      organisationId,
      steppedUp: steppedUp ?? false,
      someoneLooking: before?.someoneLooking ?? false,
      userAgent: from.userAgent,
      network: from.network,
    },
    level === 'full' ? house.sessionLimits : { ...house.sessionLimits, longestHours: HALF_SESSION_HOURS },
  );
  return { work: await inTheNameOf(work, { personId, sessionId: id }), token, sessionId: id, organisationId };
}

export async function signOut(work: Work, visitor: Visitor): Promise<void> {
  await revokeSession(work.write, visitor.session.id, work.asking.now);
  await recordEvent(work, { verb: 'sign-out', organisationId: visitor.organisation?.id ?? null });
}

/** Ends one of a person's own sessions. Another person's, and one that is over, are not there. */
export async function endOwnSession(work: Work, visitor: Visitor, sessionId: string): Promise<void> {
  const result = await work.write
    .updateTable('session')
    .set({ revoked_at: work.asking.now })
    .where('id', '=', sessionId)
    .where('person_id', '=', visitor.personId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (Number(result.numUpdatedRows) === 0) throw new NothingHere('session');
  await sessionsEnded(work, visitor.organisation?.id ?? null, visitor.personId, 1);
}

/** Ends all of a person's own sessions but this one. Returns how many there were. */
export async function endOtherSessions(work: Work, visitor: Visitor): Promise<number> {
  const many = await revokeSessionsOf(work.write, visitor.personId, work.asking.now, visitor.session.id);
  await sessionsEnded(work, visitor.organisation?.id ?? null, visitor.personId, many);
  return many;
}

/** Ends every session of a person and their calendar link, for a caller that has decided it. Returns how many sessions. */
export async function signOutEverywhere(work: Work, organisationId: string, personId: string): Promise<number> {
  const many = await revokeSessionsOf(work.write, personId, work.asking.now);
  const feeds = await endFeedsOf(work, personId);
  await sessionsEnded(work, organisationId, personId, many, feeds);
  return many;
}

/**
 * Signs somebody else out everywhere. For who may `session.revoke-other` where that person works or has worked; throws
 * Refused, StepUpNeeded, or NothingHere for a person of other organisations.
 */
export async function endSessionsOf(work: Work, house: House, visitor: Visitor, personId: string): Promise<number> {
  decideHere('session.revoke-other', visitor, work.asking.now);
  const organisationId = visitor.organisation?.id ?? '';
  if (!(await hasWorkedAt(work.read, personId, organisationId))) throw new NothingHere('person');
  const many = await signOutEverywhere(work, organisationId, personId);
  const account = await accountOf(work.read, personId);
  if (account !== undefined) {
    await tellOfChange(work, house, account, 'An administrator has signed you out of Mainstay everywhere.');
  }
  return many;
}

export async function sessionsEnded(
  work: Work,
  organisationId: string | null,
  personId: string,
  many: number,
  feeds = 0,
): Promise<void> {
  await recordEvent(work, {
    verb: 'sessions.ended',
    organisationId,
    subject: { kind: 'person', id: personId },
    detail: { sessions: many, ...(feeds > 0 ? { calendarLinks: feeds } : {}) },
  });
}

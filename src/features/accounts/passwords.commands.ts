import { recordEvent } from '../../platform/audit/audit.ts';
import { hashPassword, isPassword } from '../../platform/crypto/index.ts';
import { inTheNameOf, type Work } from '../../platform/database/database.ts';
import { revokeSessionsOf, type Session } from '../../platform/sessions/sessions.ts';
import { NothingHere } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';
import { type Account, aboutPerson, accountOf, accountOfLink } from './accounts.queries.ts';
import { type From, hearTry, passwordKey } from './attempts.commands.ts';
import { useLink, withdrawLinks } from './links.commands.ts';
import { type Link, linkOf } from './links.queries.ts';
import { passwordProblem } from './password-rules.ts';
import { startSession } from './sessions.commands.ts';
import { afterPassword, type NotHeard, type SignedIn } from './sign-in.commands.ts';
import { tellOfChange } from './tell-owner.commands.ts';

export type Refusal = { readonly kind: 'problem'; readonly field: 'email' | 'password'; readonly problem: string };

async function keepPassword(work: Work, house: House, personId: string, password: string): Promise<void> {
  await work.write
    .updateTable('account')
    .set({ password_hash: await hashPassword(house.keys, password), password_changed_at: work.asking.now })
    .where('person_id', '=', personId)
    .execute();
}

/** A new password for somebody signed in who gives the one before. All their other sessions end. */
export async function changePassword(
  work: Work,
  house: House,
  visitor: Visitor,
  given: { current: string; password: string; from: From },
): Promise<{ kind: 'changed'; token: string; ended: number } | NotHeard | Refusal> {
  const account = await accountOf(work.read, visitor.personId);
  if (account === undefined) throw new NothingHere('account');
  const problem = passwordProblem(given.password, await aboutPerson(work.read, account.personId, account.email));
  if (problem !== null) return { kind: 'problem', field: 'password', problem };
  const key = passwordKey(house, account.email);
  const heard = await hearTry(work, { key, owner: key, from: given.from, isCode: false }, async () =>
    (await isPassword(house.keys, account.passwordHash, given.current)) ? true : null,
  );
  if (heard.kind === 'paused') return heard;
  const organisationId = visitor.organisation?.id ?? null;
  if (heard.kind === 'wrong') {
    await recordEvent(work, { verb: 'step-up.failed', organisationId, detail: { network: given.from.network } });
    return { kind: 'wrong' };
  }
  await keepPassword(work, house, account.personId, given.password);
  await withdrawLinks(work, account.personId);
  const ended = await revokeSessionsOf(work.write, account.personId, work.asking.now, visitor.session.id);
  const { secondFactor } = visitor.session;
  const begun = await startSession(work, house, {
    personId: account.personId,
    level: 'full',
    secondFactor,
    steppedUp: true,
    from: given.from,
    replaces: visitor.session,
  });
  await recordEvent(begun.work, { verb: 'password.changed', organisationId, detail: { sessions: ended } });
  await tellOfChange(work, house, account, 'Your password was changed. All your other sessions have ended.');
  return { kind: 'changed', token: begun.token, ended };
}

/** What a link from the mailbox leads to; null for no link at all. */
export async function openLink(
  work: Work,
  token: string,
  kind: 'invitation' | 'reset',
): Promise<{ link: Link; account: Account } | null> {
  const link = await linkOf(work.read, token, work.asking.now);
  if (link === undefined || link.kind !== kind || link.personId === null) return null;
  const account = await accountOfLink(work.read, token);
  return account === undefined || account.disabled ? null : { link, account };
}

/**
 * Chooses a password by a link from the mailbox. The address has to be the one the link went to. The link is used up, all
 * sessions of the person end, and they go on to the second step where they have one or need one.
 */
export async function choosePassword(
  work: Work,
  house: House,
  opened: { link: Link; account: Account },
  given: { email: string; password: string; from: From; replaces: Session | null },
): Promise<SignedIn | NotHeard | Refusal | { readonly kind: 'closed' }> {
  const { link, account } = opened;
  const key = house.keys.keyedHash('sign-in-attempt', 'deployment', `link/${link.id}`);
  const heard = await hearTry(work, { key, owner: key, from: given.from, isCode: false }, async () =>
    given.email.trim().toLowerCase() === account.email ? true : null,
  );
  if (heard.kind === 'paused') return heard;
  if (heard.kind === 'wrong') {
    return { kind: 'problem', field: 'email', problem: 'This link was sent to another address. Give that one' };
  }
  const own = await inTheNameOf(work, { personId: account.personId, sessionId: null });
  const problem = passwordProblem(given.password, await aboutPerson(own.read, account.personId, account.email));
  if (problem !== null) return { kind: 'problem', field: 'password', problem };
  if (!(await useLink(own, link.id))) return { kind: 'closed' };
  await keepPassword(own, house, account.personId, given.password);
  await withdrawLinks(own, account.personId);
  const ended = await revokeSessionsOf(own.write, account.personId, work.asking.now);
  const isReset = link.kind === 'reset';
  await recordEvent(own, {
    verb: isReset ? 'password.reset' : 'invitation.accepted',
    organisationId: null,
    detail: { sessions: ended },
  });
  if (isReset) {
    const what = 'A new password was chosen by a link sent to this address. All your sessions before it have ended.';
    await tellOfChange(own, house, account, what);
  }
  return afterPassword(own, house, account, given);
}

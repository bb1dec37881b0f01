import { isPost, needsSecondFactor } from '../../access/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import { hashPassword, isOutdated, isPassword } from '../../platform/crypto/index.ts';
import { inTheNameOf, type Work } from '../../platform/database/database.ts';
import { type Session, setSessionOrganisation } from '../../platform/sessions/sessions.ts';
import { NothingHere } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { postsHeldToday } from '../../web/visitor.queries.ts';
import type { Visitor } from '../../web/visitor.ts';
import { wrongCodesLetter } from './account-letters.ts';
import { type Account, accountOf, accountOfAddress, demoPersonas } from './accounts.queries.ts';
import { codeKey, type From, hearTry, passwordKey } from './attempts.commands.ts';
import { PAUSES } from './pauses.ts';
import { checkCode, type Factor } from './second-factor.commands.ts';
import { startSession } from './sessions.commands.ts';
import { tellOwner } from './tell-owner.commands.ts';
import { resetUrl } from './urls.ts';

export type SignedIn = {
  readonly kind: 'in';
  /** For the cookie. */
  readonly token: string;
  readonly level: 'password' | 'full';
  readonly email: string;
  readonly factor: Factor | 'none' | 'demo';
};
export type NotHeard = { readonly kind: 'wrong' } | { readonly kind: 'paused'; readonly until: Date };

/**
 * The first step: address and password. An address nobody has costs the same check and is counted the same way. Leads to
 * a full session, or to one that opens only the second step: for everyone who has set one up, and everyone whose posts
 * ask for one.
 */
export async function signIn(
  work: Work,
  house: House,
  given: { email: string; password: string; from: From; replaces: Session | null },
): Promise<SignedIn | NotHeard> {
  const email = given.email.trim().toLowerCase();
  const key = passwordKey(house, email);
  const account = await accountOfAddress(work.read, email);
  const heard = await hearTry(work, { key, owner: key, from: given.from, isCode: false }, async () => {
    const right = await isPassword(house.keys, account?.passwordHash ?? null, given.password);
    return right && account !== undefined && !account.disabled ? account : null;
  });
  if (heard.kind === 'paused') return heard;
  if (heard.kind === 'wrong') {
    await recordEvent(work, {
      verb: 'sign-in.failed',
      organisationId: null,
      detail: { account: key.toString('hex').slice(0, 16), network: given.from.network },
    });
    return { kind: 'wrong' };
  }
  if (isOutdated(heard.value.passwordHash ?? '')) {
    const own = await inTheNameOf(work, { personId: heard.value.personId, sessionId: null });
    await own.write
      .updateTable('account')
      .set({ password_hash: await hashPassword(house.keys, given.password) })
      .where('person_id', '=', heard.value.personId)
      .execute();
  }
  return afterPassword(work, house, heard.value, given);
}

/** The session somebody gets who has proved a password, or a link from their mailbox. */
export async function afterPassword(
  work: Work,
  house: House,
  account: Account,
  given: { from: From; replaces: Session | null },
): Promise<SignedIn> {
  const own = await inTheNameOf(work, { personId: account.personId, sessionId: null });
  const posts = (await postsHeldToday(own.read, account.personId)).map((held) => held.post).filter(isPost);
  const level = account.hasSecondFactor || needsSecondFactor(posts, []) ? 'password' : 'full';
  const begun = await startSession(own, house, {
    personId: account.personId,
    level,
    secondFactor: false,
    ...given,
  });
  await recordEvent(begun.work, {
    verb: level === 'full' ? 'sign-in.done' : 'sign-in.first-step',
    organisationId: begun.organisationId,
    detail: { factor: 'none' },
  });
  return { kind: 'in', token: begun.token, level, email: account.email, factor: 'none' };
}

/** The second step: a code of the app, or one of the recovery codes. */
export async function secondStep(
  work: Work,
  house: House,
  visitor: Visitor,
  given: { code: string; from: From },
): Promise<SignedIn | NotHeard> {
  const account = await accountOf(work.read, visitor.personId);
  if (account === undefined) throw new NothingHere('account');
  const heard = await hearTry(
    work,
    {
      key: codeKey(house, account.personId),
      owner: passwordKey(house, account.email),
      from: given.from,
      isCode: true,
    },
    () => checkCode(work, house, account, given.code),
  );
  if (heard.kind === 'paused') return heard;
  if (heard.kind === 'wrong') {
    await recordEvent(work, {
      verb: 'second-step.failed',
      organisationId: visitor.organisation?.id ?? null,
      detail: { network: given.from.network },
    });
    if (heard.codesWrong === PAUSES.codes.tell) {
      await tellOwner(work, house, account, wrongCodesLetter(house.publicUrl + resetUrl));
    }
    return { kind: 'wrong' };
  }
  const begun = await startSession(work, house, {
    personId: account.personId,
    level: 'full',
    secondFactor: true,
    from: given.from,
    replaces: visitor.session,
  });
  await recordEvent(begun.work, {
    verb: 'sign-in.done',
    organisationId: begun.organisationId,
    detail: { factor: heard.value },
  });
  return { kind: 'in', token: begun.token, level: 'full', email: account.email, factor: heard.value };
}

/** In the demonstration, anybody as one of its people. Anywhere else there is nothing here. */
export async function signInAs(
  work: Work,
  house: House,
  given: { personId: string; organisationId?: string; from: From; replaces: Session | null; steppedUp?: boolean },
): Promise<SignedIn> {
  const personas = house.demo ? await demoPersonas(work.read, house.packs.england) : [];
  const theirs = personas.filter((persona) => persona.personId === given.personId);
  if (theirs.length === 0) throw new NothingHere('persona');
  const begun = await startSession(work, house, { ...given, level: 'full', secondFactor: true });
  const account = await accountOf(begun.work.read, given.personId);
  if (account === undefined) throw new NothingHere('persona');
  const chosen = theirs.find((persona) => persona.organisationId === given.organisationId);
  if (chosen !== undefined) await setSessionOrganisation(work.write, begun.sessionId, chosen.organisationId);
  await recordEvent(begun.work, {
    verb: given.steppedUp ? 'step-up.done' : 'sign-in.done',
    organisationId: begun.organisationId,
    detail: { factor: 'demo' },
  });
  return { kind: 'in', token: begun.token, level: 'full', email: account.email, factor: 'demo' };
}

import { recordEvent } from '../../platform/audit/audit.ts';
import { isPassword } from '../../platform/crypto/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { NothingHere } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';
import { accountOf } from './accounts.queries.ts';
import { codeKey, type From, hearTry, passwordKey } from './attempts.commands.ts';
import { checkCode } from './second-factor.commands.ts';
import { startSession } from './sessions.commands.ts';
import type { NotHeard, SignedIn } from './sign-in.commands.ts';

/**
 * Before a dangerous act: password or code again, from somebody already signed in. Leads to a new session, so that a copy
 * of the cookie from before opens nothing dangerous.
 */
export async function stepUp(
  work: Work,
  house: House,
  visitor: Visitor,
  given: { password: string; code: string; from: From },
): Promise<SignedIn | NotHeard> {
  const account = await accountOf(work.read, visitor.personId);
  if (account === undefined) throw new NothingHere('account');
  const owner = passwordKey(house, account.email);
  const { from } = given;
  const heard =
    given.code === ''
      ? await hearTry(work, { key: owner, owner, from, isCode: false }, async () =>
          (await isPassword(house.keys, account.passwordHash, given.password)) ? ('password' as const) : null,
        )
      : await hearTry(work, { key: codeKey(house, account.personId), owner, from, isCode: true }, () =>
          checkCode(work, house, account, given.code),
        );
  if (heard.kind === 'paused') return heard;
  const organisationId = visitor.organisation?.id ?? null;
  if (heard.kind === 'wrong') {
    await recordEvent(work, { verb: 'step-up.failed', organisationId, detail: { network: from.network } });
    return { kind: 'wrong' };
  }
  const begun = await startSession(work, house, {
    personId: account.personId,
    level: 'full',
    secondFactor: visitor.session.secondFactor || heard.value !== 'password',
    steppedUp: true,
    from,
    replaces: visitor.session,
  });
  await recordEvent(begun.work, { verb: 'step-up.done', organisationId, detail: { factor: heard.value } });
  return {
    kind: 'in',
    token: begun.token,
    level: 'full',
    email: account.email,
    factor: heard.value === 'password' ? 'none' : heard.value,
  };
}

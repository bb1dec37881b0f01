import { randomBytes } from 'node:crypto';
import { recordEvent } from '../../platform/audit/audit.ts';
import { newTotpSecret, SealBroken, totpStep, UnknownKey } from '../../platform/crypto/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { revokeSessionsOf } from '../../platform/sessions/sessions.ts';
import { NothingHere } from '../../web/answer.ts';
import { decideHere } from '../../web/gate.ts';
import type { House } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';
import { type Account, accountOf, hasWorkedAt, recoveryCodesLeft } from './accounts.queries.ts';
import { endFeedsOf } from './feeds.commands.ts';
import { RECOVERY_CODES, readAppCode, readRecoveryCode, recoveryCodeFrom } from './recovery-code.ts';
import { tellOfChange } from './tell-owner.commands.ts';

/** What a code was. */
export type Factor = 'code' | 'recovery-code';

const secretPlace = (personId: string): string => `account/${personId}/totp`;

/** The time step of a code that is right and was not used before, kept as used in the same breath; else null. */
async function useAppCode(work: Work, house: House, account: Account, code: string): Promise<number | null> {
  if (account.totpSecret === null) return null;
  const secret = house.keys.decryptText('totp', account.totpSecret, secretPlace(account.personId));
  const step = totpStep(secret, code, work.asking.now, account.totpLastStep);
  if (step === null) return null;
  const result = await work.write
    .updateTable('account')
    .set({ totp_last_step: step })
    .where('person_id', '=', account.personId)
    .where((row) => row.or([row('totp_last_step', 'is', null), row('totp_last_step', '<', step)]))
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1 ? step : null;
}

const codeHash = (house: House, personId: string, code: string): Buffer =>
  house.keys.keyedHash('recovery-code', personId, code);

/** Which kind of code was typed, when it is right; each works once. */
export async function checkCode(work: Work, house: House, account: Account, typed: string): Promise<Factor | null> {
  const appCode = readAppCode(typed);
  if (appCode !== null) return (await useAppCode(work, house, account, appCode)) === null ? null : 'code';
  const recovery = readRecoveryCode(typed);
  if (recovery === null) return null;
  const result = await work.write
    .updateTable('recovery_code')
    .set({ used_at: work.asking.now })
    .where('person_id', '=', account.personId)
    .where('code_hash', '=', codeHash(house, account.personId, recovery))
    .where('used_at', 'is', null)
    .executeTakeFirst();
  if (Number(result.numUpdatedRows) === 0) return null;
  const left = await recoveryCodesLeft(work.read, account.personId);
  await recordEvent(work, { verb: 'recovery-code.used', organisationId: null, detail: { left } });
  await tellOfChange(work, house, account, `A recovery code was used to sign in. You have ${left} left.`);
  return 'recovery-code';
}

/**
 * A secret to set up with. It is in the form, sealed for this session, and stored nowhere until a code made with it comes
 * back: nobody can plant a secret they know in somebody else's account.
 */
export function offerSecret(house: House, visitor: Visitor): { secret: string; sealed: string } {
  const secret = newTotpSecret();
  return { secret, sealed: house.keys.encrypt('totp-offer', secret, visitor.session.id).toString('base64url') };
}

/** The secret a form brings back; null when it was made in another session or changed. */
export function offeredSecret(house: House, visitor: Visitor, sealed: string): string | null {
  try {
    return house.keys.decryptText('totp-offer', Buffer.from(sealed, 'base64url'), visitor.session.id);
  } catch (error) {
    if (error instanceof SealBroken || error instanceof UnknownKey) return null;
    throw error;
  }
}

/**
 * Keeps the second step once a code proves that the app has the secret. Returns ten recovery codes, to be shown once; null
 * when the code is wrong. `replacing`: the caller has had the person confirmed; without it one that is set up stays.
 */
export async function setSecondFactor(
  work: Work,
  house: House,
  visitor: Visitor,
  given: { secret: string; code: string; replacing: boolean },
): Promise<readonly string[] | null> {
  const { now } = work.asking;
  const step = totpStep(given.secret, readAppCode(given.code) ?? '', now, null);
  if (step === null) return null;
  const result = await work.write
    .updateTable('account')
    .set({
      totp_secret: house.keys.encrypt('totp', given.secret, secretPlace(visitor.personId)),
      totp_confirmed_at: now,
      totp_last_step: step,
    })
    .where('person_id', '=', visitor.personId)
    .$if(!given.replacing, (query) => query.where('totp_confirmed_at', 'is', null))
    .returning('email')
    .executeTakeFirst();
  if (result === undefined) throw new NothingHere('second factor is set up already');
  await recordEvent(work, { verb: 'second-factor.set', organisationId: visitor.organisation?.id ?? null });
  const owner = { personId: visitor.personId, email: result.email };
  await tellOfChange(work, house, owner, 'The second step of your sign-in was set up with an app.');
  return writeRecoveryCodes(work, house, visitor.personId);
}

/** Ten new codes; the ones before no longer work. The caller has had the person confirmed. */
export async function renewRecoveryCodes(work: Work, house: House, visitor: Visitor): Promise<readonly string[]> {
  const account = await accountOf(work.read, visitor.personId);
  if (account === undefined || !account.hasSecondFactor) throw new NothingHere('second factor');
  await recordEvent(work, { verb: 'recovery-codes.made', organisationId: visitor.organisation?.id ?? null });
  await tellOfChange(work, house, account, 'New recovery codes were made. The ones before no longer work.');
  return writeRecoveryCodes(work, house, visitor.personId);
}

async function writeRecoveryCodes(work: Work, house: House, personId: string): Promise<readonly string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => recoveryCodeFrom(randomBytes(10)));
  await work.write.deleteFrom('recovery_code').where('person_id', '=', personId).execute();
  await work.write
    .insertInto('recovery_code')
    .values(
      codes.map((code) => ({
        person_id: personId,
        code_hash: codeHash(house, personId, code),
        created_at: work.asking.now,
      })),
    )
    .execute();
  return codes;
}

/** Stops using it, for somebody whose posts do not ask for it. The caller has decided that, and had them confirmed. */
export async function stopSecondFactor(work: Work, house: House, visitor: Visitor): Promise<void> {
  await clearSecondFactor(work, visitor.personId);
  await recordEvent(work, { verb: 'second-factor.stopped', organisationId: visitor.organisation?.id ?? null });
  const account = await accountOf(work.read, visitor.personId);
  if (account !== undefined) {
    await tellOfChange(work, house, account, 'The second step of your sign-in was turned off.');
  }
}

/**
 * Lets somebody set up their second step anew: a lost phone, and no recovery code. For who may `second-factor.reset` where
 * that person works or has worked. They are signed out everywhere and told by mail; their password still stands.
 */
export async function resetSecondFactor(work: Work, house: House, visitor: Visitor, personId: string): Promise<void> {
  const { now } = work.asking;
  decideHere('second-factor.reset', visitor, now);
  const organisationId = visitor.organisation?.id ?? '';
  const account = await accountOf(work.read, personId);
  if (account === undefined || !(await hasWorkedAt(work.read, personId, organisationId))) {
    throw new NothingHere('person');
  }
  await clearSecondFactor(work, personId);
  const sessions = await revokeSessionsOf(work.write, personId, now);
  // the phone that was lost may have it in its calendar
  await endFeedsOf(work, personId);
  await recordEvent(work, {
    verb: 'second-factor.reset',
    organisationId,
    subject: { kind: 'person', id: personId },
    detail: { sessions },
  });
  const what = 'An administrator has reset the second step of your sign-in. At your next sign-in you set it up again.';
  await tellOfChange(work, house, account, what);
}

async function clearSecondFactor(work: Work, personId: string): Promise<void> {
  await work.write
    .updateTable('account')
    .set({ totp_secret: null, totp_confirmed_at: null, totp_last_step: null })
    .where('person_id', '=', personId)
    .execute();
  await work.write.deleteFrom('recovery_code').where('person_id', '=', personId).execute();
}

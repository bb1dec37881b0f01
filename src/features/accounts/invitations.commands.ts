import { sql } from 'kysely';
import { recordEvent } from '../../platform/audit/audit.ts';
import { hashPassword } from '../../platform/crypto/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { dateTimeWords } from '../../ui/format.ts';
import type { House } from '../../web/house.ts';
import { invitationLetter, resetLetter } from './account-letters.ts';
import { aboutPerson, accountStateOf, holderOfAddress } from './accounts.queries.ts';
import { LINK_HOURS, makeLink, withdrawLinks } from './links.commands.ts';
import { passwordProblem } from './password-rules.ts';
import { tellOwner } from './tell-owner.commands.ts';
import { invitationUrl, resetLinkUrl } from './urls.ts';

/** Mails of this kind to one person in an hour: enough for somebody impatient, too few to fill a mailbox. */
const MOST_LINKS_AN_HOUR = 3;
/** Where the database puts the link it makes: whoever asks never has it. */
const LINK_HERE = '--link--';

export type Invited =
  | { readonly kind: 'invited'; readonly expiresAt: Date }
  /** They have chosen a password already: they can ask for a new one themselves. */
  | { readonly kind: 'has-signed-in' }
  /** Somebody else signs in with this address. */
  | { readonly kind: 'address-taken' };

/**
 * Mails somebody a link with which they choose a password; an earlier one no longer works. The caller has decided that
 * this person may be invited (`person.add`), and names the organisation that invites.
 */
export async function invitePerson(
  work: Work,
  house: House,
  invitation: { personId: string; email: string; organisation: { id: string; name: string } | null },
): Promise<Invited> {
  const { personId, organisation } = invitation;
  const email = invitation.email.trim().toLowerCase();
  const holder = await holderOfAddress(work.read, email);
  if (holder !== null && holder !== personId) return { kind: 'address-taken' };
  if ((await accountStateOf(work.read, personId))?.hasPassword) return { kind: 'has-signed-in' };
  await sql`select app.invite_account(${personId}::uuid)`.execute(work.write);
  const { token, expiresAt } = await makeLink(work, { kind: 'invitation', personId });
  const until = dateTimeWords(expiresAt, work.asking.today);
  const letter = invitationLetter(organisation?.name ?? null, house.publicUrl + invitationUrl(token), until);
  await tellOwner(work, house, { personId, email }, letter);
  await recordEvent(work, {
    verb: 'invitation.sent',
    organisationId: organisation?.id ?? null,
    subject: { kind: 'person', id: personId },
  });
  return { kind: 'invited', expiresAt };
}

/** Takes back an invitation that was not used. The caller has decided that. False when there was none. */
export async function withdrawInvitation(
  work: Work,
  personId: string,
  organisationId: string | null,
): Promise<boolean> {
  if ((await withdrawLinks(work, personId)) === 0) return false;
  await recordEvent(work, {
    verb: 'invitation.withdrawn',
    organisationId,
    subject: { kind: 'person', id: personId },
  });
  return true;
}

/**
 * Somebody has forgotten their password. Whoever asks is told the same; a link is mailed only where there is an account.
 * Who was invited and has not begun gets the invitation anew.
 */
export async function askForReset(work: Work, house: House, given: { email: string; network: string }): Promise<void> {
  const { now, today } = work.asking;
  const letterOf = (kind: 'reset' | 'invitation') => {
    const expires = new Date(now.getTime() + LINK_HOURS[kind] * 3_600_000);
    const until = dateTimeWords(expires, today);
    const letter =
      kind === 'reset'
        ? resetLetter(house.publicUrl + resetLinkUrl(LINK_HERE), until)
        : invitationLetter(null, house.publicUrl + invitationUrl(LINK_HERE), until);
    return JSON.stringify({ ...letter, expires });
  };
  const { rows } = await sql<{ person: string | null }>`
    select app.mail_reset_link(${given.email.trim().toLowerCase()}, ${now}, ${MOST_LINKS_AN_HOUR},
      ${letterOf('reset')}::jsonb, ${letterOf('invitation')}::jsonb) as person`.execute(work.write);
  const personId = rows[0]?.person ?? null;
  if (personId === null) return;
  await house.outlet.enqueue(work, 'send-letters', {}, { key: 'waiting' });
  await recordEvent(work, {
    verb: 'reset.asked',
    organisationId: null,
    subject: { kind: 'person', id: personId },
    detail: { network: given.network },
  });
}

/**
 * An account with a password at once: the first administrator in set-up, and the demonstration's people. `password` null:
 * signing in waits for an invitation, or for the demonstration's own page. Returns what is wrong, or null.
 */
export async function createAccountWithPassword(
  work: Work,
  house: House,
  account: { personId: string; email: string; password: string | null },
): Promise<string | null> {
  const { personId, password } = account;
  const email = account.email.trim().toLowerCase();
  if ((await holderOfAddress(work.read, email)) !== null) return 'Somebody signs in with this address already';
  if ((await accountStateOf(work.read, personId)) !== undefined) return 'This person has a sign-in already';
  if (password !== null) {
    const problem = passwordProblem(password, await aboutPerson(work.read, personId, email));
    if (problem !== null) return problem;
  }
  if (password === null) {
    await sql`select app.invite_account(${personId}::uuid)`.execute(work.write);
  } else {
    const password_hash = await hashPassword(house.keys, password);
    await work.write
      .insertInto('account')
      .values({
        person_id: personId,
        email,
        password_hash,
        password_changed_at: work.asking.now,
        created_at: work.asking.now,
      })
      .execute();
  }
  await recordEvent(work, {
    verb: 'account.made',
    organisationId: null,
    subject: { kind: 'person', id: personId },
  });
  return null;
}

/**
 * Follows a corrected address (`person.correct`, which the caller has decided): links to the one before no longer work,
 * and the one before is told. Returns what is wrong, or null. Somebody without an account has nothing to follow.
 */
export async function changeAddress(
  work: Work,
  house: House,
  change: { personId: string; email: string; organisationId: string | null },
): Promise<string | null> {
  const email = change.email.trim().toLowerCase();
  const account = await accountStateOf(work.read, change.personId);
  if (account === undefined || account.email === email) return null;
  if ((await holderOfAddress(work.read, email)) !== null) return 'Somebody else signs in with this address';
  await sql`select app.move_account(${change.personId}::uuid, ${email})`.execute(work.write);
  await withdrawLinks(work, change.personId);
  await recordEvent(work, {
    verb: 'account.address-changed',
    organisationId: change.organisationId,
    subject: { kind: 'person', id: change.personId },
  });
  await tellOwner(work, house, account, {
    kind: 'security',
    subject: 'Your sign-in to Mainstay has changed',
    text: 'You now sign in to Mainstay with another address. If this is wrong, tell your administrator at once.\n',
  });
  return null;
}

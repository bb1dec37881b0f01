import { randomInt } from 'node:crypto';
import { sql } from 'kysely';
import { addDays, type Day } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import { hashPassword, newToken } from '../../platform/crypto/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { dayLong } from '../../ui/format.ts';
import { Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { type Contact, writeToContact } from '../contacts/index.ts';
import { addPart, isInHand, type OpenPlan, type PlanPartRow } from '../plans/index.ts';
import { type CodeWay, typedCode } from './invitation-code.ts';
import { codeLetter, copyLetter, type InvitationLetter, invitationLetter } from './invitation-letters.ts';
import { type InvitationRow, invitationsOf } from './invitations.queries.ts';
import { linkUrl } from './urls.ts';
import { isInvitedLead } from './who-is-asked.ts';

/** Whoever is asked, after may-invite.ts has said that they may be. */
export interface ToInvite {
  readonly contact: Pick<Contact, 'id'> | null;
  readonly name: string;
  readonly email: string;
  readonly way: CodeWay;
  /** The code agreed beforehand; null: one is made. */
  readonly agreed: string | null;
  /** Until when the link can be used, where whoever asks says; never before the meeting. */
  readonly until?: Day;
}

export type InviteOutcome =
  | { readonly kind: 'invited'; readonly invitationId: string; readonly code: string }
  /** The same person has one to the same part that stands. */
  | { readonly kind: 'has-one' }
  /** Marked as unsafe meanwhile, or the database knows better than the page did. */
  | { readonly kind: 'not-sent' };

/** How many days an invitation stands, and again when it is extended (pack: part-invitation-lasts). */
export function lastsDays(house: Pick<House, 'packs'>, pack: string, today: Day): number {
  return (house.packs.get(pack) ?? house.packs.england).clock('part-invitation-lasts', today)?.value ?? 0;
}

/** Until when: as was said, else so many days from today, and never before the meeting. */
export const until = (house: House, { plan }: OpenPlan, today: Day, said?: Day): Day => {
  const by = said ?? addDays(today, lastsDays(house, plan.pack, today));
  return plan.meetingOn !== null && plan.meetingOn > by ? plan.meetingOn : by;
};

/** Whoever leads a plan that is signed off lets a carer or parent who was invited take their copy. */
export const mayReleaseCopies = ({ plan, leadsPlan, isOpenForWriting }: OpenPlan): boolean =>
  leadsPlan && isOpenForWriting && plan.state === 'signed-off';

export function mustInvite(opened: OpenPlan): void {
  const { plan, leadsPlan, isOpenForWriting } = opened;
  if (!leadsPlan || !isOpenForWriting || !isInHand(plan.state)) {
    throw new Refused(
      'Only whoever leads the plan invites to it.',
      'Whoever leads this plan asks people for their parts.',
    );
  }
}

/** Six figures: told by phone in one breath. What guards it is how often it can be tried. */
const newCode = (): string => String(randomInt(0, 1_000_000)).padStart(6, '0');

/**
 * Asks somebody without an account for one part: the link goes by mail, the code another way. The code is given back once, to
 * be told; only its hash is kept. A second person gets a part of their own, so that neither reads the other’s.
 */
export async function inviteToPart(
  work: Work,
  house: House,
  opened: OpenPlan,
  part: PlanPartRow,
  who: ToInvite,
): Promise<InviteOutcome> {
  mustInvite(opened);
  const { child, plan } = opened;
  if (!isInvitedLead(part.lead))
    throw new Refused('Not a part of somebody invited.', 'Nobody is invited to this part by mail.');
  const { personId, now, today } = work.asking;
  if (personId === null) throw new Error('An invitation is somebody’s.');
  // Whoever asks at the same moment waits, and then finds them asked.
  await sql`select pg_advisory_xact_lock(hashtextextended('plan ' || ${plan.id}, 0))`.execute(work.write);
  const all = await invitationsOf(work.read, plan.id);
  const standing = all.filter((each) => each.standing !== 'withdrawn');
  const ofSection = new Set(plan.parts.filter((each) => each.section === part.section).map(({ id }) => id));
  const isThem = (each: InvitationRow) =>
    each.email === who.email || (who.contact !== null && each.contactId === who.contact.id);
  if (standing.some((each) => ofSection.has(each.partId) && isThem(each))) return { kind: 'has-one' };

  // Also where the other’s was taken back: what they wrote stays in the part.
  const partId = all.some((each) => each.partId === part.id && !isThem(each))
    ? await partOfTheirOwn(work, house, opened, part, who.name)
    : part.id;
  if (partId === undefined) return { kind: 'has-one' };
  const { token, hash } = newToken();
  const code = who.agreed === null ? newCode() : typedCode(who.agreed);
  const expiresOn = until(house, opened, today, who.until);
  const row = await work.write
    .insertInto('invitation')
    .values({
      ...{ plan_id: plan.id, part_id: partId, child_id: child.id, controller_id: plan.controllerId },
      ...{ organisation_id: plan.controllerId, contact_id: who.contact?.id ?? null, name: who.name, email: who.email },
      ...{ way: who.way, code_hash: await hashPassword(house.keys, code), token_hash: hash, link_made_at: now },
      ...{ expires_on: expiresOn, invited_by: personId, invited_at: now },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const about = { id: row.id, contactId: who.contact?.id ?? null, email: who.email };
  const sent = await writeTo(work, house, opened, about, letterWith(house, token, who.way, expiresOn));
  if (!sent || (who.way === 'mailed' && !(await writeTo(work, house, opened, about, codeLetter(code))))) {
    return { kind: 'not-sent' };
  }
  await record(work, opened, row.id, 'plan.part-invited', {
    way: who.way,
    until: expiresOn,
    named: who.contact === null,
  });
  return { kind: 'invited', invitationId: row.id, code };
}

async function partOfTheirOwn(
  work: Work,
  house: House,
  opened: OpenPlan,
  part: PlanPartRow,
  name: string,
): Promise<string | undefined> {
  const label = name.slice(0, 100);
  const theirs = opened.plan.parts.find((each) => each.section === part.section && each.label === label);
  return theirs?.id ?? addPart(work, house, opened, { section: part.section, label, askedPersonId: null });
}

const letterWith = (house: House, token: string, way: CodeWay, expiresOn: Day): InvitationLetter =>
  invitationLetter(house.publicUrl + linkUrl(token), way, dayLong(expiresOn));

/** By the one door for letters to people around a child; somebody named here alone has no row there. */
export async function writeTo(
  work: Work,
  house: House,
  { plan }: OpenPlan,
  to: Pick<InvitationRow, 'id' | 'contactId' | 'email'>,
  letter: InvitationLetter,
): Promise<boolean> {
  if (to.contactId !== null) {
    const answer = await writeToContact(work, house, to.contactId, { ...letter, kind: 'invitation-part' });
    return answer.may && answer.address === to.email;
  }
  await house.outlet.mail(work, {
    ...{ toPerson: null, toAddress: to.email, ...letter, kind: 'invitation-part', organisationId: plan.controllerId },
  });
  return true;
}

async function record(
  work: Work,
  { child, plan }: OpenPlan,
  invitationId: string,
  verb: string,
  detail: Record<string, string | number | boolean | null> = {},
): Promise<void> {
  await recordEvent(work, {
    verb,
    organisationId: child.writesFor,
    childIds: [child.id],
    subject: { kind: 'invitation', id: invitationId },
    detail: { plan: plan.id, ...detail },
  });
}

/** Who changes what somebody was sent: as for inviting, and of a copy that was let go, once the plan is signed off. */
export function mustReach(opened: OpenPlan, hasCopy: boolean): void {
  if (!hasCopy || !mayReleaseCopies(opened)) mustInvite(opened);
}

/** Sends the link anew; the one before opens nothing any more, and who had it opened stays in. False: it was not sent. */
export async function resendInvitation(
  work: Work,
  house: House,
  opened: OpenPlan,
  invitation: InvitationRow,
  hasCopy = false,
): Promise<boolean> {
  mustReach(opened, hasCopy);
  const { now } = work.asking;
  const { token, hash } = newToken();
  await work.write
    .updateTable('invitation')
    .set({ token_hash: hash, link_made_at: now, link_used_at: null, links_asked: 0, wrong: 0 })
    .where('id', '=', invitation.id)
    .execute();
  const sent = await writeTo(
    work,
    house,
    opened,
    invitation,
    hasCopy
      ? copyLetter(house.publicUrl + linkUrl(token), invitation.way, dayLong(invitation.expiresOn))
      : letterWith(house, token, invitation.way, invitation.expiresOn),
  );
  if (sent) await record(work, opened, invitation.id, 'plan.invitation-sent-again');
  return sent;
}

/** Another code, told once to whoever asks for it: the one before is not right any more. */
export async function renewCode(
  work: Work,
  house: House,
  opened: OpenPlan,
  invitation: InvitationRow,
  hasCopy = false,
): Promise<string> {
  mustReach(opened, hasCopy);
  const code = newCode();
  await work.write
    .updateTable('invitation')
    .set({ code_hash: await hashPassword(house.keys, code), way: 'told', wrong: 0 })
    .where('id', '=', invitation.id)
    .execute();
  await record(work, opened, invitation.id, 'plan.invitation-code-renewed');
  return code;
}

/** From today as long as at first. One that has run out stands again. */
export async function extendInvitation(
  work: Work,
  house: House,
  opened: OpenPlan,
  invitation: InvitationRow,
  hasCopy = false,
): Promise<Day> {
  mustReach(opened, hasCopy);
  const expiresOn = until(house, opened, work.asking.today);
  await work.write.updateTable('invitation').set({ expires_on: expiresOn }).where('id', '=', invitation.id).execute();
  await record(work, opened, invitation.id, 'plan.invitation-extended', { until: expiresOn });
  return expiresOn;
}

/** At once, whoever has the link and whoever is in: what they wrote stays in the plan. */
export async function withdrawInvitation(work: Work, opened: OpenPlan, invitation: InvitationRow): Promise<void> {
  // also once the plan is signed off: a copy that was let go is taken back so
  if (!mayReleaseCopies(opened)) mustInvite(opened);
  const { now, personId } = work.asking;
  await work.write
    .updateTable('invitation')
    .set({ withdrawn_at: now, withdrawn_by: personId })
    .where('id', '=', invitation.id)
    .where('withdrawn_at', 'is', null)
    .execute();
  await record(work, opened, invitation.id, 'plan.invitation-withdrawn');
}

/** Somebody who has sent their part, or would rather not, may write in it again. */
export async function letThemChange(work: Work, house: House, opened: OpenPlan, part: PlanPartRow): Promise<void> {
  mustInvite(opened);
  const { child, plan } = opened;
  await work.write
    .updateTable('plan_part')
    .set({
      ...{ state: 'in-progress', reason: null, organisation_id: child.writesFor },
      ...{ changed_by: work.asking.personId, changed_at: work.asking.now },
    })
    .where('id', '=', part.id)
    .where('plan_id', '=', plan.id)
    .execute();
  await recordEvent(work, {
    verb: 'plan.part-opened-again',
    organisationId: child.writesFor,
    childIds: [child.id],
    subject: { kind: 'plan_part', id: part.id },
    detail: { plan: plan.id, section: part.section },
  });
  await house.refreshDuties(work, [{ kind: 'child', id: child.id }]);
}

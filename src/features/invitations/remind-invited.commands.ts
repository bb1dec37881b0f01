import { dayInEngland } from '../../calendar/index.ts';
import { recordEvents } from '../../platform/audit/audit.ts';
import { newToken } from '../../platform/crypto/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { dayLong } from '../../ui/format.ts';
import type { House } from '../../web/house.ts';
import { writeToContact } from '../contacts/index.ts';
import { toolsAt } from '../duties/index.ts';
import { type InvitationLetter, notInLetter, reminderLetter } from './invitation-letters.ts';
import { leadersAt, type Waiting, waitingInvitations } from './remind-invited.queries.ts';
import { reminderClocks, reminderDue } from './reminders-due.ts';
import { everybodysPartUrl, linkUrl } from './urls.ts';

/**
 * Reminds the invited of one organisation whose day has come. Each letter has a link of its own, since only the hash of the
 * one before is known. With the last reminder whoever leads the plan is told that a part has not come. Returns how many mails.
 */
export async function remindInvitedOf(work: Work, house: House, organisationId: string): Promise<number> {
  const { today, now } = work.asking;
  const waiting = await waitingInvitations(work.read, organisationId);
  if (waiting.length === 0) return 0;
  const tools = await toolsAt(work.read, house.packs, [organisationId], today);
  const school = tools.calendar(tools.place(organisationId)?.kind === 'school' ? organisationId : null);
  let mails = 0;
  const reminded: { readonly each: Waiting; readonly days: number }[] = [];
  const last: Waiting[] = [];
  for (const each of waiting) {
    const pack = house.packs.get(each.pack) ?? house.packs.england;
    const before = reminderClocks.flatMap((id) => pack.clock(id, today)?.value ?? []);
    const asked = dayInEngland(each.invitedAt);
    const days = reminderDue({ meetingOn: each.meetingOn, before, sent: each.reminded, asked }, today, school);
    if (days === null) continue;
    const { token, hash } = newToken();
    await work.write
      .updateTable('invitation')
      .set({
        ...{ token_hash: hash, link_made_at: now, link_used_at: null, wrong: 0 },
        ...{ reminded: [...each.reminded, days], reminded_on: today },
      })
      .where('id', '=', each.id)
      .execute();
    const letter = reminderLetter(house.publicUrl + linkUrl(token), each.way, dayLong(each.expiresOn));
    if (await write(work, house, organisationId, each, letter)) mails += 1;
    reminded.push({ each, days });
    if (days === Math.min(...before)) last.push(each);
  }
  await recordEvents(
    work,
    reminded.map(({ each, days }) => ({
      verb: 'plan.invited-reminded',
      organisationId,
      childIds: [each.childId],
      subject: { kind: 'invitation', id: each.id },
      detail: { plan: each.planId, days },
    })),
  );
  return mails + (await tellLeaders(work, house, organisationId, last));
}

async function write(
  work: Work,
  house: House,
  organisationId: string,
  each: Waiting,
  letter: InvitationLetter,
): Promise<boolean> {
  if (each.contactId !== null) {
    return (await writeToContact(work, house, each.contactId, { ...letter, kind: 'invitation-part' })).may;
  }
  await house.outlet.mail(work, {
    ...{ toPerson: null, toAddress: each.email, ...letter, kind: 'invitation-part', organisationId },
  });
  return true;
}

async function tellLeaders(
  work: Work,
  house: House,
  organisationId: string,
  last: readonly Waiting[],
): Promise<number> {
  const leaders = last.length === 0 ? [] : await leadersAt(work.read, organisationId);
  let mails = 0;
  for (const [planId, parts] of Map.groupBy(last, (each) => each.planId)) {
    const childId = parts[0]?.childId ?? '';
    const letter = notInLetter(parts.length, house.publicUrl + everybodysPartUrl(childId, planId));
    for (const { id, email } of leaders) {
      await house.outlet.mail(work, {
        ...{ toPerson: id, toAddress: email, ...letter, kind: 'part-not-in', organisationId },
      });
      mails += 1;
    }
  }
  return mails;
}

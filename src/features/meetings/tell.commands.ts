import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { childInitials } from '../children/index.ts';
import { type Contact, contactRulesOf, contactsOf, writeToContact } from '../contacts/index.ts';
import { mayInvite } from '../invitations/index.ts';
import type { OpenPlan, PlanAct } from '../plans/index.ts';
import { type Around, peopleAround } from './around.queries.ts';
import { invitationText } from './invitation.ics.ts';
import { initialsOf, meetingLetter } from './invitation.letter.ts';
import { type Invitee, type NotTold, type PlannedTime, timeOfMeeting, toTell } from './meeting.ts';
import { meetingOf, timeAt } from './meetings.queries.ts';

/** How many were written to, and how many could not be. */
export interface ToldAll {
  readonly written: number;
  readonly not: number;
}

/**
 * Writes to everybody whose calendar is not right any more: an invitation, a change, or that it is called off. Each gets an
 * event of their own. In the transaction of what changed it; whoever is not to be written to is kept with the reason.
 *
 * @param how `by`: the name of whoever plans it; `onlyAgain`: only those who were written to before: what a change asks for when nobody said "invite";
 * `calledOff`: there is no meeting any more
 */
export async function tellCalendars(
  work: Work,
  house: House,
  { child, plan }: OpenPlan,
  how: { readonly by: string; readonly onlyAgain: boolean; readonly calledOff?: boolean },
): Promise<ToldAll> {
  // A meeting that was held is in nobody's calendar any more.
  if (plan.heldOn !== null) return { written: 0, not: 0 };
  const { time, invitees } = await meetingOf(work.read, plan.id);
  const around = new Map(
    (await peopleAround(work.read, [child.id], plan.controllerId)).get(child.id)?.map((each) => [each.personId, each]),
  );
  const due = invitees.flatMap((invitee) => {
    const isAround = invitee.personId === null || around.has(invitee.personId);
    const method = toTell(time, invitee, isAround && how.calledOff !== true);
    return method === null || (how.onlyAgain && invitee.written === null) ? [] : [{ invitee, method }];
  });
  if (due.length === 0 || time === null) return { written: 0, not: 0 };
  const short = (await childInitials(work.read, [child.id], child.writesFor)).get(child.id) ?? null;
  const contacts = due.some(({ invitee }) => invitee.contactId !== null) ? await contactsOf(work.read, child.id) : [];
  const rules = contacts.length === 0 ? [] : await contactRulesOf(work.read, child.id, child.writesFor);

  let written = 0;
  let not = 0;
  for (const { invitee, method } of due) {
    const contact = contacts.find(({ id }) => id === invitee.contactId) ?? null;
    const outcome = await write({ invitee, method, contact });
    // Said once: the next change asks again.
    if (outcome !== 'written' && invitee.last?.outcome === outcome && invitee.last.timePosition === time.position)
      continue;
    if (outcome === 'written') written += 1;
    else not += 1;
    await work.write
      .insertInto('meeting_letter')
      .values({
        ...{ plan_id: plan.id, child_id: child.id, controller_id: plan.controllerId, organisation_id: child.writesFor },
        ...{ invitee_id: invitee.id, sequence: invitee.letters, method, time_position: time.position, outcome },
        ...{ written_by: work.asking.personId, written_at: work.asking.now },
      })
      .execute();
  }
  if (written + not === 0) return { written, not };
  await recordEvent(work, {
    verb: 'meeting.told',
    organisationId: child.writesFor,
    childIds: [child.id],
    subject: { kind: 'plan', id: plan.id },
    detail: { written, not },
  });
  return { written, not };

  async function write(to: {
    readonly invitee: Invitee;
    readonly method: 'REQUEST' | 'CANCEL';
    readonly contact: Contact | null;
  }): Promise<'written' | NotTold> {
    const { invitee, method, contact } = to;
    const at = await toldTime(invitee, method);
    if (at === null) return 'not-now';
    if (invitee.contactId !== null) {
      if (contact === null) return 'not-now';
      const may = mayInvite(contact, rules, work.asking.today);
      if (!may.may) return may.because;
      const name = short === null ? null : initialsOf(short);
      const letter = letterTo(to, at, { name, email: may.address, firstPage: null });
      const answer = await writeToContact(work, house, contact.id, letter);
      return answer.may ? 'written' : answer.because;
    }
    const email = await addressOf(invitee, around);
    if (email === null) return 'no-address';
    const letter = letterTo(to, at, { name: short, email, firstPage: `${house.publicUrl}/` });
    await house.outlet.mail(work, {
      ...{ toPerson: invitee.personId, toAddress: email, organisationId: child.writesFor, ...letter },
    });
    return 'written';
  }

  /** The time the letter tells of: what is called off is taken out of a calendar at the time it was told. */
  async function toldTime(invitee: Invitee, method: 'REQUEST' | 'CANCEL') {
    if (method === 'REQUEST' || invitee.written === null) return time && withPlace(time);
    const before = await timeAt(work.read, plan.id, invitee.written.timePosition);
    return before === undefined ? null : withPlace(before);
  }

  function letterTo(
    { invitee, method }: { readonly invitee: Invitee; readonly method: 'REQUEST' | 'CANCEL' },
    at: NonNullable<ReturnType<typeof withPlace>>,
    to: { readonly name: string | null; readonly email: string; readonly firstPage: string | null },
  ) {
    const place = invitee.toldPlace ? at.place : null;
    const isChange = invitee.written?.method === 'REQUEST';
    const told = { method, isChange, time: at.time, place, child: to.name, by: how.by, firstPage: to.firstPage };
    const { subject, text, summary, description } = meetingLetter(told, work.asking.today);
    const content = invitationText({
      ...{ method, uid: `${invitee.id}@${new URL(house.publicUrl).hostname}`, sequence: invitee.letters },
      ...{ writtenAt: work.asking.now, time: at.time, summary, description, place: place === '' ? null : place },
      from: { name: 'Mainstay', address: house.mailFrom.replace(/^.*<|>.*$/g, '') },
      to: { name: invitee.name, address: to.email },
    });
    return { subject, text, kind: 'meeting', calendar: { method, content } };
  }

  async function addressOf(invitee: Invitee, people: ReadonlyMap<string, Around>): Promise<string | null> {
    const known = people.get(invitee.personId ?? '')?.email;
    if (known !== undefined) return known;
    const row = await work.read
      .selectFrom('person')
      .select('email')
      .where('id', '=', invitee.personId)
      .executeTakeFirst();
    return row?.email ?? null;
  }
}

/** The meeting of a plan that is cancelled is called off: nobody comes to a school for nothing. */
export async function callOffWithPlan(work: Work, house: House, opened: OpenPlan, act: PlanAct): Promise<void> {
  if (act === 'cancel') await tellCalendars(work, house, opened, { by: '', onlyAgain: true, calledOff: true });
}

function withPlace(time: PlannedTime) {
  const at = timeOfMeeting(time);
  return at === null ? null : { time: at, place: time.place };
}

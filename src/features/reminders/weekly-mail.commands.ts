import { dayInEngland, startOfWeek } from '../../calendar/index.ts';
import { type AuditEntry, recordEvent, recordEvents } from '../../platform/audit/audit.ts';
import { type Asking, inTransaction, onBehalfOf, type Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import type { OutgoingMail } from '../../web/outlet.ts';
import type { Visitor } from '../../web/visitor.ts';
import { digestSubject, digestText, type WeekReminder } from './digest.letter.ts';
import { remindersUrl } from './urls.ts';
import { weekEnds, weekOf } from './week.ts';
import { mailPlaces, weekAt } from './weekly-mail.queries.ts';

/** The job's name, in the queue and in src/access. */
export const WEEKLY_DIGEST = 'weekly-digest';

/** Turns a person's own weekly mail on or off. */
export async function chooseWeeklyMail(work: Work, visitor: Visitor, on: boolean): Promise<void> {
  await work.write
    .insertInto('reminder_choice')
    .values({ person_id: visitor.personId, weekly_mail: on, chosen_at: work.asking.now })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ weekly_mail: on, chosen_at: work.asking.now }))
    .execute();
  await recordEvent(work, {
    verb: 'weekly-mail.chosen',
    organisationId: visitor.organisation?.id ?? null,
    subject: { kind: 'person', id: visitor.personId },
    detail: { on },
  });
}

/** Asks for this week's mails without waiting for Monday, unless they are written: so that a demonstration has some to show. */
export async function askForWeeklyMails(house: House): Promise<void> {
  await inTransaction(house.database, asJob(house), (work) => house.outlet.enqueue(work, WEEKLY_DIGEST, {}));
}

/**
 * Writes the week of everybody who has something late or due within two weeks: one mail for each person, also with posts
 * at several organisations. Once a week, however often it is tried and whatever stops in the middle: all mails and the note
 * that they are written are one transaction. Returns how many there were.
 */
export async function writeWeeklyMails(house: House): Promise<number> {
  await house.drainDuties();
  const asking = asJob(house);
  const { today } = asking;
  return inTransaction(house.database, asking, async (work) => {
    if (!(await claimWeek(work))) return 0;
    const people = new Map<string, { address: string; reminders: WeekReminder[] }>();
    for (const place of await mailPlaces(work.read)) {
      const there = await onBehalfOf(work, place.id);
      const recipients = await weekAt(there, house.packs, place, weekEnds(today));
      await recordEvents(
        there,
        recipients.flatMap(({ personId, reminders }) => lookOf(place.id, personId, reminders)),
      );
      for (const { personId, address, reminders } of recipients) {
        const kept = people.get(personId) ?? { address, reminders: [] };
        people.set(personId, { address, reminders: [...kept.reminders, ...reminders] });
      }
    }
    const links = { firstPage: `${house.publicUrl}/`, stop: house.publicUrl + remindersUrl };
    const mails = [...people].flatMap(([personId, { address, reminders }]): OutgoingMail[] => {
      const week = weekOf(reminders, today);
      if (week === null) return [];
      const places = new Set(reminders.map((one) => one.organisationId));
      const [only] = places;
      return [
        {
          toPerson: personId,
          toAddress: address,
          subject: digestSubject(week),
          text: digestText(week, today, links),
          kind: 'digest',
          organisationId: places.size === 1 ? (only ?? null) : null,
        },
      ];
    });
    await house.outlet.mails(work, mails);
    return mails.length;
  });
}

function asJob(house: House): Asking {
  const now = house.clock();
  return {
    personId: null,
    organisationId: null,
    name: WEEKLY_DIGEST,
    operator: false,
    sessionId: null,
    today: dayInEngland(now),
    now,
  };
}

/** A mail that names children is a look at them, by the product, for the person it goes to. */
function lookOf(organisationId: string, personId: string, reminders: readonly WeekReminder[]): AuditEntry[] {
  const childIds = [...new Set(reminders.flatMap((one) => one.childId ?? []))];
  return childIds.length === 0
    ? []
    : [
        {
          verb: 'child.listed',
          organisationId,
          subject: { kind: 'person', id: personId },
          childIds,
          detail: { how: 'weekly mail' },
        },
      ];
}

/** False when this week's mails are written: a second try, or another server, waits here for the first and finds out. */
async function claimWeek(work: Work): Promise<boolean> {
  const { today, now } = work.asking;
  const week = JSON.stringify(startOfWeek(today));
  const claimed = await work.write
    .insertInto('deployment')
    .values({ key: 'reminders.week', value: week, changed_at: now })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({ value: week, changed_at: now }).where('deployment.value', '!=', week),
    )
    .returning('key')
    .executeTakeFirst();
  return claimed !== undefined;
}

import { recordEvents } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import type { Doer } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import type { Here } from '../organisations/index.ts';
import { peopleAt } from '../people/index.ts';
import { askedLetter, reminderLetter } from './briefing.letter.ts';
import { hereOn } from './briefing.ts';
import { askedIn, type Ground, groundOf, type NamedReader } from './briefing-now.queries.ts';
import { type BriefingHere, briefingsAt, toldOf } from './briefings.queries.ts';
import { mustKeep } from './keeping.commands.ts';
import { reminderOn } from './reminder-on.ts';
import { readUrl } from './urls.ts';

/** Those of the asked who are here and have not confirmed, with the address a letter goes to; without one they are told otherwise. */
interface ToTell {
  readonly reader: NamedReader;
  readonly address: string;
}

async function unconfirmed(work: Work, found: Here, briefing: BriefingHere, ground: Ground): Promise<ToTell[]> {
  const { today } = work.asking;
  const { end, readers } = askedIn(briefing, ground, found);
  if (end !== null && end <= today) return [];
  const waiting = hereOn(readers, today).filter(({ confirmed }) => confirmed === null);
  if (waiting.length === 0) return [];
  const addresses = new Map(
    (await peopleAt(work.read, found.organisation.id)).flatMap(({ id, email, signIn }) =>
      email === null || signIn === 'none' || signIn === 'closed' ? [] : [[id, email]],
    ),
  );
  return waiting.flatMap((reader) => {
    const address = addresses.get(reader.personId);
    return address === undefined ? [] : [{ reader, address }];
  });
}

const linkOf = (house: House, briefing: BriefingHere): string => house.publicUrl + readUrl(briefing.id);

/** Writes to everybody asked who was not written to yet: at once when they are asked, the next morning to whoever starts. */
export async function tellReaders(
  work: Work,
  house: House,
  found: Here,
  briefing: BriefingHere,
  ground: Ground,
  told: ReadonlyMap<string, readonly number[]>,
): Promise<number> {
  const { organisation } = found;
  const fresh = (await unconfirmed(work, found, briefing, ground)).filter(
    ({ reader }) => !told.has(`${briefing.id} ${reader.personId}`),
  );
  if (fresh.length === 0) return 0;
  await work.write
    .insertInto('briefing_told')
    .values(
      fresh.map(({ reader }) => ({
        ...{ organisation_id: organisation.id, briefing_id: briefing.id, person_id: reader.personId },
        told_on: work.asking.today,
      })),
    )
    .execute();
  await house.outlet.mails(
    work,
    fresh.map(({ reader, address }) => ({
      ...{ toPerson: reader.personId, toAddress: address, kind: 'briefing', organisationId: organisation.id },
      ...askedLetter(briefing.title, reader.dueOn, briefing.questions.length, linkOf(house, briefing)),
    })),
  );
  return fresh.length;
}

/** Reminds those who have not confirmed; `days` before their day it is kept as, 0: by hand. Returns how many were written to. */
async function remind(
  work: Work,
  house: House,
  found: Here,
  briefing: BriefingHere,
  whom: readonly (ToTell & { readonly days: number; readonly before: readonly number[] })[],
): Promise<number> {
  const { organisation } = found;
  if (whom.length === 0) return 0;
  for (const { reader, days, before } of whom) {
    await work.write
      .updateTable('briefing_told')
      .set({ reminded: [...before, days] })
      .where('briefing_id', '=', briefing.id)
      .where('person_id', '=', reader.personId)
      .execute();
  }
  await house.outlet.mails(
    work,
    whom.map(({ reader, address }) => ({
      ...{ toPerson: reader.personId, toAddress: address, kind: 'briefing-reminder', organisationId: organisation.id },
      ...reminderLetter(briefing.title, reader.dueOn, linkOf(house, briefing)),
    })),
  );
  await recordEvents(work, [
    {
      ...{ verb: 'briefing.reminded', organisationId: organisation.id, subject: { kind: 'briefing', id: briefing.id } },
      detail: { people: whom.length },
    },
  ]);
  return whom.length;
}

/** Whoever keeps it reminds everybody who has not confirmed, now. Returns how many were written to. */
export async function remindNow(
  work: Work,
  house: House,
  doer: Doer,
  found: Here,
  briefing: BriefingHere,
  ground: Ground,
): Promise<number> {
  mustKeep(work, doer, found.organisation, briefing);
  const told = await toldOf(work.read, found.organisation.id);
  const fresh = await tellReaders(work, house, found, briefing, ground, told);
  const whom = (await unconfirmed(work, found, briefing, ground)).flatMap((each) => {
    const before = told.get(`${briefing.id} ${each.reader.personId}`);
    return before === undefined ? [] : [{ ...each, days: 0, before }];
  });
  return fresh + (await remind(work, house, found, briefing, whom));
}

/** Each morning at one organisation: who started is told, and who has not confirmed is reminded on the days of the pack. */
export async function tellAndRemind(work: Work, house: House, found: Here): Promise<number> {
  const { today } = work.asking;
  const { pack, organisation } = found;
  const briefings = (await briefingsAt(work.read, organisation.id)).filter(({ endedOn }) => endedOn === null);
  if (briefings.length === 0) return 0;
  const ground = await groundOf(work, house.packs, found);
  const told = await toldOf(work.read, organisation.id);
  const before = ['briefing-first-reminder', 'briefing-last-reminder'].flatMap(
    (id) => pack.clock(id, today)?.value ?? [],
  );
  let mails = 0;
  for (const briefing of briefings) {
    mails += await tellReaders(work, house, found, briefing, ground, told);
    const whom = (await unconfirmed(work, found, briefing, ground)).flatMap((each) => {
      const sent = told.get(`${briefing.id} ${each.reader.personId}`);
      if (sent === undefined) return [];
      const { dueOn, askedOn } = each.reader;
      const days = reminderOn({ dueOn, askedOn, before, sent }, today, ground.calendars.school);
      return days === null ? [] : [{ ...each, days, before: sent }];
    });
    mails += await remind(work, house, found, briefing, whom);
  }
  return mails;
}

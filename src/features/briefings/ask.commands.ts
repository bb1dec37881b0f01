import { randomUUID } from 'node:crypto';
import type { Work } from '../../platform/database/database.ts';
import type { Doer, Outcome } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import type { Here } from '../organisations/index.ts';
import type { Readable } from './about.ts';
import { type BriefingGiven, checkBriefing, type Offered } from './briefing-form.ts';
import type { Ground } from './briefing-now.queries.ts';
import { briefingsAt } from './briefings.queries.ts';
import { mustKeep, record, refresh } from './keeping.commands.ts';
import { tellReaders } from './tell-readers.commands.ts';

/** Asks people to read something, and writes to each of them. The caller has found `readable` among what there is to read. */
export async function askToRead(
  work: Work,
  house: House,
  doer: Doer,
  found: Here,
  asked: {
    readonly readable: Readable;
    readonly given: BriefingGiven;
    readonly offered: Offered;
    readonly ground: Ground;
  },
): Promise<Outcome<{ readonly id: string; readonly told: number }>> {
  const { organisation } = found;
  const { readable, given, offered, ground } = asked;
  const checked = checkBriefing(given, offered);
  if ('problems' in checked) return checked;
  const { groups, posts, people, governorsOnly, dueOn, starters, words, questions } = checked.done;
  mustKeep(work, doer, organisation, { governorsOnly });
  const { today, now, personId } = work.asking;
  const by = personId ?? '';
  const id = randomUUID();
  const { about } = readable;
  await work.write
    .insertInto('briefing')
    .values({
      ...{ id, organisation_id: organisation.id, title: readable.title, groups: [...groups], posts: [...posts] },
      version_id: about.kind === 'policy' ? about.versionId : null,
      edition: about.kind === 'guidance' ? about.edition : null,
      ...{ governors_only: governorsOnly, starters, words, questions: JSON.stringify(questions), due_on: dueOn },
      ...{ asked_on: today, asked_by: by, asked_at: now },
    })
    .execute();
  if (people.length > 0) {
    await work.write
      .insertInto('briefing_reader')
      .values(
        people.map((person) => ({
          ...{ organisation_id: organisation.id, briefing_id: id, person_id: person, how: 'chosen' },
          ...{ by_person: by, at: now },
        })),
      )
      .execute();
  }
  await record(work, organisation, id, 'briefing.asked');
  const briefing = (await briefingsAt(work.read, organisation.id)).find((each) => each.id === id);
  const told = briefing === undefined ? 0 : await tellReaders(work, house, found, briefing, ground, new Map());
  await refresh(work, house, organisation);
  return { done: { id, told } };
}

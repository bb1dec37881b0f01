import { dayInEngland } from '../../calendar/index.ts';
import { type Asking, inTransaction } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { makeReleasesJob } from '../assurance/index.ts';
import type { InventedPerson } from './invented-people.ts';

/** What an invented school says it will do, by promise. */
const whatNext: Readonly<Record<string, string>> = {
  A2: 'The half term’s last Thursday is kept free for the table.',
  A5: 'Form time in the first week goes to asking each child whom they trust.',
  B1: 'Meetings are booked for the whole year in September.',
  B7: 'The office tells the designated teacher of a joiner on the day, not in the weekly list.',
  E1: 'Both training days are in the diary.',
  E2: 'The post is on the agenda of the next meeting.',
  E4: 'Training is booked with the Virtual School.',
};

/**
 * The figures of the term that is over, made as they are made anywhere; what each school will do; and a governor’s question
 * with its answer, so that every page has something on it.
 */
export async function plantReleases(house: House, people: readonly InventedPerson[]): Promise<void> {
  await makeReleasesJob.run(house, {});
  for (const head of people.filter(({ post }) => post === 'headteacher')) {
    await inTransaction(house.database, asking(house, head.id), async ({ write }) => {
      for (const [commitment, what_next] of Object.entries(whatNext)) {
        await write
          .updateTable('release_cell')
          .set({ what_next })
          .where('commitment', '=', commitment)
          .where('outcome', '=', 'not-kept')
          .execute();
      }
    });
    await plantQuestion(house, head, people);
  }
}

async function plantQuestion(house: House, head: InventedPerson, people: readonly InventedPerson[]): Promise<void> {
  const governor = people.find(({ place, post }) => place === head.place && post === 'link-governor');
  if (governor === undefined) return;
  const release = await inTransaction(
    house.database,
    asking(house, governor.id),
    async ({ write, asking: { now } }) => {
      const made = await write.selectFrom('release').select(['id', 'organisation_id']).executeTakeFirst();
      if (made === undefined) return undefined;
      await write
        .insertInto('governor_question')
        .values({
          organisation_id: made.organisation_id,
          release_id: made.id,
          commitment: 'B7',
          question: 'Does anybody wait for a first plan over the summer?',
          asked_by: governor.id,
          asked_at: new Date(now.getTime() - 9 * 86_400_000),
        })
        .execute();
      return made;
    },
  );
  if (release === undefined) return;
  await inTransaction(house.database, asking(house, head.id), ({ write, asking: { now } }) =>
    write
      .updateTable('governor_question')
      .set({
        answer: 'Nobody should. The authority’s clock runs in the holidays too, and the deputy covers them.',
        answered_by: head.id,
        answered_at: new Date(now.getTime() - 6 * 86_400_000),
      })
      .where('organisation_id', '=', release.organisation_id)
      .execute(),
  );
}

function asking(house: Pick<House, 'clock'>, personId: string): Asking {
  const now = house.clock();
  const today = dayInEngland(now);
  return { personId, organisationId: null, name: 'demonstration', operator: false, sessionId: null, today, now };
}

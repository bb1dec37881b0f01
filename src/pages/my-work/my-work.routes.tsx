import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { questionCounts } from '../../features/assurance/index.ts';
import { myWorkUrl, unseenWaivers } from '../../features/duties/index.ts';
import { openQuestions } from '../../features/looks/index.ts';
import { together } from '../../platform/database/database.ts';
import { page, seeOther } from '../../web/answer.ts';
import type { House, PlaceOffer } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import { dutyReader } from '../duties/duty-reader.ts';
import { daysOf } from '../duties/late-by.ts';
import { recordListed } from '../duties/listed.ts';
import { mayHere } from '../duties/may-here.ts';
import { DoneWorkPage } from './done-work.page.tsx';
import { MyWorkPage } from './my-work.page.tsx';
import { myWork } from './my-work.queries.ts';
import { filterWork, readWorkFilters, withoutChild } from './work-filters.ts';

/** The first place of everybody who holds a post: what needs me. */
export const myWorkPlace: PlaceOffer = {
  href: myWorkUrl,
  label: 'My work',
  order: 10,
  offeredTo: ({ actor, organisation }) =>
    actor.kind === 'person' && actor.posts.some((held) => held.organisationId === organisation.id),
};

const anyQuery = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

export function myWorkPages(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: myWorkUrl,
    who: may('my-work.see'),
    query: anyQuery,
    handle: async ({ work, visitor, ctx, query }) => {
      const reader = dutyReader(house, visitor);
      const asked = readWorkFilters(query);
      // A child stands in no address while somebody can see it.
      if (ctx.someoneLooking && asked.childId !== '') return seeOther(myWorkUrl);
      const filters = ctx.someoneLooking ? withoutChild(asked) : asked;
      const waiting = await house.freshenDuties(work, { organisationIds: [reader.organisation.id] });
      const head = mayHere(visitor, 'waivers.see', work.asking.now);
      const answers = mayHere(visitor, 'question.answer', work.asking.now);
      const [{ open, done, childIds }, days, unseen, questions, governors] = await together(work.read, () => [
        myWork(work.read, house.packs, reader),
        daysOf(work.read, house.packs, reader.organisation),
        head ? unseenWaivers(work.read, reader.organisation.id) : 0,
        openQuestions(work.read, visitor.personId),
        answers ? questionCounts(work.read, reader.organisation.id) : null,
      ]);
      await recordListed(work, reader.organisation.id, childIds, 'my-work');
      return page(
        <MyWorkPage
          ctx={ctx}
          today={reader.today}
          days={days}
          items={filterWork(open, filters)}
          all={open}
          done={done.length}
          filters={filters}
          mayWaiveSchools={mayHere(visitor, 'school-duty.waive', work.asking.now)}
          unseenWaivers={unseen}
          questionsToAnswer={questions}
          questionsOfGovernors={governors?.waiting ?? 0}
          seesWhatIsDue={mayHere(visitor, 'whats-due.see', work.asking.now)}
          said={query.said === 'not-needed' || query.said === 'done' ? query.said : null}
          stillWorkingOut={waiting > 0}
        />,
      );
    },
  });

  route(server, house, {
    method: 'GET',
    url: `${myWorkUrl}/done`,
    who: may('my-work.see'),
    handle: async ({ work, visitor, ctx }) => {
      const reader = dutyReader(house, visitor);
      const { done } = await myWork(work.read, house.packs, reader);
      const childIds = done.flatMap(({ childId }) => childId ?? []);
      await recordListed(work, reader.organisation.id, childIds, 'my-work-done');
      return page(<DoneWorkPage ctx={ctx} today={reader.today} done={done} />);
    },
  });
}

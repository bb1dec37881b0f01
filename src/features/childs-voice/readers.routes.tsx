import type { FastifyInstance } from 'fastify';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { fieldList } from '../../web/read-body.ts';
import { everyone, route } from '../../web/route.ts';
import { keepFrom } from './keep-from.commands.ts';
import { aQuestion, childSession } from './my-session.routes.tsx';
import { myQuestions, placeIn } from './my-views.ts';
import { ReadersPage } from './readers.page.tsx';
import { myQuestionUrl, readersUrl } from './urls.ts';
import { keptFrom, voiceReaders } from './voice-readers.queries.ts';

/** The child chooses who does not see an answer. Where nobody can be chosen there is no such page. */
export function readersRoutes(server: FastifyInstance, house: House): void {
  const { forChild } = childSession(house);

  route(server, house, {
    method: 'GET',
    url: readersUrl(':question'),
    who: everyone,
    params: aQuestion,
    handle: async (asked) =>
      forChild(async ({ work, invited, mine }, part) => {
        const question = placeIn(myQuestions(part.section), asked.params.question)?.question;
        const readers = await voiceReaders(work.read);
        if (question === undefined || !readers.some(({ mayChoose }) => mayChoose))
          throw new NothingHere('nobody to choose');
        const not = ((await keptFrom(work.read, invited.partId)).get(question.id) ?? []).map(
          ({ personId }) => personId,
        );
        const form = { values: { not }, errors: {} };
        return page(<ReadersPage mine={mine} question={question} readers={readers} form={form} />);
      })(asked),
  });

  route(server, house, {
    method: 'POST',
    url: readersUrl(':question'),
    who: everyone,
    params: aQuestion,
    handle: async (asked) =>
      forChild(async ({ work, invited }, part) => {
        const question = placeIn(myQuestions(part.section), asked.params.question)?.question;
        if (question === undefined) throw new NothingHere('no such question');
        await keepFrom(work, invited, question.id, fieldList(asked.body, 'not'));
        return seeOther(myQuestionUrl(question.id));
      })(asked),
  });
}

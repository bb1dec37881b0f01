import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { emptyForm, type FormState } from '../../ui/form.tsx';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import { doerOf } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { field, fieldList } from '../../web/read-body.ts';
import { may, route } from '../../web/route.ts';
import { namesToKeepOut } from './child-words.queries.ts';
import { groundOf } from './ground.queries.ts';
import { placeOf, promiseParam } from './promises.routes.tsx';
import { answerQuestion, askQuestion } from './questions.commands.ts';
import { ANSWER_LENGTH, AnswerPage, AskPage, QUESTION_LENGTH, QuestionsPage } from './questions.page.tsx';
import { questionById, questionsAt } from './questions.queries.ts';
import { askWords } from './say-release.words.ts';
import { whatTheyTell } from './telling-words.ts';
import { answerUrl, assuranceQuestionsUrl, questionsUrl } from './urls.ts';

/** Governors ask, the school answers on record, and all of them can read it. */
export function questionsRoutes(server: FastifyInstance, house: House): void {
  const done = z.object({ done: z.string().max(20).optional() });
  for (const [url, action, reader] of [
    [questionsUrl, 'question.ask', 'governor'],
    [assuranceQuestionsUrl, 'question.answer', 'school'],
  ] as const) {
    route(server, house, {
      method: 'GET',
      url,
      who: may(action),
      query: done,
      handle: async ({ work, visitor, ctx, query }) => {
        const here = placeOf(visitor);
        const ground = await groundOf(house, work.read, here.id);
        const questions = await questionsAt(work.read, here.id);
        const said = query.done === undefined ? null : (saidWhen[query.done] ?? null);
        const titleOf = (promise: string) => ground?.pack.commitment(promise)?.title ?? '';
        const the = ground?.words.the ?? 'the school';
        return page(
          <QuestionsPage ctx={ctx} view={{ questions, titleOf, today: work.asking.today, the, reader, said }} />,
        );
      },
    });
  }

  route(server, house, {
    method: 'GET',
    url: '/promises/ask',
    who: may('question.ask'),
    query: z.object({ promise: promiseParam.optional() }),
    handle: async ({ work, visitor, ctx, query }) => {
      const view = await askView(house, work.read, placeOf(visitor).id, query.promise ?? null);
      return page(<AskPage ctx={ctx} view={{ ...view, form: emptyForm }} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: questionsUrl,
    who: may('question.ask'),
    handle: async ({ work, visitor, ctx, body }) => {
      const here = placeOf(visitor);
      const promise = promiseParam.safeParse(field(body, 'promise')).data ?? null;
      const words = field(body, 'question');
      const problem = tooShortOrLong(words, 'question', QUESTION_LENGTH);
      if (problem !== null) {
        const view = await askView(house, work.read, here.id, promise);
        return page(
          <AskPage ctx={ctx} view={{ ...view, form: { values: body, errors: { question: problem } } }} />,
          422,
        );
      }
      await askQuestion(work, house, doerOf(visitor), here, { promise, words });
      return seeOther(`${questionsUrl}?done=asked`);
    },
  });

  route(server, house, {
    method: 'GET',
    url: answerUrl(':question'),
    who: may('question.answer'),
    params: z.object({ question: z.uuid() }),
    handle: async ({ work, visitor, ctx, params }) => {
      const view = await answerView(house, work, placeOf(visitor).id, params.question);
      return page(<AnswerPage ctx={ctx} view={{ ...view, form: emptyForm }} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: answerUrl(':question'),
    who: may('question.answer'),
    params: z.object({ question: z.uuid() }),
    handle: async ({ work, visitor, ctx, params, body }) => {
      const here = placeOf(visitor);
      const words = field(body, 'answer');
      const again = fieldList(body, 'read-again').includes('yes');
      const problem =
        tooShortOrLong(words, 'answer', ANSWER_LENGTH) ??
        (again ? null : whatTheyTell(words, await namesToKeepOut(work.read, here.id)));
      if (problem !== null) {
        const form: FormState = { values: body, errors: { answer: problem } };
        const view = await answerView(house, work, here.id, params.question);
        return page(<AnswerPage ctx={ctx} view={{ ...view, form }} />, 422);
      }
      const answered = await answerQuestion(work, house, doerOf(visitor), here, { questionId: params.question, words });
      return seeOther(`${assuranceQuestionsUrl}?done=${answered ? 'answered' : 'already'}`);
    },
  });
}

const saidWhen: Readonly<Record<string, string>> = {
  asked: 'Your question was sent. You hear by mail when it is answered.',
  answered: 'The answer is on record. Who asked hears of it by mail.',
  already: 'Somebody had answered this already. Their answer is on record.',
};

type Read = Parameters<typeof groundOf>[1];

async function askView(house: House, read: Read, organisationId: string, promise: string | null) {
  const ground = await groundOf(house, read, organisationId);
  const found = promise === null ? undefined : ground?.pack.commitment(promise);
  return {
    the: ground?.words.the ?? 'the school',
    promise:
      found === undefined
        ? null
        : { id: found.id, title: found.title, ask: askWords(found.ask, ground?.words.headteacher ?? 'headteacher') },
  };
}

async function answerView(
  house: House,
  {
    read,
    asking,
  }: { readonly read: Read; readonly asking: { readonly today: Parameters<typeof placeOf>[0]['today'] } },
  organisationId: string,
  questionId: string,
) {
  const question = await questionById(read, organisationId, questionId);
  if (question === undefined || question.answer !== null) throw new NothingHere('question');
  const ground = await groundOf(house, read, organisationId);
  return { question, titleOf: (promise: string) => ground?.pack.commitment(promise)?.title ?? '', today: asking.today };
}

function tooShortOrLong(words: string, what: 'question' | 'answer', most: number): string | null {
  if (words.length < 3) return `Write ${what === 'question' ? 'your question' : 'the answer'}`;
  return words.length > most ? `Shorten it: ${most.toLocaleString('en-GB')} characters at most` : null;
}

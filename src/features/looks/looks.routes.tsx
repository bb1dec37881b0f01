import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormState } from '../../ui/form.tsx';
import { NothingHere, page, Refused, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { may, onChild, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import {
  actorAt,
  changeRoute,
  childNames,
  everYearsOn,
  HiddenNowPage,
  openChild,
  visibleAmong,
} from '../children/index.ts';
import { answerWhy, askWhy } from './ask.commands.ts';
import { AskWhyPage } from './ask-why.page.tsx';
import { AnswerPage, AskedPage } from './asked.page.tsx';
import { type AskedOfMe, askedOf } from './asked.queries.ts';
import { lookOf, looksByDay, type OneLook } from './looks.queries.ts';
import { answerUrl, askedUrl, askWhyUrl, looksUrl } from './urls.ts';
import { LOOKS_PAGE, ViewLooksPage } from './view-looks.page.tsx';
import { whyNotAsked } from './why-not-asked.ts';

const aQuestion = z.object({ questionId: z.uuid() });

/** Who has looked, and asking why; for the one who is asked, their own page. */
export function looksRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: looksUrl(':childId'),
    who: onChild('see'),
    params: z.object({ childId: z.uuid() }),
    query: z.object({ lists: z.string().optional(), page: z.string().optional() }),
    handle: async ({ work, visitor, params, query, ctx }) => {
      const { packs } = house;
      const child = await openChild(work, visitor, params.childId, {
        packs,
        action: 'see',
        part: 'looks',
        how: 'looks',
      });
      if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={child.id} />);
      const lists = query.lists === 'yes';
      const at = /^[1-9]\d{0,4}$/.test(query.page ?? '') ? Number(query.page) : 1;
      const found = await looksByDay(work.read, child.id, { lists, limit: LOOKS_PAGE, offset: (at - 1) * LOOKS_PAGE });
      return page(
        <ViewLooksPage
          {...{ ctx, child, found, lists }}
          today={visitor.today}
          me={visitor.personId}
          page={at}
          mayAsk={child.may('looks.ask')}
        />,
      );
    },
  });

  changeRoute<OneLook>(server, house, {
    url: askWhyUrl(':childId', ':event'),
    action: 'looks.ask',
    params: z.object({ childId: z.uuid(), event: z.string().regex(/^\d{1,15}$/) }),
    know: async ({ work, child, at }) => {
      const look = await lookOf(work.read, child.id, Number(at.event));
      if (look === undefined) throw new NothingHere('no such look at this child');
      const not = whyNotAsked(look, work.asking.personId);
      if (not !== null) throw new Refused('cannot be asked', not);
      return look;
    },
    values: () => ({}),
    draw: (look, _, { ctx, child, today }) => <AskWhyPage {...{ ctx, child, look, today }} />,
    save: async (look, _, { work, child }) => {
      await askWhy(work, house, { childId: child.id, controllerId: child.writesFor }, look);
      return { to: looksUrl(child.id) };
    },
  });

  route(server, house, {
    method: 'GET',
    url: askedUrl,
    who: may('looks.answer'),
    handle: async ({ work, visitor, ctx }) => {
      const asked = await askedOf(work.read, visitor.personId);
      const names = await namesOf(work, house, visitor, asked);
      return page(<AskedPage {...{ ctx, names, asked }} today={visitor.today} />);
    },
  });

  route(server, house, {
    method: 'GET',
    url: answerUrl(':questionId'),
    who: may('looks.answer'),
    params: aQuestion,
    handle: async ({ work, visitor, ctx, params }) => {
      const question = await mine(work, visitor, params.questionId);
      if (question.answer !== null) return seeOther(askedUrl);
      const names = await namesOf(work, house, visitor, [question]);
      return page(<AnswerPage {...{ ctx, names, question }} today={visitor.today} form={emptyForm} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: answerUrl(':questionId'),
    who: may('looks.answer'),
    params: aQuestion,
    handle: async ({ work, visitor, ctx, params, body }) => {
      const { organisation } = visitor;
      const question = await mine(work, visitor, params.questionId);
      if (organisation === null) throw new NothingHere('holds no post');
      if (question.answer !== null) throw new Refused('answered already', 'You have answered this already.');
      const answer = field(body, 'answer').trim();
      const problem = answerProblem(answer);
      if (problem !== null) {
        const names = await namesOf(work, house, visitor, [question]);
        const form: FormState = { values: body, errors: { answer: problem } };
        return page(<AnswerPage {...{ ctx, names, question, form }} today={visitor.today} />, 422);
      }
      await answerWhy(work, house, question, organisation.id, answer);
      return seeOther(askedUrl);
    },
  });
}

function answerProblem(answer: string): string | null {
  if (answer.length < 3) return 'Say what you needed it for, in a few words';
  return answer.length > 1000 ? `Say it in at most 1,000 characters; this has ${answer.length}` : null;
}

async function mine(work: Work, visitor: Visitor, questionId: string): Promise<AskedOfMe> {
  const [question] = await askedOf(work.read, visitor.personId, questionId);
  if (question === undefined) throw new NothingHere(`question ${questionId}`);
  return question;
}

/** Names of those the one asked may still see by name; reading them is a look like any other. */
async function namesOf(work: Work, house: House, visitor: Visitor, asked: readonly AskedOfMe[]) {
  const { organisation, today } = visitor;
  if (organisation === null || asked.length === 0) return new Map<string, string>();
  const ids = [...new Set(asked.map((each) => each.childId))];
  const actor = actorAt(visitor.actor, organisation.id);
  const visible = [...(await visibleAmong(work.read, ids, actor, today, 'name', everYearsOn(house.packs, today)))];
  if (visible.length === 0) return new Map<string, string>();
  await recordEvent(work, {
    verb: 'child.listed',
    organisationId: organisation.id,
    childIds: visible,
    detail: { how: 'asked' },
  });
  const names = await childNames(work.read, visible, organisation.id);
  return new Map([...names].map(([id, name]) => [id, name.full]));
}

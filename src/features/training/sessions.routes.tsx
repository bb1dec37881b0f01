import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { contains } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { dayValues, emptyForm, type FormState, readDay } from '../../ui/form-state.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import { doerOf } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { field, fieldList } from '../../web/read-body.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { type Here, here } from '../organisations/index.ts';
import { peopleAt, postsHeldAt } from '../people/index.ts';
import { HerePage } from './here.page.tsx';
import { OpenSessionPage } from './open-session.page.tsx';
import {
  closeSession,
  coursesToRun,
  mustBeInTheRoom,
  mustRun,
  openSession,
  roomCode,
  runsForGovernorsOnly,
  sayHere,
  takeBackThere,
  tickThere,
} from './sessions.commands.ts';
import { SessionPage, SessionsPage } from './sessions.page.tsx';
import { sessionsAt, type TrainingSession, whoWasThere } from './sessions.queries.ts';
import { governsOn } from './training-keepers.ts';
import { addSessionUrl, closeSessionUrl, hereUrl, notThereUrl, sessionsUrl, sessionUrl, tickUrl } from './urls.ts';

const params = z.object({ session: z.uuid() });
const doneWords = {
  opened: 'It is open. Show the code on its day.',
  ticked: 'Ticked.',
  'taken-back': 'Taken off the list.',
  closed: 'Closed. Who was there is in the register.',
} as const;
const isDone = z.object({ done: z.enum(['opened', 'ticked', 'taken-back', 'closed']).optional() });

interface Asked {
  readonly work: Work;
  readonly visitor: Visitor;
  readonly ctx: PageContext;
}

/**
 * Sessions of courses: opened and closed by those who keep the register, those of who governs by clerk and chair too; and in the
 * room by everybody on their own phone.
 */
export function sessionsRoutes(server: FastifyInstance, house: House): void {
  const sessionHere = async (work: Work, { organisation }: Here, id: string): Promise<TrainingSession> => {
    const session = (await sessionsAt(work.read, organisation.id)).find((each) => each.id === id);
    if (session === undefined) throw new NothingHere('session');
    return session;
  };
  /** One that this visitor runs. */
  const sessionToRun = async (work: Work, visitor: Visitor, found: Here, id: string): Promise<TrainingSession> => {
    const session = await sessionHere(work, found, id);
    mustRun(work, doerOf(visitor), found.organisation, session);
    return session;
  };

  /** Those who work here today, or govern where it is for them, and are not on the list. */
  const othersAt = async (
    work: Work,
    { organisation }: Here,
    session: TrainingSession,
    there: readonly { personId: string }[],
  ) => {
    const { today } = work.asking;
    return (await peopleAt(work.read, organisation.id)).filter(
      (person) =>
        (session.governorsOnly
          ? governsOn(person.held, person.id, today)
          : person.held.some((held) => contains(held, today))) && !there.some(({ personId }) => personId === person.id),
    );
  };

  const opening = async (work: Work, visitor: Visitor, found: Here) => ({
    courses: await coursesToRun(work, doerOf(visitor), found),
    ofGovernors: runsForGovernorsOnly(work, doerOf(visitor), found.organisation),
  });

  const draw = async ({ work, visitor, ctx }: Asked, found: Here, id: string, form: FormState, done: string | null) => {
    const session = await sessionToRun(work, visitor, found, id);
    const there = await whoWasThere(work.read, session.id);
    const others = session.closedAt === null ? await othersAt(work, found, session, there) : [];
    const link = `${house.publicUrl}${hereUrl(session.id, roomCode(house, found.organisation.id, session.id))}`;
    return page(
      <SessionPage ctx={ctx} view={{ session, there, others, link, done, form, today: visitor.today }} />,
      Object.keys(form.errors).length > 0 ? 422 : 200,
    );
  };

  route(server, house, {
    method: 'GET',
    url: sessionsUrl,
    who: may('training.run-session'),
    handle: async ({ work, visitor, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const ofGovernors = runsForGovernorsOnly(work, doerOf(visitor), found.organisation);
      const all = await sessionsAt(work.read, found.organisation.id);
      const sessions = ofGovernors ? all.filter(({ governorsOnly }) => governorsOnly) : all;
      const hasCourses = (await coursesToRun(work, doerOf(visitor), found)).length > 0;
      const view = { sessions, hasCourses, ofGovernors, today: visitor.today };
      return page(<SessionsPage ctx={ctx} view={view} />);
    },
  });

  route(server, house, {
    method: 'GET',
    url: addSessionUrl,
    who: may('training.run-session'),
    handle: async ({ work, visitor, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const form = { values: dayValues('on', visitor.today), errors: {} };
      return page(<OpenSessionPage ctx={ctx} form={form} {...(await opening(work, visitor, found))} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: addSessionUrl,
    who: may('training.run-session'),
    handle: async ({ work, visitor, body, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const shown = await opening(work, visitor, found);
      const again = (errors: Readonly<Record<string, string>>) =>
        page(<OpenSessionPage ctx={ctx} form={{ values: body, errors }} {...shown} />, 422);
      const on = readDay(body, 'on', 'the day');
      if (on !== null && typeof on === 'object') return again({ on: on.problem });
      const given = { course: field(body, 'course'), on, place: field(body, 'place'), length: field(body, 'length') };
      const outcome = await openSession(work, doerOf(visitor), found, given);
      return 'problems' in outcome ? again(outcome.problems) : seeOther(`${sessionUrl(outcome.done.id)}?done=opened`);
    },
  });

  route(server, house, {
    method: 'GET',
    url: sessionUrl(':session'),
    who: may('training.run-session'),
    params,
    query: isDone,
    handle: async (request) => {
      const found = await here(request.work, house.packs, request.visitor);
      const { done } = request.query;
      return draw(request, found, request.params.session, emptyForm, done === undefined ? null : doneWords[done]);
    },
  });

  route(server, house, {
    method: 'POST',
    url: tickUrl(':session'),
    who: may('training.run-session'),
    params,
    handle: async (request) => {
      const { work, visitor, body } = request;
      const found = await here(work, house.packs, visitor);
      const session = await sessionToRun(work, visitor, found, request.params.session);
      const others = await othersAt(work, found, session, await whoWasThere(work.read, session.id));
      const chosen = others.map(({ id }) => id).filter((id) => fieldList(body, 'person').includes(id));
      if (chosen.length === 0) {
        const errors = { person: 'Tick at least one person' };
        return draw(request, found, session.id, { values: {}, errors }, null);
      }
      await tickThere(work, doerOf(visitor), found.organisation, session, chosen);
      return seeOther(`${sessionUrl(session.id)}?done=ticked`);
    },
  });

  route(server, house, {
    method: 'POST',
    url: notThereUrl(':session'),
    who: may('training.run-session'),
    params,
    handle: async ({ work, visitor, params: at, body }) => {
      const found = await here(work, house.packs, visitor);
      const session = await sessionToRun(work, visitor, found, at.session);
      const there = await whoWasThere(work.read, session.id);
      const person = there.find(({ personId }) => personId === field(body, 'person'));
      if (person === undefined) throw new NothingHere('person');
      await takeBackThere(work, doerOf(visitor), found.organisation, session, person.personId);
      return seeOther(`${sessionUrl(session.id)}?done=taken-back`);
    },
  });

  route(server, house, {
    method: 'POST',
    url: closeSessionUrl(':session'),
    who: may('training.run-session'),
    params,
    handle: async ({ work, visitor, params: at }) => {
      const found = await here(work, house.packs, visitor);
      const session = await sessionToRun(work, visitor, found, at.session);
      await closeSession(work, house, doerOf(visitor), found.organisation, session);
      return seeOther(`${sessionUrl(session.id)}?done=closed`);
    },
  });

  // In the room, by everybody who works here and holds the code.
  const inTheRoom = params.extend({ code: z.string().max(40) });
  const entered = async (work: Work, visitor: Visitor, at: z.infer<typeof inTheRoom>) => {
    const found = await here(work, house.packs, visitor);
    mustBeInTheRoom(house, found.organisation.id, at.session, at.code);
    const session = await sessionHere(work, found, at.session);
    const { organisation } = found;
    const isForThem =
      !session.governorsOnly ||
      governsOn(await postsHeldAt(work.read, organisation.id), visitor.personId, work.asking.today);
    return { organisation, session, isForThem };
  };

  route(server, house, {
    method: 'GET',
    url: hereUrl(':session', ':code'),
    who: may('training.record-own'),
    params: inTheRoom,
    handle: async ({ work, visitor, params: at, ctx }) => {
      const { session, isForThem } = await entered(work, visitor, at);
      const there = await whoWasThere(work.read, session.id);
      const isThere = there.some(({ personId }) => personId === visitor.personId);
      const view = { session, code: at.code, name: visitor.name, isThere, isForThem, today: visitor.today };
      return page(<HerePage ctx={ctx} view={view} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: hereUrl(':session', ':code'),
    who: may('training.record-own'),
    params: inTheRoom,
    handle: async ({ work, visitor, params: at }) => {
      const { organisation, session, isForThem } = await entered(work, visitor, at);
      await sayHere(work, organisation, session, isForThem);
      return seeOther(hereUrl(session.id, at.code));
    },
  });
}

import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Day } from '../../calendar/index.ts';
import { saySource } from '../../packs/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormState, type FormValues, fieldValues, readDay } from '../../ui/form.tsx';
import { fieldValue } from '../../ui/form-state.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import { asFacts, doerOf, isAllowed } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { may, onChild, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { whoWouldBeTold } from '../alerts/index.ts';
import { HiddenNowPage, keptUntil, type OpenChild, openChild } from '../children/index.ts';
import { adopt } from './adopt.commands.ts';
import { adoptedOnProblem } from './adopted-on.ts';
import { AdoptionPage, SealedPage, SealPage, type WhatCloses } from './adoption.page.tsx';
import { openTo } from './adoption.queries.ts';
import { adoptionUrl, sealedUrl, sealUrl } from './urls.ts';

const params = z.object({ childId: z.uuid() });

interface Asked {
  readonly work: Work;
  readonly visitor: Visitor;
  readonly ctx: PageContext;
  readonly params: { readonly childId: string };
}

/** Two steps, both dangerous: what will happen, then once more. */
export function adoptionRoutes(server: FastifyInstance, house: House): void {
  const who = onChild('child.adopt');
  const open = ({ work, visitor, params: { childId } }: Asked, step: string): Promise<OpenChild> =>
    openChild(work, visitor, childId, { packs: house.packs, action: 'child.adopt', how: `${step} child.adopt` });

  route(server, house, {
    method: 'GET',
    url: adoptionUrl(':childId'),
    who,
    params,
    handle: async (request) => {
      const child = await open(request, 'form');
      if (request.ctx.someoneLooking) return page(<HiddenNowPage ctx={request.ctx} childId={child.id} />);
      return page(<AdoptionPage {...(await whatCloses(house, request, child))} form={emptyForm} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: adoptionUrl(':childId'),
    who,
    params,
    handle: async (request) => {
      const child = await open(request, 'form');
      if (request.ctx.someoneLooking) return page(<HiddenNowPage ctx={request.ctx} childId={child.id} notSaved />, 422);
      const closes = await whatCloses(house, request, child);
      const { on, problem } = adoptedOn(request.body, request.visitor.today);
      if (on === null) {
        const form: FormState = { values: request.body, errors: { adopted: problem } };
        return page(<AdoptionPage {...closes} form={form} />, 422);
      }
      return page(<SealPage {...closes} form={emptyForm} {...second(request.body, on, closes)} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: sealUrl(':childId'),
    who,
    params,
    handle: async (request) => {
      const { work, visitor, body, ctx } = request;
      const child = await open(request, 'send');
      if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={child.id} notSaved />, 422);
      const closes = await whatCloses(house, request, child);
      const { on, problem } = adoptedOn(body, visitor.today);
      if (on === null) {
        const form: FormState = { values: body, errors: { adopted: problem } };
        return page(<AdoptionPage {...closes} form={form} />, 422);
      }
      const sure = fieldValues(body, 'sure');
      if (!['order', 'undone'].every((each) => sure.includes(each))) {
        const errors = { sure: 'Tick both, or leave the record open' };
        return page(<SealPage {...closes} form={{ values: body, errors }} {...second(body, on, closes)} />, 422);
      }
      await adopt(
        work,
        house,
        { childId: child.id, controllerId: child.writesFor },
        keptUntil(on, closes.keptYears).until,
      );
      return seeOther(sealedUrl);
    },
  });

  route(server, house, {
    method: 'GET',
    url: sealedUrl,
    who: may('children.list'),
    handle: async ({ work, visitor, ctx }) => {
      const { organisation } = visitor;
      if (organisation === null) throw new NothingHere('holds no post');
      const mayAdd = isAllowed(work, doerOf(visitor), 'child.add', asFacts(organisation));
      return page(<SealedPage ctx={ctx} mayAdd={mayAdd} />);
    },
  });
}

async function whatCloses(house: House, { work, visitor, ctx }: Asked, child: OpenChild): Promise<WhatCloses> {
  const { organisation, personId, today } = visitor;
  if (organisation === null) throw new NothingHere('holds no post');
  const clock = house.packs.england.clock('keep-adoption-record', today);
  if (clock === undefined) throw new Error('The pack does not say how long an adoption record is kept.');
  const barred = child.facts.bars.map((bar) => bar.personId);
  return {
    ctx,
    child,
    openTo: await openTo(work.read, child.id),
    told: await whoWouldBeTold(work.read, 'record-sealed', organisation, [personId], barred),
    keptYears: clock.value,
    keptSource: saySource(clock),
  };
}

function adoptedOn(body: FormValues, today: Day): { on: Day; problem: '' } | { on: null; problem: string } {
  const read = readDay(body, 'adopted', 'the adoption order');
  if (read !== null && typeof read === 'object') return { on: null, problem: read.problem };
  const problem = adoptedOnProblem(read, today);
  return read === null || problem !== null ? { on: null, problem: problem ?? '' } : { on: read, problem: '' };
}

const second = (body: FormValues, on: Day, { keptYears }: WhatCloses) => ({
  adoptedOn: on,
  keptUntil: keptUntil(on, keptYears).until,
  fields: Object.fromEntries(
    ['day', 'month', 'year'].map((part) => [`adopted-${part}`, fieldValue(body, `adopted-${part}`)]),
  ),
});

import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Day } from '../../calendar/index.ts';
import type { PlanTemplate } from '../../packs/model.ts';
import { type Paper, paperFormats } from '../../platform/papers/index.ts';
import { dayPlain } from '../../ui/format.ts';
import { NothingHere, page } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { paperAnswer } from '../../web/paper-answer.ts';
import { everyone, onChild, route } from '../../web/route.ts';
import { HiddenNowPage } from '../children/index.ts';
import {
  invitedIn,
  NotInPage,
  ownCopyUrl,
  readOwnCopyFirst,
  readOwnCopyUrl,
  takeOwnCopy,
} from '../invitations/index.ts';
import { openPlan, type PlanCopy } from '../plans/index.ts';
import { type Family, leavesOutWords } from './made-for.ts';
import { planPaper } from './plan.paper.ts';

/** A carer's or parent's own copy of the signed plan, let go to them: without an account, in the session their link and code began. */
export function ownCopyRoutes(server: FastifyInstance, house: House): void {
  for (const format of paperFormats) {
    route(server, house, {
      method: 'GET',
      url: ownCopyUrl(format),
      who: everyone,
      perMinute: 30,
      handle: async ({ work, ctx, raw }) => {
        const mine = await invitedIn(house, work, raw.request);
        const taken = mine === undefined ? null : await takeOwnCopy(mine, format);
        if (taken === null) return page(<NotInPage ctx={ctx} />, 403);
        return paperAnswer(house, ownCopyPaper(taken), format, 'your-copy');
      },
    });
  }

  route(server, house, {
    method: 'GET',
    url: readOwnCopyUrl(':childId', ':planId', ':invitationId'),
    who: onChild('plan.lead'),
    params: z.object({ childId: z.uuid(), planId: z.uuid(), invitationId: z.uuid() }),
    handle: async ({ work, visitor, ctx, params }) => {
      const opened = await openPlan(work, visitor, house, params, 'own copy of a plan, before it is let go');
      if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={opened.child.id} />);
      const theirs = await readOwnCopyFirst(work, opened, params.invitationId);
      if (theirs === undefined) throw new NothingHere('no such invitation');
      const { form } = opened.plan;
      const about = { ...theirs, form, firstName: opened.child.name.first, today: visitor.today };
      return paperAnswer(house, ownCopyPaper(about), 'pdf', 'their-copy');
    },
  });
}

function ownCopyPaper(taken: {
  readonly copy: PlanCopy;
  readonly form: PlanTemplate | undefined;
  readonly lead: Family;
  readonly firstName: string;
  readonly name: string;
  readonly today: Day;
}): Paper {
  return planPaper(taken.copy, {
    title: `${taken.copy.title}: ${taken.firstName}`,
    form: taken.form,
    stands: 'As it was signed off. Nothing in it changes.',
    madeFor: `Copy made for ${taken.name} on ${dayPlain(taken.today)}`,
    leavesOut: leavesOutWords(taken.lead),
  });
}

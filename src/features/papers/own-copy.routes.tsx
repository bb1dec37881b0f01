import type { FastifyInstance } from 'fastify';
import { paperFormats } from '../../platform/papers/index.ts';
import { dayPlain } from '../../ui/format.ts';
import { page } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { paperAnswer } from '../../web/paper-answer.ts';
import { everyone, route } from '../../web/route.ts';
import { invitedIn, NotInPage, ownCopyUrl, takeOwnCopy } from '../invitations/index.ts';
import { leavesOutWords } from './made-for.ts';
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
        const paper = planPaper(taken.copy, {
          title: `${taken.copy.title}: ${taken.firstName}`,
          form: taken.form,
          stands: 'As it was signed off. Nothing in it changes.',
          madeFor: `Copy made for ${taken.name} on ${dayPlain(taken.today)}`,
          leavesOut: leavesOutWords(taken.lead),
        });
        return paperAnswer(house, paper, format, 'your-copy');
      },
    });
  }
}

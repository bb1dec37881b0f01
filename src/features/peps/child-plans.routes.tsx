import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { page, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { onChild, route } from '../../web/route.ts';
import { HiddenNowPage, openChild } from '../children/index.ts';
import { handoversOfChild } from '../handovers/index.ts';
import { copiesOfChild, isInHand, meetingUrl, plansOfChild } from '../plans/index.ts';
import { ChildPlansPage } from './child-plans.page.tsx';
import { recordedPeps } from './pep-events.queries.ts';
import { childPlansUrl } from './pep-urls.ts';

/** A child's plans: where duties lead, whatever there is of a plan yet. */
export function childPlanRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: childPlansUrl(':childId'),
    who: onChild('see'),
    params: z.object({ childId: z.uuid() }),
    query: z.object({ to: z.string().max(10).optional() }),
    handle: async ({ work, visitor, ctx, params: at, query: { to } }) => {
      const child = await openChild(work, visitor, at.childId, {
        packs: house.packs,
        action: 'see',
        part: ['plan', 'signed-plan'],
        how: 'plans',
      });
      if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={child.id} />);
      const whole = child.sees('plan');
      const plans = whole ? await plansOfChild(work.read, child.id) : [];
      // A duty to hold the meeting leads to it, where there is a plan for it.
      const inHand = plans.find(({ state }) => isInHand(state));
      if (to === 'meeting' && inHand !== undefined) return seeOther(meetingUrl(child.id, inHand.id));
      const recorded = whole ? await recordedPeps(work.read, child.id) : [];
      const copies = (await copiesOfChild(work.read, child.id)).filter(
        ({ moment, planId }) => moment === 'signed-off' && !plans.some(({ id }) => id === planId),
      );
      const handovers = whole ? await handoversOfChild(work.read, child.id) : [];
      return page(
        <ChildPlansPage
          ctx={ctx}
          child={child}
          plans={plans}
          recorded={recorded}
          copies={copies}
          handovers={handovers}
          today={visitor.today}
        />,
      );
    },
  });
}

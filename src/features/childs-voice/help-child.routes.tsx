import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { ActionLink, Acts } from '../../ui/components.ts';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { onChild, route } from '../../web/route.ts';
import { HiddenNowPage, type TermRow } from '../children/index.ts';
import { everybodysPartUrl, helperUrl } from '../invitations/model.ts';
import { openPlan } from '../plans/index.ts';
import { letHelp, mustSayWhoHelps } from './help-child.commands.ts';
import { HelpChildPage, NOBODY } from './help-child.page.tsx';
import { partsIHelp, whoCanHelp } from './help-child.queries.ts';
import { handOverUrl } from './urls.ts';

const params = z.object({ childId: z.uuid(), planId: z.uuid(), partId: z.uuid() });

/** Whoever leads a plan says which adult helps the child with their own part, and takes it back. */
export function helpChildRoutes(server: FastifyInstance, house: House): void {
  for (const method of ['GET', 'POST'] as const) {
    route(server, house, {
      method,
      url: helperUrl(':childId', ':planId', ':partId'),
      who: onChild('plan.lead'),
      params,
      handle: async ({ work, visitor, ctx, body, params: at }) => {
        const opened = await openPlan(work, visitor, house, at, 'who helps the child');
        const part = opened.plan.parts.find(({ id, lead }) => id === at.partId && lead === 'child');
        if (part === undefined) throw new NothingHere('no such part of a child');
        mustSayWhoHelps(opened, part);
        const { child, plan } = opened;
        if (ctx.someoneLooking)
          return page(<HiddenNowPage ctx={ctx} childId={child.id} notSaved={method === 'POST'} />);
        const can = await whoCanHelp(work.read, child.id, plan.controllerId);
        const draw = (who: string, errors: Record<string, string>) => (
          <HelpChildPage
            {...{ ctx, child, can, planId: plan.id, partId: part.id }}
            form={{ values: { who }, errors }}
          />
        );
        if (method === 'GET') return page(draw(part.askedPersonId ?? NOBODY, {}));
        const who = field(body, 'who');
        const outcome =
          who === '' ? 'not-theirs' : await letHelp(work, house, opened, part, who === NOBODY ? null : who);
        return outcome === 'let'
          ? seeOther(everybodysPartUrl(child.id, plan.id))
          : page(draw(who, { who: 'Choose who helps: somebody who works with the child here, or nobody' }), 422);
      },
    });
  }
}

/** On the child’s page of whoever was let to help: beside what is due, since nothing is due before there is a day for the meeting. */
export const helpTermRows: readonly TermRow[] = [
  {
    id: 'help',
    order: 12,
    parts: ['own-duties'],
    row: async ({ looking, work, child }) => {
      if (looking) return null;
      const parts = await partsIHelp(work.read, child.id);
      if (parts.length === 0) return null;
      return {
        title: 'My views',
        content: (
          <>
            <p class="soft small">You help {child.name.first} with it, in this plan.</p>
            <Acts>
              {parts.map(({ planId, partId, state }) => (
                <ActionLink key={partId} href={handOverUrl(child.id, planId, partId)} kind="link">
                  {state === 'sent' ? 'It is sent: open it' : `Hand over to ${child.name.first}`}
                </ActionLink>
              ))}
            </Acts>
          </>
        ),
      };
    },
  },
];

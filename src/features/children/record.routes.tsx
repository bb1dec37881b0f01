import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { page } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { onChild, route } from '../../web/route.ts';
import { HiddenNowPage } from './change.page.tsx';
import { NOTHING_KNOWN } from './child-details.ts';
import { allDetails, correctedFields } from './details.queries.ts';
import { actionOfSection, setsOf } from './details.routes.tsx';
import { openChild } from './open-child.commands.ts';
import { organisationNames } from './places.queries.ts';
import { RecordPage } from './record.page.tsx';
import { staysOf } from './stays.queries.ts';

/** What is recorded of a child, on one page, with a link to each page that changes it. */
export function recordRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: '/children/:childId/record',
    who: onChild('see'),
    params: z.object({ childId: z.uuid() }),
    handle: async ({ work, visitor, ctx, params }) => {
      const child = await openChild(work, visitor, params.childId, {
        packs: house.packs,
        action: 'see',
        how: 'record',
      });
      if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={child.id} />);
      const all = await allDetails(work.read, child.id, child.writesFor);
      const others = all.filter((row) => row.controller_id !== child.writesFor);
      const names = await organisationNames(
        work.read,
        others.map((row) => row.controller_id),
      );
      return page(
        <RecordPage
          ctx={ctx}
          child={child}
          own={all.find((row) => row.controller_id === child.writesFor) ?? NOTHING_KNOWN}
          others={others.map((row) => ({
            organisation: names.get(row.controller_id) ?? 'Another organisation',
            details: row,
          }))}
          corrected={await correctedFields(work.read, child.id, child.writesFor)}
          stays={child.sees('moves') ? await staysOf(work.read, child.id, visitor.today) : []}
          sets={setsOf(house)}
          today={visitor.today}
          mayChange={(section) => child.may(actionOfSection(section))}
        />,
      );
    },
  });
}

import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { parseDay } from '../../calendar/index.ts';
import { dayValues, readDay } from '../../ui/form-state.ts';
import { NothingHere, page } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { route, signedIn } from '../../web/route.ts';
import { GuidancePage } from './guidance.page.tsx';
import { GuidanceDocumentPage } from './guidance-document.page.tsx';
import { packFor } from './pack-for.queries.ts';
import { registerOn } from './register-on.ts';
import { guidanceDocumentUrl, guidanceUrl } from './urls.ts';

const dayParts = z.object({
  'on-day': z.string().max(4).optional(),
  'on-month': z.string().max(12).optional(),
  'on-year': z.string().max(6).optional(),
  on: z.string().max(10).optional(),
});

/** The register of guidance: what is in force on a day, and what replaced what. */
export function guidanceRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: guidanceUrl,
    who: signedIn,
    query: dayParts,
    handle: async ({ work, visitor, query, ctx }) => {
      const { pack } = await packFor(work, house, visitor);
      const asked =
        query.on === undefined
          ? readDay(query, 'on', 'the day')
          : (parseDay(query.on) ?? { problem: 'There is no such day: write it as 2026-09-01' });
      const wrong = asked !== null && typeof asked !== 'string' ? asked.problem : null;
      const on = typeof asked === 'string' ? asked : visitor.today;
      return page(
        <GuidancePage
          ctx={ctx}
          view={{ on, today: visitor.today, packTitle: pack.title, register: registerOn(pack.guidance(), on) }}
          form={{ values: wrong === null ? dayValues('on', on) : query, errors: wrong === null ? {} : { on: wrong } }}
        />,
        wrong === null ? 200 : 422,
      );
    },
  });

  route(server, house, {
    method: 'GET',
    url: guidanceDocumentUrl(':document'),
    who: signedIn,
    params: z.object({ document: z.string().regex(/^[a-z0-9-]{1,80}$/) }),
    handle: async ({ work, visitor, params, ctx }) => {
      const { pack } = await packFor(work, house, visitor);
      const editions = pack.guidance().filter(({ document }) => document === params.document);
      if (editions.length === 0) throw new NothingHere('guidance');
      return page(<GuidanceDocumentPage ctx={ctx} view={{ editions, today: visitor.today }} />);
    },
  });
}

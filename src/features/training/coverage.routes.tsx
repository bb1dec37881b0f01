import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { academicYearOf } from '../../calendar/index.ts';
import { page } from '../../web/answer.ts';
import { asFacts, doerOf, isAllowed } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import { here } from '../organisations/index.ts';
import { coverageNumbers } from './counted.commands.ts';
import { CoveragePage } from './coverage.page.tsx';
import { coverageOf } from './coverage.ts';
import { coverageFacts } from './coverage-facts.queries.ts';
import { coverageUrl } from './urls.ts';

/** Who is trained: by name for those who lead, in numbers for those who govern. */
export function coverageRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: coverageUrl,
    who: may('training.numbers'),
    query: z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() }),
    handle: async ({ work, visitor, query, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const allowed = (action: Parameters<typeof isAllowed>[2]) =>
        isAllowed(work, doerOf(visitor), action, asFacts(found.organisation));
      const thisYear = academicYearOf(visitor.today);
      const academicYear = Math.min(query.year ?? thisYear, thisYear);
      const seesNames = allowed('training.see');
      const needs = seesNames
        ? coverageOf(await coverageFacts(work, house.packs, found), academicYear)
        : await coverageNumbers(work, house.packs, found, academicYear);
      return page(
        <CoveragePage
          ctx={ctx}
          view={{
            ...{ academicYear, isNow: academicYear === thisYear, years: [thisYear, thisYear - 1, thisYear - 2] },
            ...{
              needs,
              seesNames,
              records: allowed('training.record'),
              givesPosts: allowed('post.set'),
              today: visitor.today,
            },
          }}
        />,
      );
    },
  });
}

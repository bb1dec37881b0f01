import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { recordEvent } from '../../platform/audit/audit.ts';
import { NothingHere, page } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import { actorAt, everYearsOn } from '../children/index.ts';
import { here } from '../organisations/index.ts';
import { readTermKey, termBeside, termByMonth } from '../plans/index.ts';
import { SamplePage } from './samples.page.tsx';
import { sampleOf } from './samples.queries.ts';
import { samplesUrl } from './urls.ts';

/** The term's sample of a Virtual School, and how far its judging agrees. */
export function sampleRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: samplesUrl,
    who: may('judgements.compare'),
    query: z.object({ term: z.string().max(20).optional() }),
    handle: async ({ work, visitor, ctx, query }) => {
      const { today, personId, organisation } = visitor;
      if (organisation === null) throw new NothingHere('works nowhere');
      const term = readTermKey(query.term ?? '') ?? termByMonth(today);
      const { pack } = await here(work, house.packs, visitor);
      const reader = {
        ...{ actor: actorAt(visitor.actor, organisation.id), personId, organisationId: organisation.id },
        ...{ today, everYears: everYearsOn(house.packs, today) },
      };
      const sample = await sampleOf(work.read, reader, term);
      const childIds = sample.plans.map(({ childId }) => childId);
      if (childIds.length > 0) {
        const detail = { how: 'plans judged twice' };
        await recordEvent(work, { verb: 'child.listed', organisationId: organisation.id, childIds, detail });
      }
      const view = {
        ...{ term, before: termBeside(term, -1), after: termBeside(term, 1), sample },
        share: pack.clock('double-judged-share', today)?.value ?? 0,
        fewest: pack.clock('double-judged-fewest', today)?.value ?? 1,
      };
      return page(<SamplePage ctx={ctx} view={view} />);
    },
  });
}

import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { behindPromise, evidenceUrl, promiseParam } from '../../features/assurance/index.ts';
import { postTitle } from '../../features/people/index.ts';
import { NothingHere, page } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import { dutyReader } from '../duties/duty-reader.ts';
import { recordListed } from '../duties/listed.ts';
import { EvidencePage } from './evidence.page.tsx';
import { evidenceList, PAGE_SIZE } from './evidence.queries.ts';
import { shows } from './evidence-filters.ts';
import { schoolEvidence } from './school-evidence.queries.ts';

/** What stands behind the figures of a promise, for those who lead the work; never for those who govern. */
export function evidencePages(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: evidenceUrl(':promise'),
    who: may('assurance.see'),
    params: z.object({ promise: promiseParam }),
    query: z.object({
      show: z.enum(shows).default('all'),
      of: z.union([z.enum(['now', 'year']), z.uuid()]).optional(),
      page: z.coerce.number().int().min(1).max(10_000).default(1),
    }),
    handle: async ({ work, visitor, ctx, params, query }) => {
      const reader = dutyReader(house, visitor);
      const { organisation, today } = reader;
      const waiting = await house.freshenDuties(work, { organisationIds: [organisation.id] });
      const behind = await behindPromise(house, work, organisation.id, params.promise, query.of ?? null);
      const promise = behind?.ground.pack.commitment(params.promise);
      if (behind === undefined || promise === undefined) throw new NothingHere('promise or time');
      const list = await evidenceList(work.read, house.packs, reader, behind, query);
      if (query.page > 1 && list.total <= (query.page - 1) * PAGE_SIZE) throw new NothingHere('page');
      await recordListed(work, organisation.id, list.childIds, 'evidence');
      const { ground, spans, span } = behind;
      return page(
        <EvidencePage
          ctx={ctx}
          view={{
            promise,
            spans,
            span,
            filters: { show: query.show, of: query.of ?? null, page: query.page },
            list,
            school: await schoolEvidence(work.read, behind, promise.id),
            titleOfPost: (post) => postTitle(post, ground.pack, ground.words),
            isCounted: ground.rules.some((rule) => rule.promise === promise.id),
            stillWorkingOut: waiting > 0,
            today,
          }}
        />,
      );
    },
  });
}

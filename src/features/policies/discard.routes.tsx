import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import { doerOf } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { may, route } from '../../web/route.ts';
import { here } from '../organisations/index.ts';
import { DiscardPage } from './discard.page.tsx';
import { discardDraft, mustBeDraft } from './draft.commands.ts';
import { commentsOn } from './policies.queries.ts';
import { ratifiedOf } from './policy.ts';
import { draftIn, policyHere, sectionsHere } from './policy-now.queries.ts';
import { policyUrl, stepUrl } from './urls.ts';

const params = z.object({ policy: z.uuid() });

/** A draft that nobody wants any more, with a yes in between. */
export function discardRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: stepUrl(':policy', 'discard'),
    who: may('policy.draft'),
    params,
    handle: async ({ work, visitor, params: { policy }, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const at = await policyHere(work, found, policy);
      const version = draftIn(at);
      mustBeDraft(version);
      const view = {
        ...{ policy: at.policy, version, held: ratifiedOf(at.versions) },
        decided: (await sectionsHere(work, found, version)).length,
        comments: (await commentsOn(work.read, found.organisation.id, version.id)).length,
      };
      return page(<DiscardPage ctx={ctx} view={view} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: stepUrl(':policy', 'discard'),
    who: may('policy.draft'),
    params,
    handle: async ({ work, visitor, params: { policy }, body }) => {
      const found = await here(work, house.packs, visitor);
      const version = draftIn(await policyHere(work, found, policy));
      // a yes to one draft is none to the one begun since
      if (version.id !== field(body, 'version')) throw new NothingHere('draft');
      await discardDraft(work, doerOf(visitor), found, version);
      return seeOther(`${policyUrl(policy)}?done=discarded`);
    },
  });
}

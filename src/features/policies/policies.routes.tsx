import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { addMonths, type Day } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { page, seeOther } from '../../web/answer.ts';
import { asFacts, doerOf, isAllowed } from '../../web/doer.ts';
import type { House, PlaceOffer } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import { type Here, here } from '../organisations/index.ts';
import { postTitle } from '../people/index.ts';
import { guidanceUrl } from '../policy-documents/model.ts';
import { beginModelPolicy } from './policies.commands.ts';
import { PoliciesPage, type PolicyLine } from './policies.page.tsx';
import { policiesAt, versionsAt } from './policies.queries.ts';
import { draftOf, type Policy, ratifiedOf, reviewStateOf, stateOf, type Version } from './policy.ts';
import { modelHere, mustBeSchool } from './policy-now.queries.ts';
import { reissuesOf } from './reissued.queries.ts';
import { adoptModelUrl, briefingsUrl, policiesUrl, policyUrl } from './urls.ts';

/** For everybody with a post at a school, those who govern it too. */
export const policiesPlace: PlaceOffer = {
  href: policiesUrl,
  label: 'Policies',
  under: [briefingsUrl, guidanceUrl],
  order: 60,
  offeredTo: ({ actor, organisation }) =>
    organisation.kind === 'school' &&
    actor.kind === 'person' &&
    actor.posts.some((held) => held.organisationId === organisation.id),
};

const doneWords = { added: 'The policy is in the list.', ended: 'It is off the list. Its versions are kept.' } as const;

/** How long before its day a review is near: as long as the duty is open. */
export const nearFrom =
  ({ pack }: Here, today: Day) =>
  (review: Day): Day => {
    const before = pack.clock('policy-review-opens', today)?.value ?? 0;
    return addMonths(review, -before);
  };

const weigh = { late: 0, near: 1, none: 2, 'in-time': 3 } as const;

/** The list of policies: late first, then near, then those never ratified, then in good time. */
export function policiesRoutes(server: FastifyInstance, house: House): void {
  const linesOf = async (work: Work, found: Here): Promise<PolicyLine[]> => {
    const { organisation, pack, words } = found;
    const policies = (await policiesAt(work.read, organisation.id)).filter(({ endedOn }) => endedOn === null);
    const versions = await versionsAt(work.read, organisation.id);
    const { today } = work.asking;
    const line = async (policy: Policy): Promise<PolicyLine> => {
      const own: readonly Version[] = versions.filter(({ policyId }) => policyId === policy.id);
      const draft = draftOf(own);
      return {
        policy,
        held: ratifiedOf(own),
        draft: draft === null ? null : stateOf(draft, own),
        review: reviewStateOf(own, today, nearFrom(found, today)),
        answersFor: postTitle(policy.answersFor, pack, words),
        reissued: new Set(
          (await reissuesOf(work, found, { policy, versions: own })).open.map(({ edition }) => edition.document),
        ).size,
      };
    };
    const lines: PolicyLine[] = [];
    for (const policy of policies) lines.push(await line(policy));
    return lines.toSorted((a, b) => weigh[a.review] - weigh[b.review]);
  };

  route(server, house, {
    method: 'GET',
    url: policiesUrl,
    who: may('policies.read'),
    query: z.object({ done: z.enum(['added', 'ended']).optional() }),
    handle: async ({ work, visitor, query, ctx }) => {
      const found = await here(work, house.packs, visitor);
      mustBeSchool(found);
      const lines = await linesOf(work, found);
      const model = modelHere(found);
      const kinds = new Set(lines.map(({ policy }) => policy.kind));
      return page(
        <PoliciesPage
          ctx={ctx}
          view={{
            lines,
            missing: (model?.related ?? []).filter(({ id, must }) => must && !kinds.has(id)),
            hasModel: kinds.has('model'),
            modelTitle: model?.title ?? null,
            drafts: isAllowed(work, doerOf(visitor), 'policy.draft', asFacts(found.organisation)),
            done: query.done === undefined ? null : doneWords[query.done],
            one: found.words.one,
            today: visitor.today,
          }}
        />,
      );
    },
  });

  route(server, house, {
    method: 'POST',
    url: adoptModelUrl,
    who: may('policy.draft'),
    handle: async ({ work, visitor }) => {
      const found = await here(work, house.packs, visitor);
      mustBeSchool(found);
      return seeOther(policyUrl(await beginModelPolicy(work, doerOf(visitor), found)));
    },
  });
}

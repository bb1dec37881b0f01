import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormState, type FormValues, readDay } from '../../ui/form-state.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import { asFacts, doerOf, isAllowed } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { type Here, here } from '../organisations/index.ts';
import { postTitle } from '../people/index.ts';
import { policiesAt } from './policies.queries.ts';
import { modelHere, mustBeSchool, type PolicyHere, policyHere } from './policy-now.queries.ts';
import { reissuedView } from './reissued.queries.ts';
import { addRelated, endPolicy, recordReview } from './related.commands.ts';
import { AddRelatedPage, RelatedPage } from './related.page.tsx';
import { newPolicyUrl, policiesUrl, policyUrl, stepUrl } from './urls.ts';

type Asked = { readonly work: Work; readonly visitor: Visitor; readonly ctx: PageContext };

const ratifiedIn = (body: FormValues & Readonly<Record<string, string | readonly string[]>>) => ({
  on: readDay(body, 'on', 'the day it was ratified'),
  minute: field(body, 'minute'),
  review: readDay(body, 'review', 'the day of the next review'),
});

/** The page of a policy that is published elsewhere. */
export async function relatedPage(
  { work, visitor, ctx }: Asked,
  found: Here,
  at: PolicyHere,
  form: FormState,
  done: string | null,
) {
  const allowed = (action: Parameters<typeof isAllowed>[2]) =>
    isAllowed(work, doerOf(visitor), action, asFacts(found.organisation));
  return page(
    <RelatedPage
      ctx={ctx}
      view={{
        ...{ policy: at.policy, versions: at.versions, form, done, today: visitor.today },
        answersFor: postTitle(at.policy.answersFor, found.pack, found.words),
        reissued: await reissuedView(work, found, at, allowed('policy.judge-guidance'), form),
        mayKeep: allowed('policy.draft'),
      }}
    />,
    Object.keys(form.errors).length > 0 ? 422 : 200,
  );
}

/** Policies beside the one of the model: written down with their review, wherever they are published. */
export function relatedRoutes(server: FastifyInstance, house: House): void {
  const addPage = async ({ work, ctx }: Asked, found: Here, form: FormState) => {
    const there = new Set(
      (await policiesAt(work.read, found.organisation.id)).flatMap(({ kind, endedOn }) =>
        endedOn === null ? [kind] : [],
      ),
    );
    const posts = [
      'headteacher',
      'safeguarding-lead',
      'designated-teacher',
      'senco',
      'mental-health-lead',
      'attendance-officer',
    ];
    return page(
      <AddRelatedPage
        ctx={ctx}
        view={{
          form,
          kinds: (modelHere(found)?.related ?? []).filter(({ id }) => !there.has(id)),
          posts: posts.map((id) => ({ id, title: postTitle(id, found.pack, found.words) })),
        }}
      />,
      Object.keys(form.errors).length > 0 ? 422 : 200,
    );
  };

  route(server, house, {
    method: 'GET',
    url: newPolicyUrl,
    who: may('policy.draft'),
    handle: async (request) => {
      const found = await here(request.work, house.packs, request.visitor);
      mustBeSchool(found);
      return addPage(request, found, emptyForm);
    },
  });

  route(server, house, {
    method: 'POST',
    url: newPolicyUrl,
    who: may('policy.draft'),
    handle: async (request) => {
      const { work, visitor, body } = request;
      const found = await here(work, house.packs, visitor);
      mustBeSchool(found);
      const outcome = await addRelated(work, house, doerOf(visitor), found, {
        ...ratifiedIn(body),
        ...{ kind: field(body, 'kind'), title: field(body, 'title'), address: field(body, 'address') },
        answersFor: field(body, 'answersFor'),
      });
      if ('problems' in outcome) return addPage(request, found, { values: body, errors: outcome.problems });
      return seeOther(`${policiesUrl}?done=added`);
    },
  });

  const elsewhere = async (work: Work, found: Here, id: string): Promise<PolicyHere> => {
    const at = await policyHere(work, found, id);
    if (at.policy.here) throw new NothingHere('policy published elsewhere');
    return at;
  };

  route(server, house, {
    method: 'POST',
    url: stepUrl(':policy', 'reviewed'),
    who: may('policy.draft'),
    params: z.object({ policy: z.uuid() }),
    handle: async (request) => {
      const { work, visitor, body, params } = request;
      const found = await here(work, house.packs, visitor);
      const at = await elsewhere(work, found, params.policy);
      const outcome = await recordReview(work, house, doerOf(visitor), found, at.policy, at.versions, ratifiedIn(body));
      if ('problems' in outcome)
        return relatedPage(request, found, at, { values: body, errors: outcome.problems }, null);
      return seeOther(`${policyUrl(at.policy.id)}?done=ratified`);
    },
  });

  route(server, house, {
    method: 'POST',
    url: stepUrl(':policy', 'end'),
    who: may('policy.draft'),
    params: z.object({ policy: z.uuid() }),
    handle: async ({ work, visitor, params }) => {
      const found = await here(work, house.packs, visitor);
      await endPolicy(work, house, doerOf(visitor), found, (await elsewhere(work, found, params.policy)).policy);
      return seeOther(`${policiesUrl}?done=ended`);
    },
  });
}

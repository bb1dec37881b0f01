import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormState } from '../../ui/form-state.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import { asFacts, doerOf, isAllowed } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { type Here, here } from '../organisations/index.ts';
import { postTitle } from '../people/index.ts';
import { adoptTheRest } from './draft.commands.ts';
import { orderOf } from './own-section.ts';
import { beginDraft } from './policies.commands.ts';
import { commentsOn } from './policies.queries.ts';
import { PolicyPage, type PolicyView } from './policy.page.tsx';
import { draftOf, ratifiedOf } from './policy.ts';
import { draftIn, modelHere, type PolicyHere, policyHere, sectionsHere } from './policy-now.queries.ts';
import { reissuedView, reissuesOf } from './reissued.queries.ts';
import { nothingChanges } from './related.commands.ts';
import { relatedPage } from './related.routes.tsx';
import { modelMovedOn, promisesLeft } from './section.ts';
import { approve, publish, takeBack, takeOff, unverifiedEditions } from './steps.commands.ts';
import { adoptRestUrl, beginDraftUrl, policyUrl, stepUrl } from './urls.ts';

const params = z.object({ policy: z.uuid() });
const doneWords = {
  begun: 'A draft is begun.',
  'own-written': 'The section is written.',
  'own-out': 'The section is taken out.',
  discarded: 'The draft is discarded.',
  adopted: 'Adopted as the model has them.',
  approved: 'Approved. It is not written any more and waits to be ratified.',
  'taken-back': 'Taken back: it can be written again.',
  ratified: 'Written down. This version stands as it is.',
  published: 'Published: anybody can read it at its address.',
  read: 'Written down: no sentence changes.',
  'taken-off': 'Taken off. Nobody reads it at the public address any more.',
} as const;
const done = z.enum(Object.keys(doneWords) as [keyof typeof doneWords, ...(keyof typeof doneWords)[]]);

type Asked = { readonly work: Work; readonly visitor: Visitor; readonly ctx: PageContext };

/** One policy that is kept here, and its steps from draft to published. */
export function policyRoutes(server: FastifyInstance, house: House): void {
  const policyPage = async (asked: Asked, found: Here, at: PolicyHere, form: FormState, done: string | null) => {
    if (!at.policy.here) return relatedPage(asked, found, at, form, done);
    const { work, visitor, ctx } = asked;
    const allowed = (action: Parameters<typeof isAllowed>[2]) =>
      isAllowed(work, doerOf(visitor), action, asFacts(found.organisation));
    return page(
      <PolicyPage
        ctx={ctx}
        view={{
          ...at,
          answersFor: postTitle(at.policy.answersFor, found.pack, found.words),
          draft: await draftView(work, found, at),
          may: {
            draft: allowed('policy.draft'),
            approve: allowed('policy.approve'),
            ratify: allowed('policy.ratify'),
            publish: allowed('policy.publish'),
            seeReaders: allowed('briefing.numbers'),
          },
          publicUrl: house.publicUrl,
          done,
          today: visitor.today,
          guidance: await reissuedView(work, found, at, allowed('policy.judge-guidance'), form),
        }}
      />,
      Object.keys(form.errors).length > 0 ? 422 : 200,
    );
  };

  const draftView = async (work: Work, found: Here, at: PolicyHere): Promise<PolicyView['draft']> => {
    const version = draftOf(at.versions);
    const model = modelHere(found);
    if (version === null || model === null) return null;
    const decided = await sectionsHere(work, found, version);
    const comments = (await commentsOn(work.read, found.organisation.id, version.id)).filter(
      ({ settledBy }) => settledBy === null,
    );
    const of = (id: string) => decided.find(({ section }) => section === id) ?? null;
    const lines = orderOf(model, decided).map(({ id, title, own }) => {
      const mine = of(id);
      const section = model.sections.find((each) => each.id === id);
      return {
        ...{ id, title, own, owner: section?.owner ?? '', decided: mine },
        movedOn: !own && mine !== null && modelMovedOn(mine, section),
        comments: comments.filter((each) => each.section === id).length,
      };
    });
    const unverified = await unverifiedEditions(work, found, version);
    const left = promisesLeft(decided, model);
    return { version, lines, left, leftOutOfModel: model.leftOut, openComments: comments.length, unverified };
  };

  route(server, house, {
    method: 'GET',
    url: policyUrl(':policy'),
    who: may('policies.read'),
    params,
    query: z.object({ done: done.optional() }),
    handle: async ({ work, visitor, params: { policy }, query, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const at = await policyHere(work, found, policy);
      return policyPage(
        { work, visitor, ctx },
        found,
        at,
        emptyForm,
        query.done === undefined ? null : doneWords[query.done],
      );
    },
  });

  route(server, house, {
    method: 'POST',
    url: stepUrl(':policy', 'guidance'),
    who: may('policy.judge-guidance'),
    params,
    handle: async (request) => {
      const { work, visitor, body } = request;
      const found = await here(work, house.packs, visitor);
      const at = await policyHere(work, found, request.params.policy);
      const edition = field(body, 'edition');
      const { open } = await reissuesOf(work, found, at);
      const held = ratifiedOf(at.versions);
      if (held === null || !open.some((each) => each.edition.id === edition)) throw new NothingHere('edition');
      const said = field(body, `words-${edition}`);
      const outcome = await nothingChanges(work, house, doerOf(visitor), found, held, edition, said);
      if ('problems' in outcome)
        return policyPage(request, found, at, { values: body, errors: outcome.problems }, null);
      return backTo(at.policy.id, 'read');
    },
  });

  const backTo = (policy: string, said: keyof typeof doneWords) => seeOther(`${policyUrl(policy)}?done=${said}`);

  route(server, house, {
    method: 'POST',
    url: beginDraftUrl(':policy'),
    who: may('policy.draft'),
    params,
    handle: async ({ work, visitor, params: { policy } }) => {
      const found = await here(work, house.packs, visitor);
      const at = await policyHere(work, found, policy);
      if (!at.policy.here) throw new NothingHere('policy kept here');
      await beginDraft(work, doerOf(visitor), found, at.policy);
      return backTo(policy, 'begun');
    },
  });

  route(server, house, {
    method: 'POST',
    url: adoptRestUrl(':policy'),
    who: may('policy.draft'),
    params,
    handle: async ({ work, visitor, params: { policy } }) => {
      const found = await here(work, house.packs, visitor);
      await adoptTheRest(work, doerOf(visitor), found, draftIn(await policyHere(work, found, policy)));
      return backTo(policy, 'adopted');
    },
  });

  route(server, house, {
    method: 'POST',
    url: stepUrl(':policy', 'approve'),
    who: may('policy.approve'),
    params,
    handle: async ({ work, visitor, params: { policy } }) => {
      const found = await here(work, house.packs, visitor);
      await approve(work, doerOf(visitor), found, draftIn(await policyHere(work, found, policy)));
      return backTo(policy, 'approved');
    },
  });

  route(server, house, {
    method: 'POST',
    url: stepUrl(':policy', 'take-back'),
    who: may('policy.approve'),
    params,
    handle: async ({ work, visitor, params: { policy } }) => {
      const found = await here(work, house.packs, visitor);
      await takeBack(work, doerOf(visitor), found, draftIn(await policyHere(work, found, policy)));
      return backTo(policy, 'taken-back');
    },
  });

  /** The version that holds: published, or taken off. */
  const heldIn = (at: PolicyHere) => ratifiedOf(at.versions) ?? draftIn(at);

  route(server, house, {
    method: 'POST',
    url: stepUrl(':policy', 'publish'),
    who: may('policy.publish'),
    params,
    handle: async ({ work, visitor, params: { policy } }) => {
      const found = await here(work, house.packs, visitor);
      const at = await policyHere(work, found, policy);
      if (!at.policy.here) throw new NothingHere('policy kept here');
      await publish(work, doerOf(visitor), found, heldIn(at));
      return backTo(policy, 'published');
    },
  });

  route(server, house, {
    method: 'POST',
    url: stepUrl(':policy', 'take-off'),
    who: may('policy.publish'),
    params,
    handle: async ({ work, visitor, params: { policy } }) => {
      const found = await here(work, house.packs, visitor);
      const at = await policyHere(work, found, policy);
      // an older version must not come to light again
      for (const version of at.versions)
        if (version.publishedAt !== null) await takeOff(work, doerOf(visitor), found, version);
      return backTo(policy, 'taken-off');
    },
  });
}

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
import { comment, settleComment } from './draft.commands.ts';
import { commentsOn } from './policies.queries.ts';
import { fillingOf, type PolicyHere, policyHere, sectionsHere, versionIn } from './policy-now.queries.ts';
import { ReadVersionPage } from './read-version.page.tsx';
import { commentUrl, settleUrl, versionUrl } from './urls.ts';

const params = z.object({ policy: z.uuid(), version: z.uuid() });
const doneWords = { said: 'It is said. Whoever drafts sees it.', settled: 'Marked as settled.' } as const;

/** A version read through, and what is said about it. */
export function versionRoutes(server: FastifyInstance, house: House): void {
  const readPage = async (
    { work, visitor, ctx }: { work: Work; visitor: Visitor; ctx: PageContext },
    found: Here,
    at: PolicyHere,
    versionId: string,
    form: FormState,
    done: string | null,
  ) => {
    const version = versionIn(at, versionId);
    const allowed = (action: Parameters<typeof isAllowed>[2]) =>
      isAllowed(work, doerOf(visitor), action, asFacts(found.organisation));
    const isOpen = version.ratifiedOn === null;
    return page(
      <ReadVersionPage
        ctx={ctx}
        view={{
          ...{ policy: at.policy, versions: at.versions, version, form, done, today: visitor.today },
          sections: await sectionsHere(work, found, version),
          filling: await fillingOf(work, found, at, version),
          comments: await commentsOn(work.read, found.organisation.id, version.id),
          mayComment: isOpen && allowed('policy.comment'),
          maySettle: isOpen && allowed('policy.draft'),
        }}
      />,
      Object.keys(form.errors).length > 0 ? 422 : 200,
    );
  };

  route(server, house, {
    method: 'GET',
    url: versionUrl(':policy', ':version'),
    who: may('policies.read'),
    params,
    query: z.object({ done: z.enum(['said', 'settled']).optional() }),
    handle: async (request) => {
      const { done } = request.query;
      const found = await here(request.work, house.packs, request.visitor);
      const at = await policyHere(request.work, found, request.params.policy);
      return readPage(
        request,
        found,
        at,
        request.params.version,
        emptyForm,
        done === undefined ? null : doneWords[done],
      );
    },
  });

  route(server, house, {
    method: 'POST',
    url: commentUrl(':policy', ':version'),
    who: may('policy.comment'),
    params,
    handle: async (request) => {
      const { work, visitor, body } = request;
      const { policy, version: versionId } = request.params;
      const found = await here(work, house.packs, visitor);
      const at = await policyHere(work, found, policy);
      const version = versionIn(at, versionId);
      const section = field(body, 'section') || null;
      const known = await sectionsHere(work, found, version);
      if (section !== null && !known.some((each) => each.section === section)) throw new NothingHere('section');
      const said = { section, words: field(body, 'words') };
      const outcome = await comment(work, doerOf(visitor), found, version, said);
      if ('problems' in outcome)
        return readPage(request, found, at, versionId, { values: body, errors: outcome.problems }, null);
      return seeOther(`${versionUrl(policy, versionId)}?done=said`);
    },
  });

  route(server, house, {
    method: 'POST',
    url: settleUrl(':policy', ':version', ':comment'),
    who: may('policy.draft'),
    params: params.extend({ comment: z.uuid() }),
    handle: async ({ work, visitor, params: at }) => {
      const found = await here(work, house.packs, visitor);
      const version = versionIn(await policyHere(work, found, at.policy), at.version);
      const said = await commentsOn(work.read, found.organisation.id, version.id);
      if (!said.some(({ id }) => id === at.comment)) throw new NothingHere('comment');
      await settleComment(work, doerOf(visitor), found, at.comment);
      return seeOther(`${versionUrl(at.policy, version.id)}?done=settled`);
    },
  });
}

import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormState, readDay } from '../../ui/form-state.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { NothingHere, page, seeOther, TakenBack } from '../../web/answer.ts';
import { asFacts, doerOf, isAllowed } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { type Here, here } from '../organisations/index.ts';
import { packPosts, postsHeldAt, postTitle, registerOn } from '../people/index.ts';
import { certificateProblems } from './certificate.ts';
import { trainingOfHolders } from './counted.commands.ts';
import { EvidencePage, PostPage } from './post.page.tsx';
import { addEvidence, openEvidence, takeBackEvidence } from './post-evidence.commands.ts';
import { evidenceAt, evidenceFiles } from './post-evidence.queries.ts';
import { postHistory } from './post-history.ts';
import { addEvidenceUrl, evidenceFileUrl, postUrl, takeBackEvidenceUrl } from './urls.ts';

const ofPost = z.object({ post: z.string().regex(/^[a-z-]{3,60}$/) });
const ofHolding = ofPost.extend({ holding: z.uuid() });
const ofRequirement = ofHolding.extend({ requirement: z.string().regex(/^[a-z-]{2,60}$/) });
const doneWords = {
  added: 'It is written down.',
  'taken-back': 'It is taken back. That it stood there stays in the audit.',
};

interface Asked<P> {
  readonly work: Work;
  readonly visitor: Visitor;
  readonly params: P;
  readonly ctx: PageContext;
}

/** Each post of the register on a page of its own: read by everybody here, kept by those who give posts. */
export function postRegisterRoutes(server: FastifyInstance, house: House): void {
  const open = async (work: Work, visitor: Visitor, postId: string) => {
    const found = await here(work, house.packs, visitor);
    const { organisation, pack } = found;
    const { today } = visitor;
    const held = await postsHeldAt(work.read, organisation.id);
    const evidence = await evidenceAt(work.read, organisation.id);
    const posts = packPosts(pack, organisation, today).filter(({ id }) => id === postId);
    const [line] = registerOn(posts, held, today, await trainingOfHolders(work, doerOf(visitor), found), evidence);
    if (line === undefined) throw new NothingHere('post');
    return { found, line, held: held.filter(({ post }) => post === postId), title: titleOf(found, postId) };
  };

  const holdingIn = async ({ work, visitor, params }: Asked<z.infer<typeof ofHolding>>) => {
    const opened = await open(work, visitor, params.post);
    const holder = opened.line.holders.find(({ held }) => held.id === params.holding);
    if (holder === undefined) throw new NothingHere('holder');
    return { ...opened, holder };
  };

  route(server, house, {
    method: 'GET',
    url: postUrl(':post'),
    who: may('posts.see'),
    params: ofPost,
    query: z.object({ done: z.enum(['added', 'taken-back']).optional() }),
    handle: async ({ work, visitor, params, query, ctx }) => {
      const { found, line, held, title } = await open(work, visitor, params.post);
      const allowed = (action: Parameters<typeof isAllowed>[2]) =>
        isAllowed(work, doerOf(visitor), action, asFacts(found.organisation));
      const shown = line.holders.flatMap(({ requirements }) =>
        requirements.flatMap(({ shownBy }) => shownBy?.id ?? []),
      );
      const { fallsTo } = line.post;
      return page(
        <PostPage
          ctx={ctx}
          view={{
            ...{ words: found.words, title, line, history: postHistory(held, visitor.today), today: visitor.today },
            files: await evidenceFiles(work.read, found.organisation.id, shown),
            ...{ keeps: allowed('post.evidence'), givesPosts: allowed('post.set') },
            seesNumbers: allowed('training.numbers'),
            fallsTo: fallsTo === null ? null : titleOf(found, fallsTo),
            done: query.done === undefined ? null : doneWords[query.done],
          }}
        />,
      );
    },
  });

  const formPage = async (asked: Asked<z.infer<typeof ofRequirement>>, form: FormState) => {
    const { holder, title } = await holdingIn(asked);
    const requirement = holder.requirements.find(({ id }) => id === asked.params.requirement);
    if (requirement === undefined) throw new NothingHere('requirement');
    const { post, holding } = asked.params;
    const view = { form, title, post, holding, requirement: requirement.id, name: holder.held.personName };
    return page(
      <EvidencePage ctx={asked.ctx} view={{ ...view, asks: requirement.words }} />,
      Object.keys(form.errors).length > 0 ? 422 : 200,
    );
  };

  route(server, house, {
    method: 'GET',
    url: addEvidenceUrl(':post', ':holding', ':requirement'),
    who: may('post.evidence'),
    params: ofRequirement,
    handle: async (request) => formPage(request, emptyForm),
  });

  route(server, house, {
    method: 'POST',
    url: addEvidenceUrl(':post', ':holding', ':requirement'),
    who: may('post.evidence'),
    params: ofRequirement,
    takesFiles: {
      tooLarge: async (asked) => formPage(asked, { values: {}, errors: { file: certificateProblems['too-much'] } }),
    },
    handle: async (request) => {
      const { work, visitor, params, body, files } = request;
      const { found, holder } = await holdingIn(request);
      if (!holder.requirements.some(({ id }) => id === params.requirement)) throw new NothingHere('requirement');
      const since = readDay(body, 'since', 'the day');
      if (since !== null && typeof since === 'object') {
        return formPage(request, { values: body, errors: { since: since.problem } });
      }
      const [file] = files.filter(({ field: name, bytes }) => name === 'file' && bytes.length > 0);
      const given = { words: field(body, 'words'), since, file };
      const doer = doerOf(visitor);
      const outcome = await addEvidence(work, house, doer, found.organisation, holder.held, params.requirement, given);
      if ('problems' in outcome) {
        throw new TakenBack(await formPage(request, { values: body, errors: outcome.problems }));
      }
      return seeOther(`${postUrl(params.post)}?done=added`);
    },
  });

  route(server, house, {
    method: 'POST',
    url: takeBackEvidenceUrl(':post', ':holding'),
    who: may('post.evidence'),
    params: ofHolding,
    handle: async (request) => {
      const { found, holder } = await holdingIn(request);
      const id = field(request.body, 'evidence');
      if (!holder.requirements.some(({ shownBy }) => shownBy?.id === id)) throw new NothingHere('evidence');
      await takeBackEvidence(request.work, doerOf(request.visitor), found.organisation, holder.held, id);
      return seeOther(`${postUrl(request.params.post)}?done=taken-back`);
    },
  });

  route(server, house, {
    method: 'GET',
    url: evidenceFileUrl(':post', ':file'),
    who: may('posts.see'),
    params: ofPost.extend({ file: z.uuid() }),
    handle: async ({ work, visitor, params }) => {
      const { found, line } = await open(work, visitor, params.post);
      const shown = line.holders.flatMap(({ requirements }) =>
        requirements.flatMap(({ shownBy }) => shownBy?.id ?? []),
      );
      const files = await evidenceFiles(work.read, found.organisation.id, shown);
      const file = files.find(({ id }) => id === params.file);
      const isOwn = file?.personId === visitor.personId;
      const keeps = isAllowed(work, doerOf(visitor), 'post.evidence', asFacts(found.organisation));
      if (file === undefined || !(isOwn || keeps)) throw new NothingHere('paper');
      return openEvidence(work, house, found.organisation, file);
    },
  });
}

const titleOf = ({ pack, words }: Here, post: string): string => postTitle(post, pack, words);

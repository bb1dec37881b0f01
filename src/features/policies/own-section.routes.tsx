import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { placeholdersIn } from '../../packs/model.ts';
import type { FormState } from '../../ui/form-state.ts';
import { timeOfDay } from '../../ui/format.ts';
import { json, NothingHere, page, seeOther } from '../../web/answer.ts';
import { doerOf } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { may, route, type VisitorRequest } from '../../web/route.ts';
import { type Here, here } from '../organisations/index.ts';
import { fillable } from './draft.routes.tsx';
import { filled } from './fill.ts';
import { keepOwnSection, takeOutOwnSection } from './own-section.commands.ts';
import { OwnSectionPage } from './own-section.page.tsx';
import { checkOwn, newOwnId, orderOf, ownLines, type Placed, putAfter } from './own-section.ts';
import type { Section, Version } from './policy.ts';
import { draftIn, fillingOf, modelHere, type PolicyHere, policyHere, sectionsHere } from './policy-now.queries.ts';
import { newOwnSectionUrl, ownSectionOutUrl, ownSectionUrl, policyUrl } from './urls.ts';

const params = z.object({ policy: z.uuid() });
const ofSection = params.extend({ section: z.string().regex(/^[a-z][a-z0-9-]*$/) });

/** Posts first, then documents, then how often and how soon. */
const byKind = (a: string, b: string): number => kinds.indexOf(kindOf(a)) - kinds.indexOf(kindOf(b));
const kinds = ['name', 'guidance', 'clock'];
const kindOf = (name: string): string => name.split(':', 1)[0] ?? '';

interface Draft {
  readonly found: Here;
  readonly at: PolicyHere;
  readonly version: Version;
  readonly sections: readonly Section[];
  readonly order: readonly Placed[];
}

/** Sections that are the school’s own: written, moved, changed and taken out while the version is a draft. */
export function ownSectionRoutes(server: FastifyInstance, house: House): void {
  type Asked = Pick<VisitorRequest<unknown, unknown>, 'work' | 'visitor' | 'ctx'>;

  const draftOf = async ({ work, visitor }: Asked, policy: string): Promise<Draft> => {
    const found = await here(work, house.packs, visitor);
    const at = await policyHere(work, found, policy);
    const version = draftIn(at);
    const model = modelHere(found);
    if (model === null) throw new NothingHere('model');
    const sections = await sectionsHere(work, found, version);
    return { found, at, version, sections, order: orderOf(model, sections) };
  };

  const ownIn = ({ sections }: Draft, id: string): Section => {
    const mine = sections.find(({ section, how }) => section === id && how === 'own');
    if (mine === undefined) throw new NothingHere('own section');
    return mine;
  };

  /** A school promises all but what its Virtual School does. */
  const promisesHere = ({ pack }: Here) => pack.commitments().filter(({ area }) => area !== 'G');

  const sectionPage = async ({ work, ctx }: Asked, draft: Draft, mine: Section | null, form: FormState) => {
    const { found, at, version, order } = draft;
    const filling = await fillingOf(work, found, at, version);
    // what the model of this school fills in, and every document: all that can stand there is hundreds
    const used = (modelHere(found)?.sections ?? []).flatMap(({ sentences }) =>
      sentences.flatMap(({ words }) => placeholdersIn(words)),
    );
    const named = found.pack
      .guidance()
      .flatMap(({ document, standing }) => (standing === 'data' ? [] : [`guidance:${document}`]));
    const names = [...new Set([...used.filter((name) => name.includes(':')), ...named])].toSorted(byKind);
    const view = {
      policy: at.policy,
      section: mine === null ? null : { id: mine.section, title: mine.title },
      others: order.filter(({ id }) => id !== mine?.section),
      promises: promisesHere(found),
      names: names.map((name) => ({ name, says: filled(`{${name}}`, filling) })),
      form,
    };
    return page(<OwnSectionPage ctx={ctx} view={view} />, Object.keys(form.errors).length > 0 ? 422 : 200);
  };

  const write = async (
    request: VisitorRequest<z.infer<typeof params>, unknown>,
    draft: Draft,
    mine: Section | null,
  ) => {
    const { work, visitor, body, params: asked } = request;
    const { found, version, sections, order } = draft;
    const id = mine?.section ?? newOwnId([...order.map((one) => one.id), ...sections.map(({ section }) => section)]);
    const given = { title: field(body, 'title'), words: field(body, 'words'), after: field(body, 'after') };
    const promises = promisesHere(found).map((one) => one.id);
    const checked = checkOwn(given, id, { order, fillable: fillable(found, visitor.today), promises });
    const quiet = mine !== null && field(body, 'act') === 'save';
    if ('problems' in checked) {
      const [wrong = ''] = Object.values(checked.problems);
      if (quiet) return json({ words: `Not saved yet. ${wrong}.`, kept: false });
      return sectionPage(request, draft, mine, { values: body, errors: checked.problems });
    }
    await keepOwnSection(
      work,
      doerOf(visitor),
      found,
      version,
      checked.done,
      putAfter(order, id, given.after),
      sections,
    );
    if (quiet)
      return json({ words: `Saved at ${timeOfDay(work.asking.now)}. You can stop and come back.`, kept: true });
    return seeOther(`${policyUrl(asked.policy)}?done=own-written`);
  };

  route(server, house, {
    method: 'GET',
    url: newOwnSectionUrl(':policy'),
    who: may('policy.draft'),
    params,
    handle: async (request) => {
      const draft = await draftOf(request, request.params.policy);
      const after = draft.order.at(-1)?.id ?? '';
      return sectionPage(request, draft, null, { values: { after }, errors: {} });
    },
  });

  route(server, house, {
    method: 'POST',
    url: newOwnSectionUrl(':policy'),
    who: may('policy.draft'),
    params,
    handle: async (request) => write(request, await draftOf(request, request.params.policy), null),
  });

  route(server, house, {
    method: 'GET',
    url: ownSectionUrl(':policy', ':section'),
    who: may('policy.draft'),
    params: ofSection,
    handle: async (request) => {
      const { policy, section } = request.params;
      const draft = await draftOf(request, policy);
      const mine = ownIn(draft, section);
      const at = draft.order.findIndex(({ id }) => id === section);
      const values = { title: mine.title, words: ownLines(mine), after: draft.order[at - 1]?.id ?? '' };
      return sectionPage(request, draft, mine, { values, errors: {} });
    },
  });

  route(server, house, {
    method: 'POST',
    url: ownSectionUrl(':policy', ':section'),
    who: may('policy.draft'),
    params: ofSection,
    handle: async (request) => {
      const { policy, section } = request.params;
      const draft = await draftOf(request, policy);
      return write(request, draft, ownIn(draft, section));
    },
  });

  route(server, house, {
    method: 'POST',
    url: ownSectionOutUrl(':policy', ':section'),
    who: may('policy.draft'),
    params: ofSection,
    handle: async (request) => {
      const { policy, section } = request.params;
      const draft = await draftOf(request, policy);
      const { found, version } = draft;
      await takeOutOwnSection(request.work, doerOf(request.visitor), found, version, ownIn(draft, section));
      return seeOther(`${policyUrl(policy)}?done=own-out`);
    },
  });
}

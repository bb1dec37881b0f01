import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Day } from '../../calendar/index.ts';
import { placeholdersIn } from '../../packs/model.ts';
import type { Work } from '../../platform/database/database.ts';
import type { FormState } from '../../ui/form-state.ts';
import { timeOfDay } from '../../ui/format.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { json, NothingHere, page, seeOther } from '../../web/answer.ts';
import { doerOf } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { field, fieldList } from '../../web/read-body.ts';
import { may, route } from '../../web/route.ts';
import { type Here, here } from '../organisations/index.ts';
import { decideSection } from './draft.commands.ts';
import { DraftSectionPage } from './draft-section.page.tsx';
import { filled } from './fill.ts';
import type { Section } from './policy.ts';
import { draftIn, fillingOf, modelHere, type PolicyHere, policyHere, sectionsHere } from './policy-now.queries.ts';
import { checkSection, type Fillable, modelMovedOn, promisesOf } from './section.ts';
import { policyUrl, sectionUrl } from './urls.ts';

const params = z.object({ policy: z.uuid(), section: z.string().regex(/^[a-z][a-z0-9-]*$/) });

/** What can be put in braces in a sentence here. */
export const fillable = ({ pack }: Here, today: Day): Fillable => ({
  posts: pack.posts().map(({ id }) => id),
  documents: [...new Set(pack.guidance().map(({ document }) => document))],
  clocks: pack.clocksOn(today).map(({ id }) => id),
});

/** One section of a draft after the other: what the model says, and what becomes of it. Saves as somebody writes. */
export function draftRoutes(server: FastifyInstance, house: House): void {
  const modelSection = (found: Here, id: string) => {
    const sections = modelHere(found)?.sections ?? [];
    const place = sections.findIndex((section) => section.id === id);
    const model = sections[place];
    if (model === undefined) throw new NothingHere('section');
    return { model, place, next: sections.slice(place + 1) };
  };

  const sectionPage = async (
    { work, ctx }: { work: Work; ctx: PageContext },
    found: Here,
    at: PolicyHere,
    id: string,
    given: FormState | null,
  ) => {
    const { model } = modelSection(found, id);
    const version = draftIn(at);
    const mine = (await sectionsHere(work, found, version)).find(({ section }) => section === id);
    const filling = await fillingOf(work, found, at, version);
    const names = [...new Set(model.sentences.flatMap(({ words }) => placeholdersIn(words)))];
    const form = given ?? { values: valuesOf(mine, model), errors: {} };
    return page(
      <DraftSectionPage
        ctx={ctx}
        view={{
          policy: at.policy,
          model,
          filling,
          promises: promisesOf(model.sentences).map((promise) => ({
            id: promise,
            title: found.pack.commitment(promise)?.title ?? promise,
          })),
          form,
          saved: mine === undefined ? 'Not decided yet.' : 'What you chose before is kept.',
          movedOn: mine !== undefined && modelMovedOn(mine, model),
          names: names
            .filter((name) => name.includes(':'))
            .map((name) => ({ name, says: filled(`{${name}}`, filling) })),
        }}
      />,
      Object.keys(form.errors).length > 0 ? 422 : 200,
    );
  };

  route(server, house, {
    method: 'GET',
    url: sectionUrl(':policy', ':section'),
    who: may('policy.draft'),
    params,
    handle: async (request) => {
      const found = await here(request.work, house.packs, request.visitor);
      const at = await policyHere(request.work, found, request.params.policy);
      return sectionPage(request, found, at, request.params.section, null);
    },
  });

  route(server, house, {
    method: 'POST',
    url: sectionUrl(':policy', ':section'),
    who: may('policy.draft'),
    params,
    handle: async (request) => {
      const { work, visitor, body } = request;
      const { policy, section } = request.params;
      const found = await here(work, house.packs, visitor);
      const at = await policyHere(work, found, policy);
      const version = draftIn(at);
      const { model, place, next } = modelSection(found, section);
      const given = {
        ...{ how: field(body, 'how'), words: field(body, 'words'), reason: field(body, 'reason') },
        promises: fieldList(body, 'promises'),
      };
      const checked = checkSection(given, model, place, fillable(found, visitor.today));
      const quiet = field(body, 'act') === 'save';
      if ('problems' in checked) {
        const [wrong = ''] = Object.values(checked.problems);
        if (quiet) return json({ words: `Not saved yet. ${wrong}.`, kept: false });
        return sectionPage(request, found, at, section, { values: body, errors: checked.problems });
      }
      await decideSection(work, doerOf(visitor), found, version, checked.done);
      if (quiet)
        return json({ words: `Saved at ${timeOfDay(work.asking.now)}. You can stop and come back.`, kept: true });
      if (field(body, 'act') === 'back') return seeOther(policyUrl(policy));
      const decided = new Set((await sectionsHere(work, found, version)).map((each) => each.section));
      const open = next.find(({ id }) => !decided.has(id));
      return seeOther(open === undefined ? policyUrl(policy) : sectionUrl(policy, open.id));
    },
  });
}

/** What stands in the form: what was decided, or the model’s words to begin from. */
function valuesOf(
  mine: Section | undefined,
  model: { readonly sentences: readonly { words: string; makes: readonly string[] }[] },
) {
  const own = mine?.how === 'adapted' ? mine : undefined;
  return {
    how: mine?.how ?? '',
    words: (own ?? model).sentences.map(({ words }) => words).join('\n'),
    promises: own === undefined ? promisesOf(model.sentences) : [...own.promises],
    reason: mine?.reason ?? '',
  };
}

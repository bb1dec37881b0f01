import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Pack, PlanSection, PlanTemplate } from '../../packs/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { paperFormats } from '../../platform/papers/index.ts';
import { emptyForm } from '../../ui/form-state.ts';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { paperAnswer } from '../../web/paper-answer.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { here, schoolUrl } from '../organisations/index.ts';
import { readSection } from './answer.ts';
import { blankForm } from './blank-form.paper.ts';
import { TemplatesPage } from './list-templates.page.tsx';
import { blankFormUrl, sectionUrl, templatesOfUrl, templatesUrl, templateUrl } from './urls.ts';
import { SectionPage } from './view-section.page.tsx';
import { TemplatePage } from './view-template.page.tsx';

const level = z.object({ level: z.enum(['pictures', 'plain', 'older']).default('plain') });

/** What plans ask: nothing here is about a child, so everybody who holds a post may read it. */
export function planTemplateRoutes(server: FastifyInstance, house: House): void {
  const who = may('posts.see');

  route(server, house, {
    method: 'GET',
    url: templatesUrl,
    who,
    handle: async ({ work, visitor }) => seeOther(templatesOfUrl((await ownPack(work, house, visitor)).name)),
  });

  route(server, house, {
    method: 'GET',
    url: templatesOfUrl(':pack'),
    who,
    params: z.object({ pack: z.string() }),
    handle: async ({ work, visitor, params, ctx }) => {
      const pack = packNamed(house, params.pack);
      const { words } = await here(work, house.packs, visitor);
      const view = {
        pack,
        templates: pack.planTemplates(visitor.today),
        others: packsShown(house).filter((other) => other.name !== pack.name),
        back: { href: schoolUrl, words: words.place },
      };
      return page(<TemplatesPage ctx={ctx} view={view} />);
    },
  });

  route(server, house, {
    method: 'GET',
    url: templateUrl(':pack', ':template'),
    who,
    params: z.object({ pack: z.string(), template: z.string() }),
    handle: async ({ params, ctx }) => {
      const { pack, template } = templateNamed(house, params);
      const signers = template.signOff.map((post) => pack.post(post)?.title ?? post);
      return page(<TemplatePage ctx={ctx} view={{ pack, template, signers }} />);
    },
  });

  for (const format of paperFormats) {
    route(server, house, {
      method: 'GET',
      url: blankFormUrl(':pack', ':template', format),
      who,
      params: z.object({ pack: z.string(), template: z.string() }),
      query: level.extend({ section: z.string().optional() }),
      handle: async ({ params: named, query }) => {
        const { template } = templateNamed(house, named);
        const only =
          query.section === undefined ? null : sectionNamed(house, { ...named, section: query.section }).section;
        const sections = only === null ? template.sections : [only];
        const paper = blankForm({ form: template, sections, level: query.level });
        return paperAnswer(house, paper, format, `blank-${template.id}-${only?.id ?? ''}`);
      },
    });
  }

  const params = z.object({ pack: z.string(), template: z.string(), section: z.string() });
  route(server, house, {
    method: 'GET',
    url: sectionUrl(':pack', ':template', ':section'),
    who,
    params,
    query: level,
    handle: async ({ params: named, query, ctx }) =>
      page(<SectionPage ctx={ctx} view={{ ...sectionNamed(house, named), ...query, form: emptyForm, tried: false }} />),
  });

  // Checks what was typed and keeps none of it: to try a form before it is used.
  route(server, house, {
    method: 'POST',
    url: sectionUrl(':pack', ':template', ':section'),
    who,
    params,
    query: level,
    handle: async ({ params: named, query, body, ctx }) => {
      const found = sectionNamed(house, named);
      const { problems } = readSection(found.section, body);
      const tried = Object.keys(problems).length === 0;
      const view = { ...found, ...query, form: { values: body, errors: problems }, tried };
      return page(<SectionPage ctx={ctx} view={view} />, tried ? 200 : 422);
    },
  });
}

async function ownPack(work: Work, house: House, visitor: Visitor): Promise<Pack> {
  return (await here(work, house.packs, visitor)).pack;
}

/** Invented authorities are the demonstration's alone. */
function packsShown(house: House): readonly Pack[] {
  return house.packs.names.flatMap((name) => {
    const pack = house.packs.get(name);
    return pack === undefined || (pack.fictional && !house.demo) ? [] : [pack];
  });
}

function packNamed(house: House, name: string): Pack {
  const pack = house.packs.get(name);
  if (pack === undefined) throw new NothingHere('pack');
  return pack;
}

function templateNamed(
  house: House,
  named: { readonly pack: string; readonly template: string },
): { pack: Pack; template: PlanTemplate } {
  const pack = packNamed(house, named.pack);
  const template = pack.planTemplate(named.template);
  if (template === undefined) throw new NothingHere('template');
  return { pack, template };
}

function sectionNamed(
  house: House,
  named: { readonly pack: string; readonly template: string; readonly section: string },
): { pack: Pack; template: PlanTemplate; section: PlanSection } {
  const { pack, template } = templateNamed(house, named);
  const section = template.sections.find(({ id }) => id === named.section);
  if (section === undefined) throw new NothingHere('section');
  return { pack, template, section };
}

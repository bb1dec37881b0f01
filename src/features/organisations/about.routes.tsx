import type { FastifyInstance } from 'fastify';
import { page, seeOther } from '../../web/answer.ts';
import { doerOf } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { may, route } from '../../web/route.ts';
import { AboutPage } from './about.page.tsx';
import { here } from './here.queries.ts';
import { changeOrganisation } from './organisations.commands.ts';
import { aboutUrl, schoolUrl } from './urls.ts';

/** What an organisation is called, and of a school its URN and kind. */
export function aboutRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: aboutUrl,
    who: may('organisation.set'),
    handle: async ({ work, visitor, ctx }) => {
      const { organisation, words } = await here(work, house.packs, visitor);
      const { name, urn, schoolKind } = organisation;
      const values = { name, urn: urn ?? '', kind: schoolKind ?? '' };
      return page(<AboutPage ctx={ctx} view={{ organisation, words, form: { values, errors: {} } }} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: aboutUrl,
    who: may('organisation.set'),
    handle: async ({ work, visitor, body, ctx }) => {
      const { organisation, words } = await here(work, house.packs, visitor);
      const outcome = await changeOrganisation(work, house, doerOf(visitor), organisation, {
        name: field(body, 'name'),
        urn: field(body, 'urn'),
        kind: field(body, 'kind'),
      });
      if ('done' in outcome) return seeOther(schoolUrl);
      const form = { values: body, errors: outcome.problems };
      return page(<AboutPage ctx={ctx} view={{ organisation, words, form }} />, 422);
    },
  });
}

import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { setSomeoneLooking } from '../../platform/sessions/sessions.ts';
import { json, page, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { localPath } from '../../web/local-path.ts';
import { field } from '../../web/read-body.ts';
import { everyone, may, route, signedIn } from '../../web/route.ts';
import { health } from './health.queries.ts';
import { AccessibilityPage, HelpPage, MorePage, NoPostPage, WhoCanSeeWhatPage } from './house.pages.tsx';

/** What belongs to no feature: the first page, help, the switch, and whether the server is well. */
export function housePages(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: '/',
    who: signedIn,
    handle: async ({ visitor, ctx }) => {
      const first = ctx.places[0];
      if (visitor.organisation === null || first === undefined) return page(<NoPostPage ctx={ctx} />);
      return seeOther(first.href);
    },
  });

  route(server, house, {
    method: 'GET',
    url: '/more',
    who: signedIn,
    handle: async ({ ctx }) => page(<MorePage ctx={ctx} />),
  });
  route(server, house, {
    method: 'GET',
    url: '/help',
    who: everyone,
    handle: async ({ ctx }) => page(<HelpPage ctx={ctx} />),
  });
  route(server, house, {
    method: 'GET',
    url: '/accessibility',
    who: everyone,
    handle: async ({ ctx }) => page(<AccessibilityPage ctx={ctx} />),
  });
  route(server, house, {
    method: 'GET',
    url: '/who-can-see-what',
    who: everyone,
    handle: async ({ ctx }) => page(<WhoCanSeeWhatPage ctx={ctx} />),
  });

  route(server, house, {
    method: 'POST',
    url: '/someone-is-looking',
    who: may('looking.switch'),
    handle: async ({ work, visitor, body }) => {
      await setSomeoneLooking(work.write, visitor.session.id, field(body, 'on') === 'yes');
      return seeOther(localPath(field(body, 'back')));
    },
  });

  // What "Stay signed in" asks before the session ends; asking is what keeps it. It changes nothing else.
  route(server, house, {
    method: 'GET',
    url: '/still-here',
    who: signedIn,
    handle: async () => json({ still: 'here' }),
  });

  route(server, house, {
    method: 'GET',
    url: '/health',
    who: everyone,
    query: z.object({}),
    handle: async ({ work }) => {
      const state = await health(work.read);
      return json(state, state.database === 'ok' && state.jobs !== 'stuck' ? 200 : 503);
    },
  });
}

import type { FastifyInstance } from 'fastify';
import { dayInEngland } from '../../calendar/index.ts';
import { inTransaction } from '../../platform/database/database.ts';
import { setSomeoneLooking } from '../../platform/sessions/sessions.ts';
import { json, page, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { localPath } from '../../web/local-path.ts';
import { field } from '../../web/read-body.ts';
import { everyone, may, route, signedIn } from '../../web/route.ts';
import { type Health, health } from './health.queries.ts';
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

  // Not like the others: it has to answer when there is no database to open a transaction in.
  server.get('/health', { config: { who: everyone.kind } }, async (_request, reply) => {
    const now = house.clock();
    const asking = { ...nobody, today: dayInEngland(now), now };
    const state: Health = await inTransaction(house.database, asking, ({ read }) => health(read)).catch(() => ({
      database: 'down',
      jobs: 'unknown',
    }));
    return reply.code(state.database === 'ok' && state.jobs === 'ok' ? 200 : 503).send(state);
  });
}

const nobody = { personId: null, organisationId: null, name: null, operator: false, sessionId: null };

import type { FastifyInstance } from 'fastify';
import { openOutbox } from '../../platform/database/database.ts';
import { page } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { everyone, route } from '../../web/route.ts';
import { newestLetters } from './letters.queries.ts';
import { OutboxPage } from './outbox.page.tsx';

/** The outbox of the demonstration: what would have been mailed. Without --demo there is no such address. */
export function letterRoutes(server: FastifyInstance, house: House): void {
  if (!house.demo) return;
  route(server, house, {
    method: 'GET',
    url: '/outbox',
    who: everyone,
    handle: async ({ work, ctx }) => {
      await openOutbox(work);
      return page(<OutboxPage ctx={ctx} letters={await newestLetters(work.read, 50)} />);
    },
  });
}

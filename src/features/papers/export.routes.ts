import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { download, json } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { everyone, onChild, route } from '../../web/route.ts';
import { type Offers, openPlan, planJsonUrl } from '../plans/index.ts';
import { exportOf } from './plan-export.queries.ts';
import { planExportSchema, writePlanExport } from './plan-export.ts';
import { recordTaken } from './taken.commands.ts';
import { planSchemaUrl } from './urls.ts';

/** A plan as data, and what that data looks like. */
export const exportRoutes =
  (offers: Offers) =>
  (server: FastifyInstance, house: House): void => {
    const schema = planExportSchema();
    // It says nothing of anybody, and whoever writes a program that reads plans has no account.
    route(server, house, {
      method: 'GET',
      url: planSchemaUrl,
      who: everyone,
      handle: async () => json(schema),
    });

    route(server, house, {
      method: 'GET',
      url: planJsonUrl(':childId', ':planId'),
      who: onChild('see'),
      params: z.object({ childId: z.uuid(), planId: z.uuid() }),
      handle: async ({ work, visitor, params: at }) => {
        const opened = await openPlan(work, visitor, house, at, 'a plan as data');
        const { child, plan } = opened;
        const asked = { packs: house.packs, read: work.read, child, plan, today: visitor.today };
        const taken = await exportOf(offers, opened, asked, { visitor, now: work.asking.now });
        await recordTaken(work, child, plan.id, { format: 'json', of: 'now', reader: null });
        return download(writePlanExport(taken), 'application/json', `plan-${taken.plan.state}.json`);
      },
    });
  };

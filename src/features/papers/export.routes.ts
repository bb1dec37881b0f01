import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { download, json } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { everyone, onChild, route } from '../../web/route.ts';
import { type Offers, planJsonUrl } from '../plans/index.ts';
import { planExportSchema, writePlanExport } from './plan-export.ts';
import { takePlanAsData } from './take-as-data.commands.ts';
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
        const taken = await takePlanAsData(offers, house, work, visitor, at);
        return download(writePlanExport(taken), 'application/json', `plan-${taken.plan.state}.json`);
      },
    });
  };

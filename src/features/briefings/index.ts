import type { FastifyInstance } from 'fastify';
import type { House } from '../../web/house.ts';
import { briefingsRoutes } from './briefings.routes.tsx';
import { oneBriefingRoutes } from './one-briefing.routes.tsx';
import { readRoutes } from './read.routes.tsx';

export { briefingFacts } from './briefing-facts.queries.ts';
export { briefingNumbers, briefingsAt } from './briefings.queries.ts';
export * from './model.ts';
export { remindReadersJob } from './remind-readers.job.ts';

export function briefingRoutes(server: FastifyInstance, house: House): void {
  briefingsRoutes(server, house);
  oneBriefingRoutes(server, house);
  readRoutes(server, house);
}

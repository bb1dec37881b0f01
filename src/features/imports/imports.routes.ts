import type { FastifyInstance } from 'fastify';
import type { House } from '../../web/house.ts';
import { answerRoutes } from './answer.routes.tsx';
import { bringInRoutes } from './bring-in.routes.tsx';
import { keptRoutes } from './kept.routes.tsx';
import { oneImportRoutes } from './one-import.routes.tsx';
import { pastImportRoutes } from './past-imports.routes.tsx';
import { proposalRoutes } from './proposals.routes.tsx';
import { readingRoutes } from './reading.routes.tsx';
import { schoolListRoutes } from './school-list.routes.tsx';

/** Bringing children in: from the file to its record. */
export function importRoutes(server: FastifyInstance, house: House): void {
  bringInRoutes(server, house);
  oneImportRoutes(server, house);
  readingRoutes(server, house);
  answerRoutes(server, house);
  keptRoutes(server, house);
  pastImportRoutes(server, house);
  proposalRoutes(server, house);
  schoolListRoutes(server, house);
}

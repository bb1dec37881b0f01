import type { FastifyInstance } from 'fastify';
import type { House } from '../../web/house.ts';
import { beginPlanRoutes } from './begin-plan.routes.tsx';
import type { MoveOffers } from './move.commands.ts';
import { movePlanRoutes } from './move-plan.routes.tsx';
import { planFilesRoutes } from './plan-files.routes.tsx';
import { viewChangesRoutes } from './view-changes.routes.tsx';
import { viewPlanRoutes } from './view-plan.routes.tsx';
import { writePartRoutes } from './write-part.routes.tsx';

/** Every address of plans, with what other features give them. */
export const planRoutes =
  (offers: MoveOffers) =>
  (server: FastifyInstance, house: House): void => {
    beginPlanRoutes(server, house);
    viewPlanRoutes(offers)(server, house);
    viewChangesRoutes(offers)(server, house);
    writePartRoutes(offers)(server, house);
    planFilesRoutes(server, house);
    movePlanRoutes(offers)(server, house);
  };

import type { FastifyInstance } from 'fastify';
import type { House } from '../../web/house.ts';
import { aboutRoutes } from './about.routes.tsx';
import { settingsRoutes } from './settings.routes.tsx';
import { yearRoutes } from './year.routes.tsx';

export function organisationRoutes(server: FastifyInstance, house: House): void {
  aboutRoutes(server, house);
  yearRoutes(server, house);
  settingsRoutes(server, house);
}

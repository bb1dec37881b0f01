import type { FastifyInstance } from 'fastify';
import type { House } from '../../web/house.ts';
import { addChildRoutes } from './add-child.routes.tsx';

/** The register: adding a child, and every page that changes something about one. */
export function childrenRoutes(server: FastifyInstance, house: House): void {
  addChildRoutes(server, house);
}

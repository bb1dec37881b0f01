import type { FastifyInstance } from 'fastify';
import type { House } from '../../web/house.ts';
import { addChildRoutes } from './add-child.routes.tsx';
import { careDetailRoutes } from './care-detail.routes.tsx';
import { detailsRoutes } from './details.routes.tsx';
import { keyAdultRoutes } from './key-adult.routes.tsx';
import { noteRoutes } from './note.routes.tsx';
import { recordRoutes } from './record.routes.tsx';
import { schoolRoutes } from './school.routes.tsx';
import { statusRoutes } from './status.routes.tsx';
import { whyRoutes } from './why.routes.tsx';

/** The register: adding a child, what is recorded of one, and every page that changes it. */
export function childrenRoutes(server: FastifyInstance, house: House): void {
  addChildRoutes(server, house);
  recordRoutes(server, house);
  detailsRoutes(server, house);
  schoolRoutes(server, house);
  whyRoutes(server, house);
  careDetailRoutes(server, house);
  statusRoutes(server, house);
  keyAdultRoutes(server, house);
  noteRoutes(server, house);
}

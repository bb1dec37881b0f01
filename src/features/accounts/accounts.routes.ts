import type { FastifyInstance } from 'fastify';
import type { House } from '../../web/house.ts';
import { accountRoutes } from './account.routes.tsx';
import { linkRoutes } from './links.routes.tsx';
import { secondStepRoutes } from './second-step.routes.tsx';
import { signInRoutes } from './sign-in.routes.tsx';

/** Signing in and out, the second step, links from the mailbox, and a person's own page. */
export function accountsRoutes(server: FastifyInstance, house: House): void {
  signInRoutes(server, house);
  secondStepRoutes(server, house);
  linkRoutes(server, house);
  accountRoutes(server, house);
}

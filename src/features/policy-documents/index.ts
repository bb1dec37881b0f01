import type { FastifyInstance } from 'fastify';
import type { House } from '../../web/house.ts';
import { checkPolicyRoutes } from './check-policy.routes.tsx';
import { comparePoliciesRoutes } from './compare-policies.routes.tsx';
import { guidanceRoutes } from './guidance.routes.tsx';

export { CheckedPage } from './checked.page.tsx';
export { ComparedPage } from './compare-policies.page.tsx';
export * from './model.ts';
export type { MarkedComparison } from './read-policy.child.ts';
export { checkPolicyFile, comparePolicyFiles, type PolicyFile } from './read-policy.sandbox.ts';

/** Documents are checked, compared and forgotten; and the register of guidance they are held against. */
export function policyDocumentRoutes(server: FastifyInstance, house: House): void {
  checkPolicyRoutes(server, house);
  comparePoliciesRoutes(server, house);
  guidanceRoutes(server, house);
}

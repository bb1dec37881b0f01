export { checkVersionRoutes } from './check-version.routes.tsx';
export { draftRoutes } from './draft.routes.tsx';
export * from './model.ts';
export { policiesPlace, policiesRoutes } from './policies.routes.tsx';
export { policyRoutes } from './policy.routes.tsx';
export { policyFacts } from './policy-facts.queries.ts';
export { publishedRoutes } from './published.routes.tsx';
export { relatedRoutes } from './related.routes.tsx';
export { versionRoutes } from './version.routes.tsx';

export * from './model.ts';
export { targetFacts } from './target-facts.queries.ts';
export { targetChecks, targetRecords, targetTermRows } from './target-offers.page.tsx';
export { targetsOfChild } from './targets.queries.ts';
export { targetRoutes } from './targets.routes.tsx';

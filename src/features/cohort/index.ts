export { cohortRoutes } from './cohort.routes.tsx';
export { cohortFacts } from './cohort-facts.queries.ts';
export * from './model.ts';

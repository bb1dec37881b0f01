export { briefingRoutes } from './briefing.routes.tsx';
export { briefingFacts } from './briefing-facts.queries.ts';
export { briefingsRoutes } from './briefings.routes.tsx';
export * from './model.ts';
export { readRoutes } from './read.routes.tsx';
export { remindReadersJob } from './remind-readers.job.ts';

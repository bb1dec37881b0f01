export { judgementRoutes } from './judgement.routes.tsx';
export { judgingFacts } from './judging-facts.queries.ts';
export { judgedToReturn, judgingChecks } from './judging-offers.queries.ts';
export * from './model.ts';
export { sampleRoutes } from './samples.routes.tsx';
export { secondJudgementRoutes } from './second.routes.tsx';

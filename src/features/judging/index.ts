export { judgedToReturn, judgingChecks } from './judging-offers.queries.ts';
export { judgementRoutes } from './judgement.routes.tsx';
export * from './model.ts';
export { secondJudgementRoutes } from './second.routes.tsx';
export { sampleRoutes } from './samples.routes.tsx';

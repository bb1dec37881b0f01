export { caseloadPlace, caseloadPlanRoutes } from './caseload.routes.tsx';
export { childPlanRoutes } from './child-plans.routes.tsx';
export * from './model.ts';
export { type PepRecorded, recordPepEvent, withdrawPepEvent } from './pep-events.commands.ts';
export { type RecordedPep, recordedPeps } from './pep-events.queries.ts';
export { pepFacts } from './pep-facts.queries.ts';
export { pepHeadFacts, pepTermRows, pepTimeline } from './pep-offers.page.tsx';
export { pepRoutes } from './record-pep.routes.tsx';
export { pepsPlace, termPepRoutes } from './term-peps.routes.tsx';

export { handoverFacts } from './handover-facts.queries.ts';
export { handoversOfChild } from './handovers.queries.ts';
export { handoverRoutes } from './handovers.routes.tsx';
export * from './model.ts';
export { offerHandoverRoutes } from './offer.routes.tsx';

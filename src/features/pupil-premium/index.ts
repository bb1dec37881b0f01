export { centralRoutes } from './central.routes.tsx';
export { childMoneyRoutes } from './child-money.routes.tsx';
export * from './model.ts';
export { moneyPlace, organisationMoneyRoutes } from './organisation-money.routes.tsx';
export { moneyOfChild } from './premium.queries.ts';
export { premiumFacts } from './premium-facts.queries.ts';
export { premiumBlock, premiumRecords } from './premium-offers.page.tsx';

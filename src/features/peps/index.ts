export * from './model.ts';
export { pepFacts } from './pep-facts.queries.ts';

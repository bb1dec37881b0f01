export * from './model.ts';
export { organisationLives } from './organisation-lives.queries.ts';

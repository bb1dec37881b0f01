export { openQuestions } from './asked.queries.ts';
export { looksRoutes } from './looks.routes.tsx';
export * from './model.ts';

export * from './model.ts';
export { trainingTaken } from './training-taken.queries.ts';

export * from './model.ts';
export { recordTraining, takeOutTraining } from './training.commands.ts';
export { trainingAt } from './training.queries.ts';
export { trainingRoutes } from './training.routes.tsx';
export { trainingTaken } from './training-taken.queries.ts';
export { trainingUrl } from './urls.ts';

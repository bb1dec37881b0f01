export { coursesRoutes } from './courses.routes.tsx';
export { coverageRoutes } from './coverage.routes.tsx';
export * from './model.ts';
export { sessionsRoutes } from './sessions.routes.tsx';
export { recordTraining, takeOutTraining } from './training.commands.ts';
export { coursesAt, trainingAt } from './training.queries.ts';
export { trainingRoutes } from './training.routes.tsx';
export { trainingRowRoutes } from './training-row.routes.tsx';
export { trainingTaken } from './training-taken.queries.ts';

export { findUnusualLookingJob } from './find-unusual.job.ts';
export { unusualRoutes } from './unusual.routes.tsx';

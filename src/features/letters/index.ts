export { sendLetters, sendWaiting, tidyLetters } from './letters.job.ts';
export { letterRoutes } from './letters.routes.tsx';

export { caseloadRoutes } from './caseloads.routes.tsx';
export { caseloadsUrl } from './urls.ts';

export { paperNow } from './paper-now.queries.ts';
export { paperRoutes } from './papers.routes.tsx';

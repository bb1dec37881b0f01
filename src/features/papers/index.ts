export { paperRoutes } from './papers.routes.tsx';

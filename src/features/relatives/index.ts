export { relativeRoutes } from './relatives.routes.tsx';
export { relativesUrl } from './urls.ts';

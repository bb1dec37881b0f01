export { adoptionRoutes } from './adoption.routes.tsx';

export { glassRoutes } from './glass.routes.tsx';
export { openGlassBlock } from './open-glass.page.tsx';

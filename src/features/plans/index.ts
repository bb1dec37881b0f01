export * from './model.ts';
export { planTemplateRoutes } from './plan-templates.routes.tsx';

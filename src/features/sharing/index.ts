export * from './model.ts';
export { colleaguesAt } from './sharing.queries.ts';
export { sharingRoutes } from './sharing.routes.tsx';
export { sharingBlock } from './sharing-block.page.tsx';

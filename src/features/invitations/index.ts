export { inviteRoutes } from './invite.routes.tsx';
export * from './model.ts';
export { ownPartRoutes } from './own-part.routes.tsx';
export { remindInvitedJob } from './remind-invited.job.ts';

export { askPartsRoutes } from './ask-parts.routes.tsx';
export { inviteRoutes } from './invite.routes.tsx';
export * from './model.ts';
export {
  closeSession,
  type InvitedWork,
  lookAtOwnPart,
  type OwnPart,
  openInvitation,
  ownPartOf,
  saveOwnAnswers,
  sendOwnPart,
} from './own-part.commands.ts';
export { ownPartRoutes } from './own-part.routes.tsx';
export { remindInvitedJob } from './remind-invited.job.ts';

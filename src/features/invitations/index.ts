export { askPartsRoutes } from './ask-parts.routes.tsx';
export { inviteRoutes } from './invite.routes.tsx';
export { NotInPage } from './link.page.tsx';
export * from './model.ts';
export { readOwnCopyFirst, takeOwnCopy } from './own-copy.commands.ts';
export { ownFilesRoutes } from './own-files.routes.tsx';
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
export { invitedIn, ownPartRoutes } from './own-part.routes.tsx';
export { remindInvitedJob } from './remind-invited.job.ts';

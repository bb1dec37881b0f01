export { accountOf, accountStateOf } from './accounts.queries.ts';
export { accountsRoutes } from './accounts.routes.ts';
export { fromOf, goOn } from './arrive.routes.ts';
export type { From } from './attempts.commands.ts';
export { passwordHint } from './choose-password.page.tsx';
export { closeSignIn, reopenSignIn } from './close.commands.ts';
export { endFeedsOf } from './feeds.commands.ts';
export {
  changeAddress,
  createAccountWithPassword,
  type Invited,
  invitePerson,
  withdrawInvitation,
} from './invitations.commands.ts';
export { LINK_HOURS, makeLink, useLink } from './links.commands.ts';
export { type Link, linkOf } from './links.queries.ts';
export * from './model.ts';
export { resetSecondFactor } from './second-factor.commands.ts';
export { endSessionsOf, type NewSession, signOutEverywhere, startSession } from './sessions.commands.ts';
export { afterPassword, type SignedIn } from './sign-in.commands.ts';
export { tidyTries } from './tidy-tries.job.ts';
export { invitationUrl } from './urls.ts';

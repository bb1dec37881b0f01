/** What other features may use of invitations without any reading. */

export { type NotInvited, notInvitedWords } from './may-invite.ts';
export { everybodysPartUrl } from './urls.ts';

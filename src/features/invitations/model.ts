/** What other features may use of invitations without any reading. */
export type { Invited } from './invited.ts';
export { type MayInvite, mayInvite, type NotInvited, notInvitedWords } from './may-invite.ts';
export {
  askPartsUrl,
  everybodysPartUrl,
  handOverUrl,
  helperUrl,
  ownCopyUrl,
  readOwnCopyUrl,
  readVoiceUrl,
} from './urls.ts';

import { everybodysPartUrl, handOverPartUrl } from '../plans/model.ts';

export { everybodysPartUrl };
/** Asking for the parts of many plans at once. */
export const askPartsUrl = '/peps/ask';
export const invitePartUrl = (child: string, plan: string, part: string): string =>
  `${everybodysPartUrl(child, plan)}/${part}/invite`;
/** The child’s part: handed over on the school’s own device, and read. Answered by src/features/childs-voice. */
export const handOverUrl = handOverPartUrl;
/** Who helps the child with it. */
export const helperUrl = (child: string, plan: string, part: string): string =>
  `${everybodysPartUrl(child, plan)}/${part}/helper`;
export const readVoiceUrl = (child: string, plan: string, part: string): string =>
  `${everybodysPartUrl(child, plan)}/${part}/voice`;
export const askTeacherUrl = (child: string, plan: string): string => `${everybodysPartUrl(child, plan)}/ask-a-teacher`;
export const invitationActUrl = (child: string, plan: string, invitation: string): string =>
  `${everybodysPartUrl(child, plan)}/invitations/${invitation}`;

/** What one of them would get of the signed plan, for whoever lets it go to read first. */
export const readOwnCopyUrl = (child: string, plan: string, invitation: string): string =>
  `${invitationActUrl(child, plan, invitation)}/copy.pdf`;

/** What a mailed link opens; there is nothing in the address but the token. */
export const linkUrl = (token: string): string => `/your-part/open/${token}`;
export const anotherLinkUrl = (token: string): string => `/your-part/open/${token}/another`;
export const ownPartUrl = '/your-part';
/** The files of a question of theirs, and one of them. */
export const ownFilesUrl = (question: string): string => `${ownPartUrl}/files/${question}`;
export const ownFileUrl = (file: string): string => `${ownPartUrl}/file/${file}`;
/** Their own copy of the signed plan. */
export const ownCopyUrl = (format: 'pdf' | 'docx'): string => `${ownPartUrl}/copy.${format}`;
export const closePartUrl = '/your-part/close';

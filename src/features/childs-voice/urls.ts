import { childUrl } from '../children/model.ts';
import { handOverUrl, readVoiceUrl } from '../invitations/model.ts';

export { handOverUrl, readVoiceUrl };

/** What a child said, for those who may read it, and what was done about it. */
export const voiceUrl = (child: string): string => `${childUrl(child)}/voice`;
export const voiceFileUrl = (child: string, plan: string, part: string, file: string): string =>
  `${readVoiceUrl(child, plan, part)}/files/${file}`;
export const saidAndDoneUrl = (child: string, plan: string): string => `${childUrl(child)}/plans/${plan}/said-and-done`;

/** The child’s own pages: nothing in the address tells whose they are. */
export const myViewsUrl = '/my-views';
export const myQuestionUrl = (question: string): string => `${myViewsUrl}/questions/${question}`;
export const myFileUrl = (question: string): string => `${myViewsUrl}/questions/${question}/file`;
/** Who does not see the answer to a question. */
export const readersUrl = (question: string): string => `${myQuestionUrl(question)}/readers`;
export const keptFileUrl = (file: string): string => `${myViewsUrl}/files/${file}`;
export const takeAwayUrl = (file: string): string => `${myViewsUrl}/files/${file}/take-away`;
export const myWordsUrl = `${myViewsUrl}/words`;
export const lookOverUrl = `${myViewsUrl}/look-over`;
export const sendMyViewsUrl = `${myViewsUrl}/send`;
export const hideUrl = `${myViewsUrl}/hidden`;
export const stopUrl = `${myViewsUrl}/stop`;

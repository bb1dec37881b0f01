import { childUrls } from '../children/model.ts';

export const looksUrl = childUrls.looks;
export const askWhyUrl = (childId: string, eventId: number | string): string => `${looksUrl(childId)}/${eventId}/ask`;
/** What the person signed in was asked. */
export const askedUrl = '/asked';
export const answerUrl = (questionId: string): string => `${askedUrl}/${questionId}`;

import { childUrls } from '../children/model.ts';

export const relativesUrl = childUrls.relatives;
export const liftBarUrl = (childId: string, personId: string): string => `${relativesUrl(childId)}/${personId}/lift`;
export const standInUrl = (childId: string, personId: string): string =>
  `${relativesUrl(childId)}/${personId}/stand-in`;

import { childUrls } from '../children/model.ts';

export const adoptionUrl = childUrls.adoption;
/** The second step: where the record is sealed. */
export const sealUrl = (childId: string): string => `${adoptionUrl(childId)}/seal`;
/** Afterwards. It holds nothing of the child. */
export const sealedUrl = '/children/sealed';

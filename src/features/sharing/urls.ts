import { childUrl } from '../children/model.ts';

/** What is shared of all children here. */
export const sharedHereUrl = '/shared';
export const sharingUrl = (childId: string): string => `${childUrl(childId)}/sharing`;
/** `target`: a post, or the id of one person. */
export const shareWithUrl = (childId: string, target: string): string => `${sharingUrl(childId)}/with/${target}`;
export const endShareUrl = (childId: string, shareId: string): string => `${sharingUrl(childId)}/${shareId}/end`;
export const disclosuresUrl = (childId: string): string => `${childUrl(childId)}/disclosures`;
export const addDisclosureUrl = (childId: string): string => `${disclosuresUrl(childId)}/add`;

import { childUrl } from '../children/model.ts';

export const peopleUrl = (childId: string): string => `${childUrl(childId)}/people`;
export const addContactUrl = (childId: string): string => `${peopleUrl(childId)}/add`;
export const contactUrl = (childId: string, contactId: string): string => `${peopleUrl(childId)}/${contactId}`;
export const endContactUrl = (childId: string, contactId: string): string => `${contactUrl(childId, contactId)}/end`;
export const unsafeUrl = (childId: string, contactId: string): string => `${contactUrl(childId, contactId)}/unsafe`;
export const liftUnsafeUrl = (childId: string, contactId: string): string => `${unsafeUrl(childId, contactId)}/lift`;
export const addressUrl = (childId: string, contactId: string): string => `${contactUrl(childId, contactId)}/address`;
export const revealAddressUrl = (childId: string, contactId: string): string =>
  `${addressUrl(childId, contactId)}/look`;
export const unhideAddressUrl = (childId: string, contactId: string): string =>
  `${addressUrl(childId, contactId)}/unhide`;
export const contactRuleUrl = (childId: string): string => `${childUrl(childId)}/contact-rule`;

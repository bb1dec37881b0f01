/** Addresses about what is due. Other features link here without knowing the pages. */

export const myWorkUrl = '/my-work';
export const whatsDueUrl = '/whats-due';
/** What was said not to be needed, for the head. */
export const notNeededListUrl = '/not-needed';

/** Why one duty is due, and what is known of it. */
export const dutyUrl = (dutyId: string): string => `/duties/${dutyId}`;
export const dutyUrls = {
  notNeeded: (dutyId: string): string => `${dutyUrl(dutyId)}/not-needed`,
} as const;

/** An agreed action. */
export const actionUrl = (actionId: string): string => `/actions/${actionId}`;
export const doneActionUrl = (actionId: string): string => `${actionUrl(actionId)}/done`;

/** What was promised: the clause, its clocks and its duties. */
export const promiseUrl = (commitment: string): string => `/promises/${commitment.toLowerCase()}`;

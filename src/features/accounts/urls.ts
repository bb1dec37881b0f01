export const signInUrl = '/sign-in';
export const secondStepUrl = '/sign-in/second-step';
export const confirmUrl = '/sign-in/again';
export const signInAsUrl = '/sign-in/as';
export const signOutUrl = '/sign-out';
export const resetUrl = '/reset';
export const resetLinkUrl = (token: string): string => `/reset/${token}`;
export const invitationUrl = (token: string): string => `/invitation/${token}`;

export const accountUrl = '/account';
/** A page of the feature that reminds people: it knows accounts, not the other way round. */
export const remindersUrl = '/account/reminders';
export const organisationUrl = '/account/organisation';
export const passwordUrl = '/account/password';
export const secondFactorUrl = '/account/second-step';
export const stopSecondFactorUrl = '/account/second-step/stop';
export const recoveryCodesUrl = '/account/recovery-codes';
export const endSessionUrl = (id: string): string => `/account/sessions/${id}/end`;
export const endOthersUrl = '/account/sessions/end-others';

/** An address of this feature with the page to come back to. */
export function withBack(url: string, back: string): string {
  return back === '/' ? url : `${url}?back=${encodeURIComponent(back)}`;
}

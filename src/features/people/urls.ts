export const peopleUrl = '/school/people';
export const addPersonUrl = '/school/people/add';
export const inviteAllUrl = '/school/people/invite';
export const personUrl = (personId: string): string => `/school/people/${personId}`;
export const correctPersonUrl = (personId: string): string => `/school/people/${personId}/correct`;
export const inviteUrl = (personId: string): string => `/school/people/${personId}/invite`;
export const givePostUrl = '/school/posts/give';
/** The same with somebody or a post chosen already. */
export const givePostTo = (given: { personId?: string; post?: string }): string => {
  const query = new URLSearchParams({
    ...(given.personId === undefined ? {} : { person: given.personId }),
    ...(given.post === undefined ? {} : { post: given.post }),
  });
  return `${givePostUrl}?${query}`;
};
export const signOutPersonUrl = (personId: string): string => `/school/people/${personId}/sign-out`;
export const resetSecondStepUrl = (personId: string): string => `/school/people/${personId}/second-step`;
export const correctPostUrl = (holdingId: string): string => `/school/posts/${holdingId}`;
export const endPostUrl = (holdingId: string): string => `/school/posts/${holdingId}/end`;
export const closeSignInUrl = (personId: string): string => `/school/people/${personId}/close-sign-in`;
export const reopenSignInUrl = (personId: string): string => `/school/people/${personId}/reopen-sign-in`;

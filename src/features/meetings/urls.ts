import { planUrl } from '../plans/model.ts';

/** Planning the meetings of a term, all at once. */
export const planMeetingsUrl = '/peps/meetings';
/** One plan's meeting: who comes, what it is about, what was agreed. */
export const meetingUrl = (childId: string, planId: string): string => `${planUrl(childId, planId)}/meeting`;
export const inviteUrl = (childId: string, planId: string): string => `${meetingUrl(childId, planId)}/invite`;
export const peopleOfMeetingUrl = (childId: string, planId: string): string => `${meetingUrl(childId, planId)}/people`;
export const agreedUrl = (childId: string, planId: string): string => `${meetingUrl(childId, planId)}/agreed`;

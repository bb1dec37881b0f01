import { meetingUrl } from '../plans/model.ts';

/** Planning the meetings of a term, all at once. */
export const planMeetingsUrl = '/peps/meetings';
export const inviteUrl = (childId: string, planId: string): string => `${meetingUrl(childId, planId)}/invite`;
export const peopleOfMeetingUrl = (childId: string, planId: string): string => `${meetingUrl(childId, planId)}/people`;
export const agreedUrl = (childId: string, planId: string): string => `${meetingUrl(childId, planId)}/agreed`;

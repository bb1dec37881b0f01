import { remindersUrl } from '../accounts/model.ts';

export { remindersUrl };

/** Where a calendar reads. The token is in the address because calendars can send nothing else; logs hold the pattern alone. */
export const feedUrl = (token: string): string => `/calendar/${token}.ics`;

export const makeFeedUrl = `${remindersUrl}/calendar`;
export const endFeedUrl = `${remindersUrl}/calendar/end`;
export const weeklyMailUrl = `${remindersUrl}/weekly-mail`;

/** What other features may use of meetings without any reading. */
export { meetingUrl, planMeetingsUrl } from './urls.ts';

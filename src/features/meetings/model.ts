/** What other features may use of meetings without any reading. */
export { planMeetingsUrl } from './urls.ts';

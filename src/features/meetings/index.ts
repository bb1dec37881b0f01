export { meetingChecks, meetingRecords } from './meeting-records.queries.ts';
export { meetingRoutes } from './meetings.routes.ts';
export { meetingUrl, planMeetingsUrl } from './urls.ts';

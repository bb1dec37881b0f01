export { meetingChecks, meetingRecords } from './meeting-records.queries.ts';
export { meetingRoutes } from './meetings.routes.ts';
export * from './model.ts';

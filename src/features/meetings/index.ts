export { meetingChecks, meetingRecords } from './meeting-records.queries.ts';
export { meetingsToCome } from './meetings.queries.ts';
export { meetingRoutes } from './meetings.routes.ts';
export * from './model.ts';
export { callOffWithPlan } from './tell.commands.ts';

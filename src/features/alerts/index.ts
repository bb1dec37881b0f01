export { type Raised, raiseAlert } from './alerts.commands.ts';
export { type WouldBeTold, whoWouldBeTold } from './alerts.queries.ts';
export * from './model.ts';
export { tellOpenAlertsJob } from './tell-open-alerts.job.ts';

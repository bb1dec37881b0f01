export * from './model.ts';
export { remindersRoutes } from './reminders.routes.tsx';
export { weeklyDigestJob } from './weekly-digest.job.ts';
export { askForWeeklyMails } from './weekly-mail.commands.ts';

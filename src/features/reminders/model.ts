/** The pure half of reminders: what may leave the product about a duty, and how it is said. */
export { type Reminder, whatToDo } from './reminder.ts';
export { feedUrl } from './urls.ts';
export { type Week, weekOf } from './week.ts';

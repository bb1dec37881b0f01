export { type ClassAdd, staffClasses } from './classes.commands.ts';
export { classRoutes } from './classes.routes.tsx';
export { timetableRoutes } from './timetable.routes.tsx';
export { classesUrl } from './urls.ts';

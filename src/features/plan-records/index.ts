export { notHeld } from './not-held.ts';
export { registerRecords } from './register-records.queries.ts';

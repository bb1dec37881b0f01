export { sealAuditJob } from './audit.job.ts';

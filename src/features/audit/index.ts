export { sealAuditJob } from './audit.job.ts';
export { auditRoutes } from './audit.routes.tsx';
export { type AuditChecked, checkExport, firstDifference } from './check-export.crypto.ts';
export { exportAudit } from './export-audit.commands.ts';
export { lawfulRetentionJob } from './lawful-retention.job.ts';
export { oldValuesRoutes } from './old-values.routes.tsx';
export { sealedRecordsRoutes } from './sealed-records.routes.tsx';

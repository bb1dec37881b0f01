export { sealAuditJob } from './audit.job.ts';
export { auditRoutes } from './audit.routes.tsx';
export { type AuditChecked, checkExport, firstDifference } from './check-export.crypto.ts';
export { exportAudit } from './export-audit.commands.ts';
export { oldValuesRoutes } from './old-values.routes.tsx';

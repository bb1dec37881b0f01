import { dayInEngland } from '../../calendar/index.ts';
import { inTransaction } from '../../platform/database/database.ts';
import type { JobDefinition } from '../../web/job.ts';
import { sealAudit } from './audit.commands.ts';

/** Seals the audit: what no running transaction can still add to goes into the hash chain. */
export const sealAuditJob: JobDefinition = {
  name: 'seal-audit',
  cron: '*/10 * * * *',
  run: async (house) => {
    const now = house.clock();
    await inTransaction(
      house.database,
      {
        personId: null,
        organisationId: null,
        name: 'seal-audit',
        operator: false,
        sessionId: null,
        today: dayInEngland(now),
        now,
      },
      sealAudit,
    );
  },
};

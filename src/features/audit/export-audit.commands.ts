import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { sealAudit } from './audit.commands.ts';
import { auditExport, type Exporting } from './audit.queries.ts';

/**
 * Seals what can be sealed, hands out the lines one by one, and keeps that they were taken. The caller has decided
 * audit.export, and takes every line within the transaction.
 */
export async function exportAudit(
  work: Work,
  asked: Exporting,
  take: (line: string) => Promise<void> | void,
): Promise<{ readonly lines: number }> {
  while ((await sealAudit(work)) > 0);
  let lines = 0;
  for await (const line of auditExport(work.read, asked, work.asking.now)) {
    await take(line);
    lines += 1;
  }
  await recordEvent(work, {
    verb: 'audit.exported',
    organisationId: asked.organisationId,
    detail: { from: asked.from, to: asked.to, lines },
  });
  return { lines };
}

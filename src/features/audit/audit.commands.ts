import { sql } from 'kysely';
import type { Work } from '../../platform/database/database.ts';

/** Seals every event that no running transaction can still come before. Returns how many were sealed. */
export async function sealAudit(work: Work): Promise<number> {
  const { rows } = await sql<{ sealed: number }>`select app.seal_audit() as sealed`.execute(work.write);
  return rows[0]?.sealed ?? 0;
}

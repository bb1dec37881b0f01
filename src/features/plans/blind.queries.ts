import { sql } from 'kysely';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

/**
 * Whether whoever asks is to judge this plan a second time, without sight of the first judgement, and has not yet
 * (docs/adr/0025). One query; the database keeps to it too (db/migrations/0250).
 */
export async function judgesBlind(read: ReadOnlyDatabase, planId: string): Promise<boolean> {
  const { rows } = await sql<{ blind: boolean }>`select app.judges_blind(${planId}::uuid) as blind`.execute(
    read as never,
  );
  return rows[0]?.blind ?? false;
}

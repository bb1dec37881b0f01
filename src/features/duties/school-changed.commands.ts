import type { Work } from '../../platform/database/database.ts';
import { asEngine } from './as-engine.commands.ts';
import { markSchoolStale, type StaleReason } from './stale.commands.ts';

/**
 * After a school's calendar or settings changed: marks the school and every child who is or was on its roll, those too whom
 * the one who changed them does not see.
 */
export function markSchoolChanged(work: Work, organisationId: string, reason: StaleReason): Promise<void> {
  return asEngine(work, () => markSchoolStale(work, organisationId, reason));
}

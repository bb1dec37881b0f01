import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { confirmImport } from './confirm.commands.ts';
import { CHANGED_SINCE, LONG } from './confirm-import.job.ts';
import type { ImportRecord } from './import-record.ts';
import { queueImport } from './read-again.commands.ts';
import { isStill, move } from './stage.commands.ts';

const ANSWERED_SINCE =
  'Somebody has answered something or read the file otherwise while you were looking. This is what it would do now: look again, then confirm.';

/**
 * A person's yes to what they saw. A short import is written while they wait; a long one by a job, with progress. The
 * caller has decided access. Where what they saw is not what it would do, nothing is written and the preview says so.
 * @param fingerprint of the preview they looked at
 */
export async function confirmSeen(work: Work, house: House, record: ImportRecord, fingerprint: string): Promise<void> {
  const { id, controllerId, counts } = record;
  if (counts === null || !(await isStill(work, id, 'previewed'))) return;
  if (counts.fingerprint !== fingerprint) return move(work, id, 'previewed', { message: ANSWERED_SINCE });
  const rows = counts.created + counts.changed + counts.ended + counts.sealed;
  if (counts.read > LONG) {
    await move(work, id, 'confirming', { message: null, progress: [0, rows] });
    return queueImport(work, house, 'confirming', record, { rows });
  }
  const { outcome } = await confirmImport(work, house, id, controllerId);
  if (outcome === 'changed-since') await move(work, id, 'previewed', { message: CHANGED_SINCE });
}

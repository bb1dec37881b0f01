import { inTransaction } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import type { JobDefinition } from '../../web/job.ts';
import { type Confirmed, confirmImport } from './confirm.commands.ts';
import { progressOf } from './progress.commands.ts';
import { askingFor } from './read-import.job.ts';
import { move } from './stage.commands.ts';
import { undoImport } from './undo.commands.ts';

/** From how many rows on it is confirmed or undone by a job, with progress, rather than while the person waits. */
export const LONG = 400;

export const CHANGED_SINCE =
  'Something that this file is about was changed while you were looking. This is what it would do now: look again, then confirm.';

/** Writes an import in one transaction. A process that dies in the middle leaves nothing of it, and it is done again. */
export const confirmImportJob: JobDefinition = {
  name: 'confirm-import',
  cron: null,
  run: async (house, data) => {
    await confirmNow(house, data);
  },
};

export async function confirmNow(
  house: House,
  data: Readonly<Record<string, unknown>>,
  heard?: (rows: number) => void,
): Promise<Confirmed> {
  const asking = askingFor(house, 'confirm-import', data);
  const [importId, organisationId] = [String(data.importId), String(data.organisationId)];
  const said = progressOf(
    house.clock,
    (action) => inTransaction(house.database, asking, action),
    importId,
    typeof data.rows === 'number' ? data.rows : null,
  );
  return inTransaction(house.database, asking, async (work) => {
    const confirmed = await confirmImport(work, house, importId, organisationId, (rows) => {
      said(rows);
      heard?.(rows);
    });
    if (confirmed.outcome === 'changed-since') await move(work, importId, 'previewed', { message: CHANGED_SINCE });
    return confirmed;
  });
}

export const undoImportJob: JobDefinition = {
  name: 'undo-import',
  cron: null,
  run: async (house, data) => {
    await inTransaction(house.database, askingFor(house, 'undo-import', data), (work) =>
      undoImport(work, house, String(data.importId), String(data.organisationId)),
    );
  },
};

import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import type { ImportRecord, ReadingChoices } from './import-record.ts';
import { seemsBrokenOff } from './import-record.ts';
import { isStill, move } from './stage.commands.ts';

/** Job by the state it works in. */
const jobs = { reading: 'read-import', confirming: 'confirm-import', undoing: 'undo-import' } as const;

export async function queueImport(
  work: Work,
  house: House,
  state: keyof typeof jobs,
  { id, controllerId }: Pick<ImportRecord, 'id' | 'controllerId'>,
  more: { rows?: number } = {},
): Promise<void> {
  const { personId } = work.asking;
  const data = { importId: id, organisationId: controllerId, personId, ...more };
  await house.outlet.enqueue(work, jobs[state], data, { key: id });
}

/**
 * Reads an import again, as somebody says, while nobody has decided; or goes on with one whose job was broken off, as it
 * was. The caller has decided access. Nothing happens where it has moved on meanwhile.
 */
export async function readAgain(
  work: Work,
  house: House,
  record: ImportRecord,
  reading: ReadingChoices,
): Promise<void> {
  const { state } = record;
  if (!(await isStill(work, record.id, state))) return;
  if (state === 'asking' || state === 'previewed') {
    await move(work, record.id, 'reading', { reading, message: null, progress: [0, record.progress.of] });
    await queueImport(work, house, 'reading', record);
  } else if (
    (state === 'reading' || state === 'confirming' || state === 'undoing') &&
    seemsBrokenOff(record, work.asking.now)
  ) {
    await move(work, record.id, state);
    await queueImport(work, house, state, record);
  }
}

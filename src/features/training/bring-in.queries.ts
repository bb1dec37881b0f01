import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { ReadList } from './list-rows.ts';

/** A list that was read, and waits or is done. */
export interface TrainingImport {
  readonly id: string;
  readonly fileName: string;
  readonly list: ReadList;
  readonly doneAt: Date | null;
  readonly recorded: number | null;
}

export async function importAt(
  read: ReadOnlyDatabase,
  organisationId: string,
  id: string,
): Promise<TrainingImport | undefined> {
  const row = await read
    .selectFrom('training_import')
    .select(['id', 'file_name', 'read_rows', 'done_at', 'recorded'])
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst();
  return (
    row && {
      ...{ id: row.id, fileName: row.file_name, list: row.read_rows as unknown as ReadList },
      ...{ doneAt: row.done_at, recorded: row.recorded },
    }
  );
}

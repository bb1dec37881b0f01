import { sql } from 'kysely';
import { addDays } from '../../calendar/index.ts';
import type { ReadOnlyDatabase, Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { keptDays, undecidedDays } from './keep.commands.ts';
import { stopImport } from './stage.commands.ts';

/** Every organisation, for work that is done for each in turn: row security shows one at a time. */
export async function organisationsToTidy(read: ReadOnlyDatabase): Promise<{ id: string; pack: string }[]> {
  return read.selectFrom('organisation').select(['id', 'pack']).orderBy('id').execute();
}

/**
 * Takes away what an organisation's imports have kept long enough: files nobody has decided on, and of imports that can no
 * longer be undone the originals, the rows and what they changed. That there was an import, and its numbers, stay.
 */
export async function tidyImports(work: Work, house: House, organisation: { id: string; pack: string }): Promise<void> {
  const { today, now } = work.asking;
  const undecided = await work.read
    .selectFrom('import')
    .select('id')
    .where('controller_id', '=', organisation.id)
    .where('state', 'in', ['reading', 'asking', 'previewed', 'failed'])
    .where('started_at', '<', new Date(now.getTime() - undecidedDays(house, organisation.pack, today) * 86_400_000))
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb('state', '!=', 'failed'),
        exists(selectFrom('import_arrival as a').select('a.import_id').whereRef('a.import_id', '=', 'import.id')),
      ]),
    )
    .execute();
  for (const { id } of undecided) await stopImport(work, { id, controllerId: organisation.id });

  const last = addDays(today, -keptDays(house, organisation.pack, today));
  const old = await work.read
    .selectFrom('import')
    .select('id')
    .where('controller_id', '=', organisation.id)
    .where(sql<boolean>`confirmed_at < ${last}::date`)
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('import_row as r').select('r.import_id').whereRef('r.import_id', '=', 'import.id')),
    )
    .execute();
  const ids = old.map(({ id }) => id);
  if (ids.length > 0) {
    await work.write.deleteFrom('import_change').where('import_id', 'in', ids).execute();
    await work.write.deleteFrom('import_answer').where('import_id', 'in', ids).execute();
    await work.write.deleteFrom('import_row').where('import_id', 'in', ids).execute();
  }
  await work.write
    .deleteFrom('stored_file')
    .where('controller_id', '=', organisation.id)
    .where('delete_after', '<=', today)
    .execute();
}

/** Of these hashes of stored files, those that a row of any organisation still names. */
export async function namedFiles(read: Work['write'], hashes: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ hash: string }>`select app.named_files(${[...hashes]}::text[]) as hash`.execute(read);
  return rows.map((row) => row.hash);
}

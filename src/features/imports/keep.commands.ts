import { randomUUID } from 'node:crypto';
import { addDays } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { FileRefused, IMPORTS, openFiles } from '../../platform/files/index.ts';
import type { House } from '../../web/house.ts';
import { heldArrivals } from './arrivals.commands.ts';
import type { ImportRecord } from './import-record.ts';
import type { ImportingOrganisation } from './imports.queries.ts';
import { headersHash } from './read-import.job.ts';
import { savedFrom } from './reading-asks.ts';

const daysOf =
  (clock: string) =>
  (house: Pick<House, 'packs'>, pack: string, today: ImportRecord['asAt']): number =>
    (house.packs.get(pack) ?? house.packs.england).clock(clock, today)?.value ?? 0;

/** How long an original and what it changed are kept, in days (pack: import-original-kept). */
export const keptDays = daysOf('import-original-kept');

/** How long a file lies that nobody has decided on, in days (pack: import-undecided-kept). */
export const undecidedDays = daysOf('import-undecided-kept');

const LARGEST = 500_000_000;

/**
 * Keeps what was brought in, sealed, until an undo is no longer possible: a return or census as it came, of a list the
 * cohort's rows. After a crash between preview and yes there may be nothing left to keep; the import itself is whole.
 */
export async function keepOriginals(
  work: Work,
  house: House,
  { id, controllerId, kind }: ImportRecord,
  organisation: ImportingOrganisation,
): Promise<void> {
  const held = await heldArrivals(work, house.keys, id, kind === 'list' ? 'kept' : 'arrived');
  if (held.length === 0) return;
  const { today, now, personId } = work.asking;
  const until = addDays(today, keptDays(house, organisation.pack, today));
  const files = await openFiles(house.dataDir, house.keys);
  const ids: string[] = [];
  for (const { name, bytes } of held) {
    try {
      const stored = await files.put(controllerId, bytes, { kinds: IMPORTS, bytes: LARGEST });
      const fileId = randomUUID();
      await work.write
        .insertInto('stored_file')
        .values({
          id: fileId,
          controller_id: controllerId,
          keyed_hash: stored.hash,
          media_type: stored.mediaType,
          name,
          size_bytes: stored.size,
          stored_by: personId,
          stored_at: now,
          delete_after: until,
        })
        .execute();
      ids.push(fileId);
    } catch (error) {
      // It was read as what it is said to be; a copy that the store does not know as text is not worth the import.
      if (!(error instanceof FileRefused)) throw error;
    }
  }
  await work.write.updateTable('import').set({ file_ids: ids }).where('id', '=', id).execute();
}

/** How a list was read is used again for the next with the same columns, and said so then. */
export async function saveMapping(work: Work, { controllerId, kind, reading }: ImportRecord): Promise<void> {
  const mapping = savedFrom(reading);
  if (kind !== 'list' || mapping === null) return;
  const { personId, now } = work.asking;
  const saved = { mapping: JSON.stringify(mapping), saved_by: personId, saved_at: now };
  await work.write
    .insertInto('import_mapping')
    .values({ controller_id: controllerId, headers_hash: headersHash(reading.headers), ...saved })
    .onConflict((oc) => oc.columns(['controller_id', 'headers_hash']).doUpdateSet(saved))
    .execute();
}

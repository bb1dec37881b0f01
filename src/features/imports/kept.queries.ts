import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

/** Whether the rows of an import, what it changed and its file are still kept. */
export async function keptYet(read: ReadOnlyDatabase, importId: string): Promise<boolean> {
  const row = await read
    .selectFrom('import_row')
    .select('position')
    .where('import_id', '=', importId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly hash: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly goesOn: string | null;
}

/** The files that are kept of an import, as long as they are. */
export async function keptFiles(read: ReadOnlyDatabase, importId: string, organisationId: string): Promise<KeptFile[]> {
  const row = await read
    .selectFrom('import')
    .select('file_ids')
    .where('id', '=', importId)
    .where('controller_id', '=', organisationId)
    .executeTakeFirst();
  const ids = row?.file_ids ?? [];
  if (ids.length === 0) return [];
  const files = await read
    .selectFrom('stored_file')
    .select(['id', 'name', 'keyed_hash', 'media_type', 'size_bytes', 'delete_after'])
    .where('controller_id', '=', organisationId)
    .where('id', 'in', [...ids])
    .orderBy('name')
    .execute();
  return files.map((file) => ({
    id: file.id,
    name: file.name,
    hash: file.keyed_hash,
    mediaType: file.media_type,
    bytes: Number(file.size_bytes),
    goesOn: file.delete_after,
  }));
}

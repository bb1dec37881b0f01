import type { Keys } from '../../platform/crypto/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { ImportCounts } from './import-record.ts';
import { stagedRows } from './imports.queries.ts';
import { A_PAGE, FIRST_FEW, type Part, parts } from './preview-parts.ts';
import type { StagedRow } from './staged-rows.ts';

/** The first rows of each part that has any. The number of queries is that of the parts. */
export async function firstRows(
  read: ReadOnlyDatabase,
  keys: Keys,
  importId: string,
  counts: ImportCounts,
): Promise<Map<Part, { rows: StagedRow[]; total: number }>> {
  const found = new Map<Part, { rows: StagedRow[]; total: number }>();
  for (const part of Object.keys(parts) as Part[]) {
    if (!parts[part].any(counts)) continue;
    const some = await stagedRows(read, keys, importId, { ...parts[part].shown, limit: FIRST_FEW, offset: 0 });
    if (some.total > 0) found.set(part, some);
  }
  return found;
}

export function rowsOf(read: ReadOnlyDatabase, keys: Keys, importId: string, part: Part, page: number) {
  return stagedRows(read, keys, importId, { ...parts[part].shown, limit: A_PAGE, offset: (page - 1) * A_PAGE });
}

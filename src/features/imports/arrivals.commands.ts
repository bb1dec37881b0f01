import { sql } from 'kysely';
import type { Keys } from '../../platform/crypto/index.ts';
import type { Work } from '../../platform/database/database.ts';
import type { SandboxFile } from '../../platform/sandbox/read-in-sandbox.ts';

/** A file as somebody sent it. */
export interface ArrivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const PIECE = 1_000_000;
const place = (importId: string, position: number, piece: number) => `arrival/${importId}/${position}/${piece}`;

/** What is to be kept of the files for the pack's 30 days stands beside them from here on. */
export const KEPT = 1000;

/**
 * Holds files, sealed, until somebody has decided. The table is unlogged and in no backup: what a person has not decided to
 * bring in is nowhere else, and a crash empties it.
 */
export async function holdArrivals(
  work: Work,
  keys: Keys,
  { importId, controllerId }: { importId: string; controllerId: string },
  files: readonly ArrivedFile[],
  first = 0,
): Promise<void> {
  for (const [at, { name, bytes }] of files.entries()) {
    const position = first + at;
    for (let piece = 0; piece === 0 || piece * PIECE < bytes.length; piece += 1) {
      const part = bytes.subarray(piece * PIECE, (piece + 1) * PIECE);
      await work.write
        .insertInto('import_arrival')
        .values({
          import_id: importId,
          controller_id: controllerId,
          position,
          piece,
          name,
          sealed: keys.encrypt('import-arrival', part, place(importId, position, piece)),
          arrived_at: work.asking.now,
        })
        .execute();
    }
  }
}

/** The files of an import, in the order they came; empty once it was decided, or after a crash. `kept`: what is to be kept. */
export async function heldArrivals(
  work: Work,
  keys: Keys,
  importId: string,
  which: 'arrived' | 'kept',
): Promise<Extract<SandboxFile, { bytes: Uint8Array }>[]> {
  const rows = await work.read
    .selectFrom('import_arrival')
    .select(['position', 'piece', 'name', 'sealed'])
    .where('import_id', '=', importId)
    .where('position', which === 'kept' ? '>=' : '<', KEPT)
    .orderBy('position')
    .orderBy('piece')
    .execute();
  return [...Map.groupBy(rows, ({ position }) => position).values()].map((pieces) => ({
    name: pieces[0]?.name ?? '',
    bytes: Buffer.concat(
      pieces.map(({ position, piece, sealed }) =>
        keys.decrypt('import-arrival', sealed, place(importId, position, piece)),
      ),
    ),
  }));
}

export async function dropArrivals(work: Work, importId: string, which: 'all' | 'kept' = 'all'): Promise<void> {
  await work.write
    .deleteFrom('import_arrival')
    .where('import_id', '=', importId)
    .where(which === 'kept' ? sql<boolean>`position >= ${KEPT}` : sql<boolean>`true`)
    .execute();
}

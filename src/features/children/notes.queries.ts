import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

export interface Note {
  readonly id: string;
  readonly on: Day;
  readonly kind: string;
  readonly words: string;
  readonly writtenBy: string | null;
}

/** What was written down about a child, latest first. */
export async function notesOf(read: ReadOnlyDatabase, childId: string): Promise<Note[]> {
  const rows = await read
    .selectFrom('timeline_note as n')
    .leftJoin('person as p', 'p.id', 'n.written_by')
    .select(['n.id', 'n.on_day', 'n.kind', 'n.words', 'p.display_name'])
    .where('n.child_id', '=', childId)
    .orderBy('n.on_day', 'desc')
    .orderBy('n.written_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    on: row.on_day,
    kind: row.kind,
    words: row.words,
    writtenBy: row.display_name,
  }));
}

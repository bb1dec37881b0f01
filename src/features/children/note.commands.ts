import { randomUUID } from 'node:crypto';
import type { Day } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import type { NoteKind } from './note.ts';

export interface NoteWritten {
  readonly childId: string;
  readonly controllerId: string;
  /** The day it happened, not the day it is written. */
  readonly on: Day;
  readonly kind: NoteKind;
  readonly words: string;
}

/** Writes one entry on the timeline. What is written stays: a mistake is put right by another entry. */
export async function writeNote(work: Work, note: NoteWritten): Promise<string> {
  const id = randomUUID();
  await work.write
    .insertInto('timeline_note')
    .values({
      id,
      child_id: note.childId,
      controller_id: note.controllerId,
      on_day: note.on,
      kind: note.kind,
      words: note.words,
      written_by: work.asking.personId,
      written_at: work.asking.now,
    })
    .execute();
  await recordEvent(work, {
    verb: 'note.written',
    organisationId: note.controllerId,
    childIds: [note.childId],
    subject: { kind: 'note', id },
    values: [
      {
        field: 'note',
        before: null,
        after: { on: note.on, kind: note.kind, words: note.words },
        childId: note.childId,
      },
    ],
  });
  return id;
}

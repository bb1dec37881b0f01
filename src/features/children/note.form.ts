import type { Day } from '../../calendar/index.ts';
import { type FormValues, fieldValue } from '../../ui/form-state.ts';
import { dayOf, type Errors, tooLong, wordsOf } from './child-fields.form.ts';
import { type NoteKind, readNoteKind } from './note.ts';

export function readNote(
  values: FormValues,
  today: Day,
): { errors: Errors; value: { on: Day; kind: NoteKind; words: string } | null } {
  const errors: Errors = {};
  const words = wordsOf(values, 'words');
  if (words === null) errors.words = 'Write what happened';
  tooLong(errors, 'words', words, 4000, 'An entry');
  const kind = readNoteKind(fieldValue(values, 'kind'));
  if (kind === undefined) errors.kind = 'Choose what it is about';
  const on = dayOf(values, errors, 'on', {
    what: 'the day it happened',
    needed: 'Give the day it happened',
    latest: today,
    tooLate: 'It cannot have happened after today',
  });
  if (words === null || kind === undefined || on === null || Object.keys(errors).length > 0)
    return { errors, value: null };
  return { errors, value: { on, kind, words } };
}

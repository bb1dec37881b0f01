import { createHash } from 'node:crypto';
import type { Day } from '../../calendar/index.ts';
import { type FormValues, fieldValue, readDay } from '../../ui/form-state.ts';
import type { PepEvent } from './pep-events.ts';
import { pepWords } from './pep-words.ts';

export interface GivenPep {
  readonly on: Day;
  readonly whoCame: string | null;
  readonly targets: string | null;
  readonly system: string | null;
}

const LONGEST = 4000;

/** The fingerprint of a file: the same bytes have the same. */
export const printOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The fingerprint of the file the form was filled in from, as the form carries it along; null where there was none. */
export function printIn(values: FormValues): string | null {
  const print = fieldValue(values, 'file');
  return /^[0-9a-f]{64}$/.test(print) ? print : null;
}

/** Whether it takes the place of what is recorded of that day, or stands beside it; null where nobody has said. */
export function readReplaces(values: FormValues): 'yes' | 'no' | null {
  const said = fieldValue(values, 'replaces');
  return said === 'yes' || said === 'no' ? said : null;
}

/** Only the day is needed: whatever else is known can be written down, and what is not known does not stop it. */
export function readPep(
  values: FormValues,
  kind: PepEvent['kind'],
  today: Day,
): { errors: Record<string, string>; value: GivenPep | null } {
  const errors: Record<string, string> = {};
  const day = readDay(values, 'on', pepWords(kind).day.replace(/^The/, 'the'));
  if (day === null) errors.on = `Give ${pepWords(kind).day.replace(/^The/, 'the')}`;
  else if (typeof day === 'object') errors.on = day.problem;
  else if (day > today) errors.on = 'This is after today: record it once it has happened';
  const text = (name: string): string | null => {
    const given = fieldValue(values, name).replace(/\r\n?/g, '\n').trim();
    if (given.length > LONGEST) errors[name] = `This can have at most ${LONGEST} characters; it has ${given.length}`;
    return given === '' ? null : given;
  };
  const value = { whoCame: text('who'), targets: text('targets'), system: text('system') };
  if (typeof day !== 'string' || Object.keys(errors).length > 0) return { errors, value: null };
  return { errors, value: { on: day, ...value } };
}

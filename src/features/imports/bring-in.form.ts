import type { Day } from '../../calendar/index.ts';
import type { FormValues } from '../../ui/form-state.ts';
import { readDay } from '../../ui/form-state.ts';
import type { ImportKind } from './plan.ts';
import { quoted } from './problem.ts';
import { notText } from './text-encoding.ts';

interface Sent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Chosen {
  readonly files: readonly Sent[];
  readonly asAt: Day;
}

const what: Readonly<Record<ImportKind, string>> = {
  list: 'the list: a file that ends in .csv',
  'looked-after': 'the CSV files of your return, all of them at once',
  'children-in-need': 'the census: a file that ends in .xml',
};

/** The name without folders, as short as a page can show it. */
const shownName = (name: string): string => name.replace(/^.*[\\/]/s, '').slice(-120) || 'file';

/** What was sent, or what is wrong with it, before anything reads it: only its first bytes are looked at. */
export function readChosen(
  kind: ImportKind,
  sent: readonly Sent[],
  values: FormValues,
  today: Day,
): { errors: Record<string, string>; chosen: Chosen | null } {
  const field = `file-${kind}`;
  const errors: Record<string, string> = {};
  // A browser sends one nameless and empty file where none was chosen.
  const files = sent
    .filter(({ name, bytes }) => name !== '' || bytes.length > 0)
    .map(({ name, bytes }) => ({ name: shownName(name), bytes }));
  if (files.length === 0) errors[field] = `Choose ${what[kind]}`;
  else {
    const wrong = files.flatMap((file) => problemOf(kind, file) ?? [])[0];
    if (wrong !== undefined) errors[field] = wrong;
    else if (kind !== 'looked-after' && files.length > 1) errors[field] = 'Choose one file, not several';
  }
  const made = readDay(values, `made-${kind}`, 'the day it was made');
  if (made !== null && typeof made === 'object') errors[`made-${kind}`] = made.problem;
  else if (made !== null && made > today)
    errors[`made-${kind}`] = 'That day is still to come: give the day it was made';
  const asAt = typeof made === 'string' ? made : today;
  return { errors, chosen: Object.keys(errors).length > 0 ? null : { files, asAt } };
}

function problemOf(kind: ImportKind, { name, bytes }: Sent): string | null {
  const not = notText(bytes);
  if (not !== null) return `${quoted(name)}: ${not.message} ${not.remedy}`;
  const isXml = /^[\s\ufeff\0]*</.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1').replace(/^ï»¿/, ''));
  if (kind === 'children-in-need' && !isXml)
    return `${quoted(name)} is no XML. The census is brought in as the XML file that you send to the Department for Education.`;
  if (kind !== 'children-in-need' && isXml)
    return `${quoted(name)} is XML, not CSV. ${kind === 'list' ? 'Export the list as CSV.' : 'Save the return as CSV files, one for each part.'}`;
  return null;
}

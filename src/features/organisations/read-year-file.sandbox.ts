import { checkSchoolYear } from '../../calendar/index.ts';
import { readCalendarFile } from './read-calendar.sandbox.ts';
import { understandEntries } from './understand-entries.ts';
import type { Understanding } from './understood.page.tsx';

interface Chosen {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads the calendar somebody chose and makes one school year of it, to be looked at; or says why it could not. */
export async function readYearFile(
  file: Chosen | undefined,
  academicYear: number,
  signal: AbortSignal,
): Promise<Understanding | { readonly problem: string }> {
  if (file === undefined || file.bytes.length === 0) return { problem: 'Choose a file: CSV or iCalendar (.ics)' };
  const outcome = await readCalendarFile(file, academicYear, signal);
  if (!outcome.ok) return { problem: `${outcome.message} ${outcome.remedy}`.replace(/\.$/, '') };
  const { entries, unread, how } = outcome.result;
  const year = understandEntries(entries, academicYear);
  const problems = checkSchoolYear(year.terms, year.closures);
  return { file: file.name.slice(0, 100) || 'The file', how, year, unread, problems };
}

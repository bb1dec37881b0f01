import type { Outcome } from '../../platform/sandbox/outcome.ts';
import { readInSandbox } from '../../platform/sandbox/read-in-sandbox.ts';
import type { ReadCalendarOptions, ReadCalendarResult } from './read-calendar.child.ts';

/** A calendar is small: what is larger is something else. */
const LIMITS = { inputBytes: 5_000_000, outputBytes: 10_000_000, milliseconds: 20_000 };

/** Reads a school's calendar file, CSV or iCalendar, in the sandbox. */
export function readCalendarFile(
  file: { name: string; bytes: Uint8Array },
  academicYear: number,
  signal: AbortSignal,
): Promise<Outcome<ReadCalendarResult>> {
  return readInSandbox<ReadCalendarOptions, never, ReadCalendarResult>({
    program: 'features/organisations/read-calendar.child.ts',
    files: [file],
    options: { academicYear },
    limits: LIMITS,
    signal,
  }).outcome();
}

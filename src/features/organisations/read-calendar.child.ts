import { expandRecurringEvent, sync, type VEvent } from 'node-ical';
import { addDays, type Day, maxDay } from '../../calendar/day.ts';
import { dayInEngland } from '../../calendar/england.ts';
import { readCsv } from '../../platform/csv/read-csv.ts';
import { type Given, NotReadable } from '../../platform/sandbox/program.ts';
import { type ReadRows, readCalendarRows } from './calendar-rows.ts';
import type { CalendarEntry } from './understand-entries.ts';

export interface ReadCalendarOptions {
  /** A day without a year is one of this academic year; a repeated event is followed through it and the next. */
  readonly academicYear: number;
}

export interface ReadCalendarResult {
  readonly entries: readonly CalendarEntry[];
  readonly unread: ReadRows['unread'];
  /** How the file was read, in words. */
  readonly how: string;
}

/** A calendar of one school for some years; more is another file. */
const MOST_ENTRIES = 5_000;
const SPREADSHEET = 'Open it, choose Save as, and pick “CSV UTF-8 (comma delimited)”.';

/** Reads a school's calendar: iCalendar by its first line, otherwise CSV. */
export default function readCalendar({ options, files }: Given<ReadCalendarOptions, never>): ReadCalendarResult {
  const [file] = files;
  if (!file) throw new Error('There is no file to read.');
  const text = textOf(file.bytes());
  const read = /^\s*BEGIN:VCALENDAR/i.test(text) ? fromEvents(text, options) : fromCsv(text, options);
  if (read.entries.length === 0) {
    throw new NotReadable(
      'We found no days in this file.',
      'Choose your calendar as CSV or iCalendar (.ics), or type the days.',
    );
  }
  return { ...read, entries: read.entries.slice(0, MOST_ENTRIES), unread: read.unread.slice(0, 100) };
}

function textOf(bytes: Uint8Array): string {
  const starts = (...head: number[]) => head.every((byte, at) => bytes[at] === byte);
  if (bytes.length === 0) throw new NotReadable('This file is empty.', 'Export it again.');
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0xd0, 0xcf, 0x11, 0xe0)) {
    throw new NotReadable('This is a spreadsheet, not a CSV file.', SPREADSHEET);
  }
  if (starts(0x25, 0x50, 0x44, 0x46)) {
    throw new NotReadable('This is a PDF, not a calendar.', 'Export it as CSV or iCalendar, or type the days.');
  }
  if (starts(0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (starts(0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 4096).includes(0)) {
    throw new NotReadable('This is not a text file.', 'Choose the calendar as CSV or iCalendar (.ics).');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function fromCsv(text: string, { academicYear }: ReadCalendarOptions): ReadCalendarResult {
  const tried = [',', ';', '\t'].map((delimiter) => readCalendarRows(readCsv(text, delimiter).records, academicYear));
  const [best] = tried.sort((a, b) => b.entries.length - a.entries.length);
  if (best === undefined) throw new Error('Nothing was tried.');
  const order = best.monthFirst ? 'month, day, year' : 'day, month, year';
  return { entries: best.entries, unread: best.unread, how: `as CSV, days in numbers as ${order}` };
}

function fromEvents(text: string, { academicYear }: ReadCalendarOptions): ReadCalendarResult {
  const entries: CalendarEntry[] = [];
  const from = new Date(Date.UTC(academicYear, 7, 1));
  const to = new Date(Date.UTC(academicYear + 2, 7, 31));
  for (const event of Object.values(sync.parseICS(text))) {
    if (event?.type !== 'VEVENT') continue;
    const one = event as VEvent;
    if (one.status === 'CANCELLED') continue;
    const times = one.rrule
      ? expandRecurringEvent(one, { from, to }).map(({ start, end, isFullDay }) => ({ start, end, isFullDay }))
      : [{ start: one.start, end: one.end, isFullDay: one.datetype === 'date' }];
    const label = wordsOf(one.summary).slice(0, 200);
    for (const { start, end, isFullDay } of times.slice(0, 400)) {
      const entry = entryOf(label, start, end, isFullDay);
      if (entry !== null && entries.length <= MOST_ENTRIES) entries.push(entry);
    }
  }
  return { entries, unread: [], how: 'as iCalendar' };
}

/** An event of whole days ends, in iCalendar, on the day after its last. */
function entryOf(label: string, start: Date, end: Date | undefined, wholeDays: boolean): CalendarEntry | null {
  if (label === '' || Number.isNaN(start?.getTime())) return null;
  const plain = (moment: Date) => moment.toISOString().slice(0, 10) as Day;
  const from = wholeDays ? plain(start) : dayInEngland(start);
  const after = end === undefined || Number.isNaN(end.getTime()) ? start : end;
  const to = wholeDays ? addDays(plain(after), -1) : dayInEngland(new Date(after.getTime() - 1));
  return { label, from, to: maxDay(from, to) };
}

function wordsOf(summary: unknown): string {
  if (typeof summary === 'string') return summary.trim();
  const value = (summary as { val?: unknown } | undefined)?.val;
  return typeof value === 'string' ? value.trim() : '';
}

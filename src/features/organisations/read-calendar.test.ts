import { describe, expect, test } from 'vitest';
import readCalendar from './read-calendar.child.ts';
import { readCalendarFile } from './read-calendar.sandbox.ts';
import { understandEntries } from './understand-entries.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const read = (content: string | Uint8Array) => {
  const given = typeof content === 'string' ? bytes(content) : content;
  const file = { name: 'year', size: given.length, bytes: () => given, chunks: () => [given] };
  return readCalendar({ options: { academicYear: 2026 }, files: [file], say: () => {} });
};

const ics = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...events, 'END:VCALENDAR', ''].join('\r\n');
const event = (summary: string, ...lines: string[]) =>
  ['BEGIN:VEVENT', `UID:${summary}`, 'DTSTAMP:20260701T090000Z', ...lines, `SUMMARY:${summary}`, 'END:VEVENT'].join(
    '\r\n',
  );

const calendar = ics(
  event('Autumn term', 'DTSTART;VALUE=DATE:20260903', 'DTEND;VALUE=DATE:20261219'),
  event('Half term', 'DTSTART;VALUE=DATE:20261026', 'DTEND;VALUE=DATE:20261031'),
  event('INSET day', 'DTSTART;VALUE=DATE:20260903', 'DTEND;VALUE=DATE:20260904'),
  event('Open evening', 'DTSTART:20261001T170000Z', 'DTEND:20261001T190000Z'),
);

describe('a calendar file', () => {
  test('iCalendar: the last of whole days is the day before its end', () => {
    expect(read(calendar).entries).toEqual([
      { label: 'Autumn term', from: '2026-09-03', to: '2026-12-18' },
      { label: 'Half term', from: '2026-10-26', to: '2026-10-30' },
      { label: 'INSET day', from: '2026-09-03', to: '2026-09-03' },
      { label: 'Open evening', from: '2026-10-01', to: '2026-10-01' },
    ]);
  });

  test('iCalendar: what is repeated, cancelled, or late in the evening of English summer time', () => {
    const { entries } = read(
      ics(
        event(
          'Staff training',
          'DTSTART;VALUE=DATE:20260907',
          'DTEND;VALUE=DATE:20260908',
          'RRULE:FREQ=WEEKLY;COUNT=2',
        ),
        event('INSET day', 'DTSTART;VALUE=DATE:20261103', 'STATUS:CANCELLED'),
        event('Term ends', 'DTSTART:20270720T233000Z', 'DTEND:20270721T003000Z'),
      ),
    );
    expect(entries.map(({ label, from, to }) => `${label} ${from} ${to}`)).toEqual([
      'Staff training 2026-09-07 2026-09-07',
      'Staff training 2026-09-14 2026-09-14',
      'Term ends 2027-07-21 2027-07-21',
    ]);
  });

  test.each([
    ['What,From,To\nAutumn term,03/09/2026,18/12/2026\nINSET,4 Jan,\n', 'as CSV, days in numbers as day, month, year'],
    [
      'What;From;To\r\nAutumn term;3 Sep 2026;18 Dec 2026\r\nINSET;2027-01-04;\r\n',
      'as CSV, days in numbers as day, month, year',
    ],
    [
      'From\tTo\tWhat\n2026-09-03 00:00\t2026-12-18 00:00\tAutumn term\n4/1/27\t\tINSET\n',
      'as CSV, days in numbers as day, month, year',
    ],
    [
      'Subject,Start Date,Start Time,End Date,All Day Event\nAutumn term,9/3/2026,,12/18/2026,TRUE\nINSET,1/4/2027,,1/4/2027,TRUE\n',
      'as CSV, days in numbers as month, day, year',
    ],
  ])('CSV %j', (text, how) => {
    const found = read(text);
    expect(found.how).toBe(how);
    expect(found.unread).toEqual([]);
    expect(found.entries).toEqual([
      { label: 'Autumn term', from: '2026-09-03', to: '2026-12-18' },
      { label: 'INSET', from: '2027-01-04', to: '2027-01-04' },
    ]);
  });

  test('CSV with a row for each term and its break', () => {
    const text = 'Term,First day,Last day,Half term from,Half term to\nAutumn term,3 Sep,18 Dec,26 Oct,30 Oct\n';
    expect(understandEntries(read(text).entries, 2026).terms).toMatchObject([
      {
        term: 'autumn',
        firstDay: '2026-09-03',
        lastDay: '2026-12-18',
        halfTermFrom: '2026-10-26',
        halfTermTo: '2026-10-30',
      },
    ]);
  });

  test('rows that cannot be read are named', () => {
    const text = 'What,When\nAutumn term,3 Sep,18 Dec\nINSET,31 Nov\nJanuary\n,5 Jan\nHalf term,30 Oct,26 Oct\n';
    expect(read(text).unread).toEqual([
      { row: 3, problem: 'There is no day “31 Nov”.' },
      { row: 4, problem: 'There is no day in this row.' },
      { row: 5, problem: 'This row has a day and does not say what it is.' },
      { row: 6, problem: 'This row ends before it starts.' },
    ]);
  });

  test('old Windows letters and UTF-16 are read', () => {
    const windows = Uint8Array.from([...bytes('What,When\nCaf'), 0xe9, ...bytes(' closed,4 Jan\n')]);
    expect(read(windows).entries[0]?.label).toBe('Café closed');
    const wide = Buffer.from('\ufeffWhat,When\nINSET,4 Jan\n', 'utf16le');
    expect(read(new Uint8Array(wide)).entries).toHaveLength(1);
  });

  test.each<[string, Uint8Array | string, RegExp]>([
    ['empty', '', /empty/],
    ['a spreadsheet', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), /spreadsheet/],
    ['a PDF', '%PDF-1.7', /PDF/],
    ['no text', Uint8Array.from([1, 0, 2, 0, 3]), /not a text file/],
    ['no days', 'nothing,to,see\nhere,at,all\n', /no days/],
    ['an empty calendar', ics(), /no days/],
  ])('%s is refused', (_, content, words) => {
    expect(() => read(content)).toThrow(words);
  });

  test('is read in the sandbox', async () => {
    const { signal } = new AbortController();
    const good = await readCalendarFile({ name: 'year.ics', bytes: bytes(calendar) }, 2026, signal);
    expect(good.ok && good.result.entries).toHaveLength(4);
    const bad = await readCalendarFile({ name: 'year.ics', bytes: bytes('%PDF-1.7') }, 2026, signal);
    expect(bad).toMatchObject({ ok: false, message: 'This is a PDF, not a calendar.' });
  });
});

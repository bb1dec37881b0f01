import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { dayFromNumber, dayNumber } from '../../calendar/day.ts';
import { academicYearOf } from '../../calendar/years.ts';
import { readDayLines, writeDayLines } from './day-lines.ts';
import { readWrittenDay, writeDay } from './written-day.ts';

const read = (text: string) => readWrittenDay(text, 2026, 'the day');

describe('a day as people write it, in 2026/27', () => {
  test.each([
    ['3 Sep', '2026-09-03'],
    ['3 september', '2026-09-03'],
    ['3rd of September', '2026-09-03'],
    ['Thu 3 Sep', '2026-09-03'],
    ['Thursday, 3 September 2026', '2026-09-03'],
    ['3/9', '2026-09-03'],
    ['03.09.26', '2026-09-03'],
    ['03/09/2026', '2026-09-03'],
    ['2026-09-03', '2026-09-03'],
    ['4 Jan', '2027-01-04'],
    ['31/7', '2027-07-31'],
    ['31 Aug', '2026-08-31'],
    ['4 Jan 2028', '2028-01-04'],
    ['Tues 5 January', '2027-01-05'],
  ])('%j', (text, day) => {
    expect(read(text)).toEqual({ day });
  });

  test.each([
    ['soon', 'Write the day as day and month, like 3 September'],
    ['31 Sep', 'The day: There is no day “31 Sep”'],
    ['9/23', 'The day: “9/23” has no such month. Write the day first, then the month'],
    ['Mon 3 Sep', 'The day: 3 Sep is a Thursday in 2026, not a Monday'],
    ['3 Sep to 4 Sep', 'Give the day alone, like 3 September'],
  ])('%j is answered', (text, problem) => {
    expect(read(text)).toEqual({ problem });
  });

  test('nothing is nothing', () => {
    expect(read('  ')).toBeNull();
  });

  test('what is written is read back, without its year too', () => {
    const days = fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2060-12-31') }).map(dayFromNumber);
    fc.assert(
      fc.property(days, (day) => {
        expect(readWrittenDay(writeDay(day), 1999, 'it')).toEqual({ day });
        if (day.slice(5, 7) === '08') return;
        expect(readWrittenDay(writeDay(day).slice(0, -5), academicYearOf(day), 'it')).toEqual({ day });
      }),
    );
  });
});

describe('lists of days', () => {
  const days = (text: string) => readDayLines(text, 2026, 'inset').closures.map(({ day, label }) => [day, label]);

  test.each([
    [
      '3 Sep\n4 Sep',
      [
        ['2026-09-03', 'INSET day'],
        ['2026-09-04', 'INSET day'],
      ],
    ],
    [
      '3 Sep, 4 Sep; 4 Jan',
      [
        ['2026-09-03', 'INSET day'],
        ['2026-09-04', 'INSET day'],
        ['2027-01-04', 'INSET day'],
      ],
    ],
    ['- 3 Sep: attachment training', [['2026-09-03', 'attachment training']]],
    ['25 May, polling station', [['2027-05-25', 'polling station']]],
    [
      '3 Sep to 7 Sep moderation',
      [
        ['2026-09-03', 'moderation'],
        ['2026-09-04', 'moderation'],
        ['2026-09-07', 'moderation'],
      ],
    ],
    [
      '3–4 September',
      [
        ['2026-09-03', 'INSET day'],
        ['2026-09-04', 'INSET day'],
      ],
    ],
    [
      '26 and 27 May',
      [
        ['2027-05-26', 'INSET day'],
        ['2027-05-27', 'INSET day'],
      ],
    ],
    [
      'Thu 3 Sep, Fri 4 Sep',
      [
        ['2026-09-03', 'INSET day'],
        ['2026-09-04', 'INSET day'],
      ],
    ],
    [
      '3/9/2026 - 4/9/2026 two days',
      [
        ['2026-09-03', 'two days'],
        ['2026-09-04', 'two days'],
      ],
    ],
    ['', []],
  ])('%j', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  test.each([
    ['the first Monday', '“the first Monday” has no day we can read. Write the day first, like 3 September'],
    ['7 Sep to 3 Sep', '“7 Sep to 3 Sep” ends before it starts'],
    [
      '1 Sep to 20 Dec',
      '“1 Sep to 20 Dec” is longer than a month. Holidays follow from the terms and need not be listed',
    ],
    ['31 Sep', 'There is no day “31 Sep”'],
  ])('%j is answered', (text, problem) => {
    expect(readDayLines(text, 2026, 'inset').problems).toEqual([problem]);
  });

  test('are written as they are read', () => {
    const { closures } = readDayLines('3 Sep\n4 Jan snow\n25 May, polling station', 2026, 'closure');
    expect(readDayLines(writeDayLines(closures), 1999, 'closure').closures).toEqual(closures);
  });
});

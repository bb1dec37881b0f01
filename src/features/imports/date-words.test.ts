import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { addDays, type Day } from '../../calendar/day.ts';
import { orderOfColumn, readDate } from './date-words.ts';

const today = '2026-11-20';
const day = (text: string, order: 'day-first' | 'month-first' | null = null) => {
  const read = readDate(text, order, today);
  return read.ok ? read.day : read.problem;
};

describe('reads dates that can mean one day only', () => {
  test.each([
    ['31/01/2015', '2015-01-31'],
    ['01/31/2015', '2015-01-31'],
    ['2015-01-31', '2015-01-31'],
    ['2015/1/5', '2015-01-05'],
    ['20150131', '2015-01-31'],
    ['04/04/2015', '2015-04-04'],
    ['13.2.2015', '2015-02-13'],
    ['31-Jan-2015', '2015-01-31'],
    ['31 January 2015', '2015-01-31'],
    ['Mon 3rd Sept 2018', '2018-09-03'],
    ['January 5, 2015', '2015-01-05'],
    ['2012-Jan-21 00:00:00', '2012-01-21'],
    ['2015-01-31T00:00:00Z', '2015-01-31'],
    ['31/01/2015 00:00', '2015-01-31'],
    ['31/01/15', '2015-01-31'],
    ['31/01/98', '1998-01-31'],
    ['29/02/2016', '2016-02-29'],
  ])('%s', (text, expected) => {
    expect(day(text)).toBe(expected);
  });
});

describe('never guesses', () => {
  test.each([
    ['03/04/2015', null, '“03/04/2015” could be 3 April 2015 or 4 March 2015.'],
    ['31/02/2015', null, 'There is no 31 February 2015.'],
    ['29/02/2015', 'day-first', 'There is no 29 February 2015.'],
    ['02/31/2015', 'month-first', 'There is no 31 February 2015.'],
    ['2015-13-01', null, '“2015-13-01” is not a date.'],
    ['45/45/2015', 'day-first', '“45/45/2015” is not a date.'],
    [
      '12/31/2015',
      'day-first',
      '“12/31/2015” does not fit the other dates of this column, which are written day, month, year.',
    ],
    ['soon', null, '“soon” is not a date we can read.'],
    ['41395', null, '“41395” is how a spreadsheet counts days, not a date.'],
    ['00/00/0000', null, '“00/00/0000” is not a date.'],
  ] as const)('%s', (text, order, problem) => {
    expect(day(text, order)).toBe(problem);
  });

  test('an order settles what could be two days', () => {
    expect([day('03/04/2015', 'day-first'), day('03/04/2015', 'month-first')]).toEqual(['2015-04-03', '2015-03-04']);
  });
});

describe('finds the order of a column', () => {
  test.each([
    ['shown by one value', ['03/04/2015', '25/12/2014'], { order: 'day-first', because: '25/12/2014' }],
    ['the other way', ['03/04/2015', '12/25/2014'], { order: 'month-first', because: '12/25/2014' }],
    ['nothing shows it', ['03/04/2015', '05/06/2014'], { order: 'ambiguous', because: null }],
    ['year first', ['2015-04-03'], { order: 'not-needed' }],
    ['the same either way', ['04/04/2015', '5/5/2014'], { order: 'not-needed' }],
    ['both ways', ['25/12/2014', '12/25/2014'], { order: 'mixed' }],
    ['one slip among many', [...Array.from({ length: 60 }, () => '25/12/2014'), '12/25/2014'], { order: 'day-first' }],
    ['words and gaps', ['', 'n/a', '25/12/2014'], { order: 'day-first', dates: 1 }],
    ['two digits', ['25/12/14'], { order: 'day-first', shortYears: true }],
  ])('%s', (_, values, expected) => {
    expect(orderOfColumn(values, today)).toMatchObject(expected);
  });
});

const anyDay = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays('2000-01-01', days));
const written: Record<string, (at: Day) => string> = {
  'day-first': (at) => `${at.slice(8)}/${at.slice(5, 7)}/${at.slice(0, 4)}`,
  'month-first': (at) => `${at.slice(5, 7)}/${at.slice(8)}/${at.slice(0, 4)}`,
};

test.each(['day-first', 'month-first'] as const)('a column written %s reads back, or is said to be open', (order) => {
  fc.assert(
    fc.property(fc.array(anyDay, { minLength: 1 }), (days) => {
      const texts = days.map((at) => written[order]?.(at) ?? '');
      const found = orderOfColumn(texts, today).order;
      expect([order, 'ambiguous', 'not-needed']).toContain(found);
      for (const [at, text] of texts.entries()) {
        const read = readDate(text, found === order ? order : null, today);
        expect(read.ok ? read.day : read.kind).toBe(read.ok ? days[at] : 'date-either');
      }
    }),
  );
});

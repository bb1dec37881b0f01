import { describe, expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { kindOf } from './calendar-words.ts';
import { type CalendarEntry, understandEntries } from './understand-entries.ts';

const entry = (label: string, from: Day, to: Day = from): CalendarEntry => ({ label, from, to });
const terms = (entries: CalendarEntry[]) =>
  understandEntries(entries, 2026).terms.map(
    ({ term, firstDay, lastDay, halfTermFrom, halfTermTo }) =>
      `${term} ${firstDay} ${lastDay} ${halfTermFrom ?? '-'} ${halfTermTo ?? '-'}`,
  );

const whole = [
  'autumn 2026-09-03 2026-12-18 2026-10-26 2026-10-30',
  'spring 2027-01-05 2027-03-25 2027-02-15 2027-02-19',
  'summer 2027-04-12 2027-07-21 2027-05-31 2027-06-04',
];

describe('the words of a calendar', () => {
  test.each([
    ['INSET day', 'inset'],
    ['Staff training day - school closed to pupils', 'inset'],
    ['Non-pupil day', 'inset'],
    ['Autumn term', 'term'],
    ['Autumn Term begins', 'term'],
    ['Term 4', 'term'],
    ['Spring 2', 'term'],
    ['School breaks up for Christmas', 'term'],
    ['Children return to school', 'term'],
    ['Half term', 'break'],
    ['Half-term holiday', 'break'],
    ['October half term', 'break'],
    ['May Day bank holiday', 'bank-holiday'],
    ['Good Friday', 'bank-holiday'],
    ['School closed: polling station', 'closure'],
    ['Christmas holiday', 'holiday'],
    ['Easter break', 'holiday'],
    ['Year 6 trip', 'other'],
    ['Mid-term reports', 'break'],
    ['Open evening', 'other'],
    ['Sports day', 'other'],
  ])('%j is %s', (label, kind) => {
    expect(kindOf(label)).toBe(kind);
  });
});

describe('a year is understood from', () => {
  test('terms and half-term breaks', () => {
    expect(
      terms([
        entry('Autumn term', '2026-09-03', '2026-12-18'),
        entry('Half term', '2026-10-26', '2026-10-30'),
        entry('Spring term', '2027-01-05', '2027-03-25'),
        entry('Half term', '2027-02-15', '2027-02-19'),
        entry('Summer term', '2027-04-12', '2027-07-21'),
        entry('Half term', '2027-05-31', '2027-06-04'),
      ]),
    ).toEqual(whole);
  });

  test('first and last days', () => {
    expect(
      terms([
        entry('Autumn term begins', '2026-09-03'),
        entry('Half term begins', '2026-10-26'),
        entry('Half term ends', '2026-10-30'),
        entry('Autumn term ends at 1.30pm', '2026-12-18'),
        entry('First day of spring term', '2027-01-05'),
        entry('Half-term break', '2027-02-15', '2027-02-19'),
        entry('School breaks up for Easter', '2027-03-25'),
        entry('Children return to school (summer term)', '2027-04-12'),
        entry('May half term', '2027-05-31', '2027-06-04'),
        entry('Last day of term', '2027-07-21'),
      ]),
    ).toEqual(whole);
  });

  test('six terms', () => {
    expect(
      terms([
        entry('Term 1', '2026-09-03', '2026-10-23'),
        entry('Term 2', '2026-11-02', '2026-12-18'),
        entry('Term 3', '2027-01-05', '2027-02-12'),
        entry('Term 4', '2027-02-22', '2027-03-25'),
        entry('Term 5', '2027-04-12', '2027-05-28'),
        entry('Term 6', '2027-06-07', '2027-07-21'),
      ]),
    ).toEqual(whole);
  });

  test('three numbered terms', () => {
    expect(
      terms([
        entry('Term 1', '2026-09-03', '2026-12-18'),
        entry('Term 2', '2027-01-05', '2027-03-25'),
        entry('Term 3', '2027-04-12', '2027-07-21'),
      ]).map((line) => line.slice(0, 28)),
    ).toEqual(whole.map((line) => line.slice(0, 28)));
  });

  test('halves by name', () => {
    const { terms: found, workedOut } = understandEntries(
      [entry('Autumn 1', '2026-09-03', '2026-10-23'), entry('Autumn 2', '2026-11-02', '2026-12-18')],
      2026,
    );
    expect(found).toMatchObject([{ halfTermFrom: '2026-10-26', halfTermTo: '2026-10-30' }]);
    expect(workedOut).toEqual(['The half-term break in the autumn term is what lies between its halves.']);
  });

  test('holidays, which is said', () => {
    const { terms: found, workedOut } = understandEntries(
      [
        entry('Term starts', '2026-09-03'),
        entry('Half term', '2026-10-26', '2026-10-30'),
        entry('Christmas holiday', '2026-12-19', '2027-01-04'),
        entry('Half term', '2027-02-15', '2027-02-19'),
        entry('Easter holidays', '2027-03-26', '2027-04-11'),
        entry('Half term', '2027-05-31', '2027-06-04'),
        entry('Summer holiday', '2027-07-22', '2027-08-31'),
      ],
      2026,
    );
    expect(found.map(({ firstDay, lastDay }) => [firstDay, lastDay])).toEqual([
      ['2026-09-03', '2026-12-18'],
      ['2027-01-05', '2027-03-25'],
      ['2027-04-12', '2027-07-21'],
    ]);
    expect(workedOut).toHaveLength(5);
  });

  test('a term whose end is not known is left out', () => {
    expect(terms([entry('Autumn term begins', '2026-09-03')])).toEqual([]);
  });

  test('INSET days, closures and the rest', () => {
    const found = understandEntries(
      [
        entry('INSET days', '2026-09-01', '2026-09-02'),
        entry('Closed: polling station', '2027-05-06'),
        entry('May Day bank holiday', '2027-05-03'),
        entry('Year 6 residential', '2027-05-17', '2027-05-21'),
        entry('Autumn term', '2027-09-02', '2027-12-17'),
        entry('INSET day', '2026-08-31'),
      ],
      2026,
    );
    expect(found.closures.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      '2026-08-31 inset',
      '2026-09-01 inset',
      '2026-09-02 inset',
      '2027-05-06 closure',
    ]);
    expect(found.leftOut.map(({ label }) => label)).toEqual(['Year 6 residential']);
    expect(found.otherYears).toEqual([2027]);
  });
});

import { describe, expect, test } from 'vitest';
import { closures, terms } from '../../calendar/school-calendar.factory.ts';
import { readYear, yearValues } from './year-form.ts';

const year = 2026;
const mine = terms.filter((term) => term.academicYear === year);
const whole = { 'autumn-first': '3 Sep', 'autumn-last': '18 Dec' };

describe('a school year typed in one page', () => {
  test('what is written into the fields is read back', () => {
    const own = closures.filter(({ day }) => day >= '2026-08-01' && day < '2027-08-01');
    const read = readYear(yearValues({ academicYear: year, terms: mine, closures: own }), year);
    expect(read.errors).toEqual({});
    expect(read.terms).toEqual(mine);
    expect(read.closures.map(({ day, kind }) => [day, kind])).toEqual(own.map(({ day, kind }) => [day, kind]));
  });

  test('terms that are not known yet are left out', () => {
    expect(readYear(whole, year).terms).toHaveLength(1);
    expect(readYear(whole, year).errors).toEqual({});
  });

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['nothing', {}, { 'autumn-first': 'Give at least one term of 2026/27' }],
    ['one end', { 'spring-first': '4 Jan' }, { 'spring-last': 'Give the last day of the spring term' }],
    [
      'no day',
      { ...whole, 'autumn-last': 'Christmas' },
      { 'autumn-last': 'Write the last day of the autumn term as day and month, like 3 September' },
    ],
    [
      'the wrong way round',
      { 'autumn-first': '18 Dec', 'autumn-last': '3 Sep' },
      { 'autumn-first': 'Autumn term 2026/27: the last day is before the first day. Check both dates' },
    ],
    [
      'half a break',
      { ...whole, 'autumn-break-first': '26 Oct' },
      {
        'autumn-break-last':
          'Autumn term 2026/27: the last day of the half-term break is missing. Give both days of the break, or neither',
      },
    ],
    [
      'a break outside',
      { ...whole, 'autumn-break-first': '21 Dec', 'autumn-break-last': '22 Dec' },
      {
        'autumn-break-first':
          'Autumn term 2026/27: the half-term break is not inside the term. Check the break and the term',
      },
    ],
    [
      'no days in a list',
      { ...whole, inset: 'mostly Mondays' },
      { inset: '“mostly Mondays” has no day we can read. Write the day first, like 3 September' },
    ],
    [
      'another year',
      { 'autumn-first': '3 Sep 2025', 'autumn-last': '18 Dec 2025' },
      {
        'autumn-first':
          'Autumn term 2026/27: its dates are outside the academic year 2026/27. Check the year in both dates',
      },
    ],
  ])('%s is answered at its field', (_, values, errors) => {
    expect(readYear(values, year).errors).toEqual(errors);
  });

  test('an INSET day outside the terms is said and does not stop', () => {
    const read = readYear({ ...whole, inset: '1 Sep' }, year);
    expect(read.errors).toEqual({});
    expect(read.notes.map(({ problem }) => problem)).toEqual([
      'An INSET day (INSET day) falls outside the terms, so it changes nothing.',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { fc } from '../../test/properties.ts';
import type { Day } from '../calendar/day.ts';
import {
  countOf,
  countWord,
  dateTimeLong,
  dateTimeWords,
  dayBrief,
  dayLong,
  dayPlain,
  dayWords,
  figure,
  keepTogether,
  lateWords,
  listWords,
  money,
  plural,
  relativeDay,
  sentence,
  shortName,
  timeOfDay,
} from './format.ts';

const today: Day = '2026-11-24';

test.each<[Day, string]>([
  ['2026-11-20', 'Fri 20 November'],
  ['2026-09-01', 'Tue 1 September'],
  ['2027-08-31', 'Tue 31 August'],
  ['2026-08-31', 'Mon 31 August 2026'],
  ['2027-09-01', 'Wed 1 September 2027'],
  ['2028-02-29', 'Tue 29 February 2028'],
])('%s is written %s', (day, words) => {
  expect(dayWords(day, today)).toBe(words);
});

test('in columns, in full, and without its weekday', () => {
  expect(dayBrief('2026-11-06', today)).toBe('Fri 6 Nov');
  expect(dayBrief('2025-11-06', today)).toBe('Thu 6 Nov 2025');
  expect(dayLong(today)).toBe('Tuesday 24 November 2026');
  expect(dayPlain('2016-02-29')).toBe('29 February 2016');
  expect(() => dayLong('2026-13-01')).toThrow('Not a day');
});

test.each<[Day, string]>([
  ['2026-11-24', 'Today'],
  ['2026-11-25', 'Tomorrow'],
  ['2026-11-26', 'In 2 days'],
  ['2026-11-23', 'Yesterday'],
  ['2026-11-21', '3 days ago'],
  ['2030-11-24', 'In 1,461 days'],
])('%s is %s', (day, words) => {
  expect(relativeDay(day, today)).toBe(words);
});

test('relative days do not notice the clocks changing', () => {
  expect(relativeDay('2026-10-26', '2026-10-24')).toBe('In 2 days');
  expect(relativeDay('2027-03-29', '2027-03-27')).toBe('In 2 days');
});

test('how late', () => {
  expect(lateWords(3, 'school day')).toBe('3 school days late');
  expect(lateWords(1, 'working day')).toBe('1 working day late');
  expect(lateWords(0, 'school day')).toBe('Late');
});

test('counts are words to ten and figures after', () => {
  expect([0, 1, 2, 10, 11, 6200].map(countWord)).toEqual(['no', 'one', 'two', 'ten', '11', '6,200']);
  expect(countOf(1, 'child', 'children')).toBe('one child');
  expect(countOf(0, 'child', 'children')).toBe('no children');
  expect(sentence(countOf(2, 'thing'))).toBe('Two things');
  expect(plural(2, 'key adult')).toBe('key adults');
});

test('figures read back as what they were', () => {
  expect(figure(1234567)).toBe('1,234,567');
  expect(figure(-1500)).toBe('-1,500');
  expect(figure(999.25)).toBe('999.25');
  fc.assert(fc.property(fc.integer(), (count) => Number(figure(count).replaceAll(',', '')) === count));
});

test.each([
  [0, '£0'],
  [263_000, '£2,630'],
  [1250, '£12.50'],
  [5, '£0.05'],
  [-263_001, '−£2,630.01'],
])('%i pence is %s', (pence, words) => {
  expect(money(pence)).toBe(words);
});

test.each([
  ['Robin', 'Testwood', 'Robin T.'],
  ['Zoë ', ' ńowak', 'Zoë Ń.'],
  ['Kit', '', 'Kit'],
  ['Amara', 'd’Example', 'Amara D.'],
])('%s %s is named %s', (first, family, short) => {
  expect(shortName(first, family)).toBe(short);
});

test('lists', () => {
  expect(listWords([])).toBe('');
  expect(listWords(['child'])).toBe('child');
  expect(listWords(['child', 'carer'])).toBe('child and carer');
  expect(listWords(['child', 'carer', 'SENCO'], 'or')).toBe('child, carer or SENCO');
});

describe('moments are told in English time', () => {
  test('in winter and in summer', () => {
    expect(timeOfDay(new Date('2026-11-24T10:42:00Z'))).toBe('10:42');
    expect(timeOfDay(new Date('2026-07-24T08:05:00Z'))).toBe('9:05');
    expect(dateTimeLong(new Date('2026-07-24T23:30:00Z'))).toBe('Saturday 25 July 2026 at 0:30');
  });

  test('beside today', () => {
    expect(dateTimeWords(new Date('2026-11-24T10:42:00Z'), today)).toBe('Today, 10:42');
    expect(dateTimeWords(new Date('2026-11-20T10:42:00Z'), today)).toBe('Fri 20 November, 10:42');
  });
});

test('a month stays with its day and an initial with its name', () => {
  expect(keepTogether('was due 20 Nov')).toBe('was due 20\u00a0Nov');
  expect(keepTogether('Amara S.')).toBe('Amara\u00a0S.');
  expect(keepTogether('Write up')).toBe('Write up');
});

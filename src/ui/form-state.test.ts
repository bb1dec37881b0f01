import { expect, test } from 'vitest';
import { fc } from '../../test/properties.ts';
import type { Day } from '../calendar/day.ts';
import { dayValues, fieldValue, fieldValues, readDay } from './form-state.ts';

const what = 'the date of birth';
const typed = (day: string, month: string, year: string) => ({
  'born-day': day,
  'born-month': month,
  'born-year': year,
});

test.each([
  [typed('6', '11', '2016'), '2016-11-06'],
  [typed('06', 'Nov', '2016'), '2016-11-06'],
  [typed(' 6 ', 'november', ' 2016'), '2016-11-06'],
  [typed('29', '2', '2016'), '2016-02-29'],
  [typed('', ' ', ''), null],
  [{}, null],
])('%o is %s', (values, day) => {
  expect(readDay(values, 'born', what)).toBe(day);
});

test.each([
  [typed('31', '2', '2016'), 'There is no such day: check the day and the month of the date of birth'],
  [typed('0', '2', '2016'), 'There is no such day: check the day and the month of the date of birth'],
  [typed('1', '13', '2016'), 'There is no such day: check the day and the month of the date of birth'],
  [typed('1.5', '1', '2016'), 'There is no such day: check the day and the month of the date of birth'],
  [typed('first', '1', '2016'), 'There is no such day: check the day and the month of the date of birth'],
  [typed('1', '1', '16'), 'Give the year of the date of birth in four figures, like 2026'],
  [typed('1', '', '2016'), 'Give the date of birth in full: day, month and year'],
])('%o: %s', (values, problem) => {
  expect(readDay(values, 'born', what)).toEqual({ problem });
});

test('a day that is drawn and sent again is the same day', () => {
  const days = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10) as Day);
  fc.assert(fc.property(days, (day) => readDay(dayValues('born', day), 'born', what) === day));
  expect(readDay(dayValues('born', null), 'born', what)).toBeNull();
});

test('one value and many', () => {
  const values = { one: 'a', many: ['a', 'b'], none: '' };
  expect(fieldValue(values, 'one')).toBe('a');
  expect(fieldValue(values, 'many')).toBe('a');
  expect(fieldValue(values, 'missing')).toBe('');
  expect(fieldValues(values, 'one')).toEqual(['a']);
  expect(fieldValues(values, 'many')).toEqual(['a', 'b']);
  expect(fieldValues(values, 'none')).toEqual([]);
});

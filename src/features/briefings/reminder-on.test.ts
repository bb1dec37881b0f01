import { expect, test } from 'vitest';
import { addDays, type Day } from '../../calendar/day.ts';
import { reminderOn } from './reminder-on.ts';

// every day is a school day here: the calendar has tests of its own
const school = { subtractSchoolDays: (day: Day, days: number) => ({ day: addDays(day, -days), estimated: false }) };
const on = (today: Day, sent: readonly number[] = [], askedOn: Day = '2026-09-07') =>
  reminderOn({ dueOn: '2026-10-05', askedOn, before: [5, 1], sent }, today, school as never);

test.each<[string, Day, number[], number | null]>([
  ['before the first', '2026-09-29', [], null],
  ['on the first', '2026-09-30', [], 5],
  ['once', '2026-10-01', [5], null],
  ['one that was missed is sent late', '2026-10-02', [], 5],
  ['the last', '2026-10-04', [5], 1],
  ['of two missed the nearer alone', '2026-10-05', [], 1],
  ['not past its day', '2026-10-06', [], null],
  ['one by hand does not take the place of the others', '2026-09-30', [0], 5],
])('%s', (_, today, sent, expected) => expect(on(today, sent)).toBe(expected));

test('nobody on the day they were asked, or by a day before it', () => {
  expect(on('2026-10-02', [], '2026-10-02')).toBeNull();
  expect(on('2026-10-03', [], '2026-10-02')).toBeNull();
  expect(on('2026-10-04', [], '2026-10-02')).toBe(1);
});

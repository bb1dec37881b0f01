import { expect, test } from 'vitest';
import { addDays, type Day } from '../../calendar/day.ts';
import { reminderDue } from './reminders-due.ts';

// every day is a school day here: the calendar has tests of its own
const school = { subtractSchoolDays: (day: Day, days: number) => ({ day: addDays(day, -days), estimated: false }) };
const due = (today: Day, sent: readonly number[] = [], asked: Day = '2026-11-01') =>
  reminderDue({ meetingOn: '2026-12-07', before: [10, 5, 1], sent, asked }, today, school as never);

test.each([
  ['before the first', '2026-11-26', [], null],
  ['on the first', '2026-11-27', [], 10],
  ['once each', '2026-11-28', [10], null],
  ['the second', '2026-12-02', [10], 5],
  ['one missed is sent late', '2026-12-04', [10], 5],
  ['of two missed, the nearer alone', '2026-12-04', [], 5],
  ['the last', '2026-12-06', [10, 5], 1],
  ['on the day itself, when the last was missed', '2026-12-07', [10, 5], 1],
  ['never after the meeting', '2026-12-08', [10, 5], null],
] as const)('%s', (_, today, sent, expected) => {
  expect(due(today, sent)).toBe(expected);
});

test('nobody is reminded on the day they are asked, nor of a day before it', () => {
  expect(due('2026-12-02', [], '2026-12-02')).toBeNull();
  expect(due('2026-12-03', [], '2026-12-02')).toBeNull();
  expect(due('2026-12-06', [], '2026-12-02')).toBe(1);
});

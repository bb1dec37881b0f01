import { expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { type DutyState, reasonsFor, stateOn, type WaiverReason } from './duty-state.ts';

const held = { opensOn: '2026-09-01', dueOn: '2026-12-11', doneOn: null, overOn: '2027-01-04' } as const;

test.each<[Day, Day | null, WaiverReason | null, DutyState]>([
  ['2026-08-31', null, null, 'coming'],
  ['2026-12-11', null, null, 'due'],
  ['2027-01-03', null, null, 'late'],
  ['2027-01-04', null, null, 'missed'],
  ['2027-01-04', null, 'not-done', 'explained'],
  ['2027-01-04', null, 'no-longer-applies', 'not-needed'],
  ['2027-01-04', '2026-12-15', null, 'done'],
  ['2027-01-04', '2026-12-15', 'not-done', 'done'],
])('on %s, done on %s, waived %s: %s', (on, doneOn, waived, state) => {
  expect(stateOn({ ...held, doneOn }, on, waived)).toBe(state);
});

test('what has no end of its time is late for as long as it is not done', () => {
  expect(stateOn({ ...held, overOn: null }, '2030-01-01')).toBe('late');
});

test('why something was not done can be said only when its time is over', () => {
  const values = (over: boolean, childId: string | null) => reasonsFor(childId, over).map(({ value }) => value);
  expect(values(false, 'a')).not.toContain('not-done');
  expect(values(true, 'a')).toEqual(['not-done', 'no-longer-applies', 'not-in-the-childs-interest']);
  expect(values(true, null)).toEqual(['not-done', 'no-longer-applies']);
});

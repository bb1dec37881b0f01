import { describe, expect, test } from 'vitest';
import { beforeProblem, latestForAll, reasonProblem, stateOf } from './old-values.ts';

describe('the day before which old values go', () => {
  test.each([
    [null, false, 'Give the day'],
    ['2020-11-24', false, null],
    ['2020-11-25', false, 'kept for 6 years'],
    ['2026-11-24', false, 'kept for 6 years'],
    ['2026-11-24', true, null],
    ['2026-11-25', true, 'after today'],
  ] as const)('%s, for one child: %s', (before, oneChild, problem) => {
    const said = beforeProblem(before, oneChild, '2026-11-24', 6);
    if (problem === null) expect(said).toBeNull();
    else expect(said).toContain(problem);
  });

  test('a leap day has one, too', () => {
    expect(latestForAll('2028-02-29', 6)).toBe('2022-02-28');
  });
});

test('what nobody agreed to in time has lapsed', () => {
  const askedAt = new Date('2026-11-20T10:00:00Z');
  const state = (now: string, destroyed: number | null = null) => stateOf({ destroyed, askedAt }, new Date(now));
  expect(state('2026-11-23T09:59:00Z')).toBe('waiting');
  expect(state('2026-11-23T10:01:00Z')).toBe('lapsed');
  expect(state('2027-11-23T10:01:00Z', 0)).toBe('destroyed');
});

test('a reason is more than a word', () => {
  expect(reasonProblem('tidy')).toContain('few words');
  expect(reasonProblem('The parents asked, and the law is with them')).toBeNull();
});

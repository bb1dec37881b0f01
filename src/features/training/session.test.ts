import { describe, expect, test } from 'vitest';
import { checkSession, sessionState } from './session.ts';

const course = {
  ...{ id: 'c', title: 'Attachment', provider: null, days: null, hours: 2, validMonths: null },
  ...{ countsFor: [], askedOf: [], forGovernors: false, endedOn: null },
};
const known = { today: '2026-11-24' as const, courses: [course], hoursADay: 6 };
const given = { course: 'c', on: '2026-11-24' as const, place: ' Hall ', length: '' };

describe('a session as it is typed', () => {
  test('takes its length from the course', () => {
    expect(checkSession(given, known)).toEqual({
      done: { courseId: 'c', on: '2026-11-24', place: 'Hall', days: null, hours: 2, countedDays: 0.3 },
    });
    expect(checkSession({ ...given, length: '1' }, known)).toMatchObject({ done: { days: 1, countedDays: 1 } });
  });

  test.each([
    ['no such course', { course: 'x', length: '1' }, 'course'],
    ['no day', { on: null }, 'on'],
    ['a year that is wrong', { on: '2016-11-24' as const }, 'on'],
    ['no length anywhere', { length: 'long' }, 'length'],
  ])('%s', (_, change, field) => {
    const checked = checkSession({ ...given, ...change }, known);
    expect('problems' in checked && Object.keys(checked.problems)).toEqual([field]);
  });
});

test.each([
  ['2026-11-24', null, 'open'],
  ['2026-11-25', null, 'not-yet'],
  ['2026-11-23', null, 'past'],
  ['2026-11-24', new Date('2026-11-24T16:00:00Z'), 'closed'],
] as const)('on 24 November a session of %s, closed %s, is %s', (on, closedAt, state) => {
  expect(sessionState({ on, closedAt }, '2026-11-24')).toBe(state);
});

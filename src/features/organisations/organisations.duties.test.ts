import { describe, expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { aPlace, toolsForTests } from '../duties/duties.factory.ts';
import { wantedOf } from '../duties/model.ts';
import type { Holding } from './organisation-life.ts';
import { organisationRules } from './organisations.duties.ts';

const tools = toolsForTests();
const place = aPlace({ id: 'school' });
const holds = (post: string, from: Day, to: Day | null = null, given: Partial<Holding> = {}): Holding => ({
  id: `${post}-${from}`,
  post,
  personId: 'somebody',
  qualifiedTeacher: true,
  from,
  to,
  ...given,
});
const everyPost = ['designated-teacher', 'link-governor', 'safeguarding-lead'].map((post) => holds(post, '2020-09-01'));

function duties(holdings: readonly Holding[], at = place) {
  return wantedOf(organisationRules, { kind: 'organisation', id: at.id }, { life: { id: at.id, holdings } }, tools).map(
    ({ rule, key, dueOn, doneOn, assignee }) => ({ rule, key, dueOn, doneOn, asks: assignee.id }),
  );
}

describe('posts that must be held', () => {
  test('ask nothing while they are', () => {
    expect(duties(everyPost)).toEqual([]);
  });

  test('are asked for from the day the school came, each of whoever can fill it', () => {
    expect(duties([])).toEqual([
      { rule: 'designated-teacher-in-post', key: 'first', dueOn: '2025-09-01', doneOn: null, asks: 'headteacher' },
      { rule: 'governor-named', key: 'first', dueOn: '2025-09-01', doneOn: null, asks: 'chair-of-governors' },
      { rule: 'safeguarding-lead-named', key: 'first', dueOn: '2025-09-01', doneOn: null, asks: 'headteacher' },
    ]);
  });

  test.each<[string, Holding[], { key: string; dueOn: Day; doneOn: Day | null }[]]>([
    [
      'since somebody left',
      [holds('designated-teacher', '2020-09-01', '2026-10-01')],
      [{ key: 'after-designated-teacher-2020-09-01', dueOn: '2026-10-01', doneOn: null }],
    ],
    [
      'filled again',
      [holds('designated-teacher', '2020-09-01', '2026-10-01'), holds('designated-teacher', '2026-11-02')],
      [{ key: 'after-designated-teacher-2020-09-01', dueOn: '2026-10-01', doneOn: '2026-11-02' }],
    ],
    [
      'handed over without a gap',
      [holds('designated-teacher', '2020-09-01', '2026-10-01'), holds('designated-teacher', '2026-10-01')],
      [],
    ],
    [
      'a second holder stays',
      [holds('designated-teacher', '2020-09-01', '2026-10-01'), holds('designated-teacher', '2026-01-01')],
      [],
    ],
    [
      'held by somebody who is no qualified teacher',
      [holds('designated-teacher', '2020-09-01', null, { qualifiedTeacher: false })],
      [{ key: 'first', dueOn: '2025-09-01', doneOn: null }],
    ],
    [
      'held by somebody of whom nobody has said',
      [holds('designated-teacher', '2020-09-01', null, { qualifiedTeacher: null })],
      [],
    ],
    [
      'a gap before the school came is history',
      [holds('designated-teacher', '2020-09-01', '2025-01-01'), holds('designated-teacher', '2025-03-01')],
      [],
    ],
  ])('an empty post: %s', (_, designatedTeachers, expected) => {
    const others = everyPost.filter(({ post }) => post !== 'designated-teacher');
    const found = duties([...others, ...designatedTeachers]).map(({ key, dueOn, doneOn }) => ({ key, dueOn, doneOn }));
    expect(found).toEqual(expected);
  });

  test('are asked of schools alone', () => {
    expect(duties([], aPlace({ id: 'northmere', kind: 'authority', schoolKind: null }))).toEqual([]);
  });
});

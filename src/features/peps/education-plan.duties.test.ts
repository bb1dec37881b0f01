import { describe, expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { aLife, aStatus, aStay } from '../children/child-life.factory.ts';
import { toolsForTests } from '../duties/duties.factory.ts';
import { wantedOf } from '../duties/model.ts';
import type { PlanFact, PlanState } from '../plans/model.ts';
import { educationPlanRules } from './education-plan.duties.ts';

const tools = toolsForTests();
const plan = (begunOn: Day, steps: readonly (readonly [PlanState, Day])[] = [], id = 'plan'): PlanFact => ({
  ...{ id, kind: 'education-plan', controllerId: 'school', adviserOrganisationId: null, begunOn },
  ...{ meetingOn: null, parts: [] },
  steps: [['planned', begunOn] as const, ...steps].map(([to, on], at) => ({ position: at + 1, to, on })),
});
const due = (plans: readonly PlanFact[], life = aLife({ statuses: [aStatus('CIN', '2026-01-12')] })) =>
  wantedOf([...educationPlanRules], { kind: 'child', id: life.id }, { life, plans, peps: { events: [] } }, tools)
    .filter(({ key }) => key.startsWith('2026-'))
    .map(({ key, dueOn, doneOn, assignee }) => [key, dueOn, doneOn, assignee.id]);

describe('an education plan is reviewed each term', () => {
  test('from the term after it was begun, by the safeguarding lead; nobody has to begin one', () => {
    expect(due([])).toEqual([]);
    const asked = due([plan('2026-10-01')]);
    expect(asked.map(([key]) => key)).toEqual(['2026-spring', '2026-summer']);
    expect(new Set(asked.map(([, , , whose]) => whose))).toEqual(new Set(['safeguarding-lead']));
  });

  test('of a child who was looked after before, by the designated teacher', () => {
    const life = aLife({ statuses: [aStatus('CPLA', '2026-01-12'), aStatus('CIN', '2026-01-12')] });
    expect(due([plan('2026-06-01')], life).map(([, , , whose]) => whose)).toEqual(Array(3).fill('designated-teacher'));
  });

  test('done by the meeting of the term, of this plan or of the next; one that was cancelled counts for nothing', () => {
    const first = plan('2026-06-01', [['held', '2026-06-12']]);
    const next = plan('2026-11-02', [['held', '2026-11-20']], 'next');
    expect(due([first])[0]?.slice(0, 3)).toEqual(['2026-autumn', due([first])[0]?.[1], null]);
    expect(due([first, next])[0]?.[2]).toBe('2026-11-20');
    const gone = plan(
      '2026-11-02',
      [
        ['held', '2026-11-20'],
        ['cancelled', '2026-11-21'],
      ],
      'next',
    );
    expect(due([first, gone])[0]?.[2]).toBeNull();
    expect(due([plan('2026-06-01', [['cancelled', '2026-06-02']])])).toEqual([]);
  });

  test('not of a child who came into care, is in no group any more, or has left the school', () => {
    const of = (statuses: Parameters<typeof aLife>[0]) => due([plan('2026-06-01')], aLife(statuses));
    expect(of({ statuses: [aStatus('CIN', '2026-01-12'), aStatus('CLA', '2026-09-14')] })).toEqual([]);
    expect(of({ statuses: [aStatus('CIN', '2026-01-12', { to: '2026-07-01' })] })).toEqual([]);
    expect(of({ statuses: [aStatus('CIN', '2026-01-12')], stays: [aStay({ to: '2026-07-18' })] })).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { aLife, aStatus } from '../children/child-life.factory.ts';
import { toolsForTests } from '../duties/duties.factory.ts';
import { wantedOf } from '../duties/model.ts';
import type { PlanFact, PlanState } from '../plans/model.ts';
import { type TargetFact, targetRules } from './targets.duties.ts';

const life = aLife({ statuses: [aStatus('CLA', '2025-09-08')] });
const aPlan = (
  id: string,
  begunOn: Day,
  steps: readonly (readonly [PlanState, Day])[],
  meetingOn: Day | null,
): PlanFact => ({
  ...{ id, kind: 'pep', controllerId: 'school', adviserOrganisationId: 'northmere', begunOn, meetingOn, parts: [] },
  steps: steps.map(([to, on], at) => ({ position: at + 1, to, on })),
});
const summer = aPlan(
  'summer',
  '2026-06-01',
  [
    ['planned', '2026-06-01'],
    ['signed-off', '2026-07-01'],
  ],
  '2026-06-12',
);
const autumn = (meetingOn: Day | null, ...steps: (readonly [PlanState, Day])[]) =>
  aPlan('autumn', '2026-10-01', [['planned', '2026-10-01'], ...steps], meetingOn);
const target = (settled: TargetFact['settled'] = null, planId = 'summer'): TargetFact => ({ id: 't', planId, settled });
const due = (plans: readonly PlanFact[], targets: readonly TargetFact[]) =>
  wantedOf([...targetRules], { kind: 'child', id: 'child' }, { life, plans, targets }, toolsForTests()).map(
    ({ key, opensOn, dueOn, doneOn, assignee }) => ({ key, opensOn, dueOn, doneOn, whose: assignee.id }),
  );

describe('targets reviewed', () => {
  const asked = { key: 'autumn', opensOn: '2026-10-01', dueOn: '2026-12-04', whose: 'designated-teacher' };

  test('asked for the day of the next meeting, and nothing before there is one', () => {
    expect(due([summer], [target()])).toEqual([]);
    expect(due([summer, autumn(null)], [target()])).toEqual([]);
    expect(due([summer, autumn('2026-12-04')], [])).toEqual([]);
    expect(due([summer, autumn('2026-12-04')], [target()])).toEqual([{ ...asked, doneOn: null }]);
    expect(due([autumn('2026-12-04'), summer], [target()]), 'in whatever order they are known').toHaveLength(1);
  });

  test('due on the day the meeting was held, where it was another', () => {
    expect(due([summer, autumn('2026-12-04', ['held', '2026-12-08'])], [target()])).toMatchObject([
      { dueOn: '2026-12-08' },
    ]);
  });

  test('done once every target has an outcome, on the day of the last', () => {
    const plans = [summer, autumn('2026-12-04')];
    const settled = (on: Day) => target({ planId: 'autumn', on });
    expect(due(plans, [settled('2026-12-02'), target()])).toMatchObject([{ doneOn: null }]);
    expect(due(plans, [settled('2026-12-02'), settled('2026-12-04')])).toEqual([{ ...asked, doneOn: '2026-12-04' }]);
  });

  test('not asked about targets of this plan, of one that was cancelled, or settled before', () => {
    const cancelled = {
      ...summer,
      steps: [...summer.steps, { position: 3, to: 'cancelled' as const, on: '2026-07-02' as Day }],
    };
    expect(due([cancelled, autumn('2026-12-04')], [target()])).toEqual([]);
    expect(due([summer, autumn('2026-12-04')], [target(null, 'autumn')])).toEqual([]);
    expect(due([summer, autumn('2026-12-04')], [target({ planId: 'other', on: '2026-09-10' })])).toEqual([]);
  });

  test('a target nobody settled is asked about at the next plan again', () => {
    const spring = aPlan('spring', '2027-01-08', [['planned', '2027-01-08']], '2027-03-05');
    const all = [summer, autumn('2026-12-04', ['held', '2026-12-04']), spring];
    expect(due(all, [target()]).map(({ key }) => key)).toEqual(['autumn', 'spring']);
    expect(due(all, [target({ planId: 'spring', on: '2027-03-05' })]).map(({ key }) => key)).toEqual(['spring']);
  });
});

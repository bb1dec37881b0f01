import { describe, expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { aLife, aStatus } from '../children/child-life.factory.ts';
import { toolsForTests } from '../duties/duties.factory.ts';
import { wantedOf } from '../duties/model.ts';
import type { PlanFact, PlanState } from '../plans/model.ts';
import { pepsOf } from './pep-plans.ts';
import { pepRules } from './peps.duties.ts';
import { planRules } from './plan.duties.ts';

const tools = toolsForTests();
const life = aLife({ statuses: [aStatus('CLA', '2026-01-12')] });

const plan = (steps: readonly (readonly [PlanState, Day])[], more: Partial<PlanFact> = {}): PlanFact => ({
  ...{ id: 'plan', kind: 'pep', controllerId: 'school', adviserOrganisationId: 'northmere', begunOn: '2026-10-01' },
  ...{ meetingOn: null, parts: [] },
  steps: steps.map(([to, on], at) => ({ position: at + 1, to, on })),
  ...more,
});
const duties = (of: PlanFact) =>
  wantedOf(
    [...pepRules, ...planRules],
    { kind: 'child', id: life.id },
    { life, plans: [of], peps: { events: [] } },
    tools,
  );
const of = (rule: string, facts: PlanFact) =>
  duties(facts)
    .filter((duty) => duty.rule === rule)
    .map(({ key, opensOn, dueOn, doneOn, organisationId, assignee }) => ({
      ...{ key, opensOn, dueOn, doneOn, organisationId, whose: `${assignee.kind} ${assignee.id}` },
    }));

describe('what follows from a plan', () => {
  test('one that is held is the term’s PEP, and is not asked for again', () => {
    const held = plan([
      ['planned', '2026-10-01'],
      ['held', '2026-11-06'],
    ]);
    const term = (facts: PlanFact) =>
      duties(facts).find(({ rule, key }) => rule === 'pep-each-term' && key === '2026-autumn');
    expect(term(held)).toMatchObject({ doneOn: '2026-11-06', evidence: { kind: 'plan', id: 'plan' } });
    expect(term(plan([['planned', '2026-10-01']]))).toMatchObject({ doneOn: null });
    const cancelled = plan([
      ['planned', '2026-10-01'],
      ['held', '2026-11-06'],
      ['cancelled', '2026-11-09'],
    ]);
    expect(term(cancelled)).toMatchObject({ doneOn: null });
    expect(duties(cancelled).filter(({ rule }) => rule === 'pep-written-up')).toEqual([]);
  });

  test('a meeting in a plan that was also recorded beside it is one meeting', () => {
    const held = plan([
      ['planned', '2026-10-01'],
      ['held', '2026-11-06'],
    ]);
    const recorded = { events: [{ id: 'e', kind: 'held', on: '2026-11-06', evidence: 'pep_event' } as const] };
    expect(pepsOf({ peps: recorded, plans: [held] }).events.filter(({ kind }) => kind === 'held')).toHaveLength(1);
  });

  test('written up so many school days after the meeting, by who leads it; done when it is sent in', () => {
    const held = plan([
      ['planned', '2026-10-01'],
      ['held', '2026-11-06'],
    ]);
    const due = { key: 'plan', opensOn: '2026-11-06', dueOn: '2026-11-20', organisationId: 'school' };
    expect(of('pep-written-up', held)).toEqual([{ ...due, doneOn: null, whose: 'post designated-teacher' }]);
    const sent = plan([
      ['planned', '2026-10-01'],
      ['held', '2026-11-06'],
      ['written-up', '2026-11-12'],
      ['submitted', '2026-11-13'],
    ]);
    expect(of('pep-written-up', sent)).toMatchObject([{ doneOn: '2026-11-13' }]);
  });

  test('judged and put right, each time anew', () => {
    const back = plan([
      ['planned', '2026-10-01'],
      ['held', '2026-11-06'],
      ['submitted', '2026-11-09'],
      ['returned', '2026-11-13'],
      ['submitted', '2026-11-17'],
    ]);
    expect(of('pep-quality-assured', back)).toMatchObject([
      { key: 'plan 3', opensOn: '2026-11-09', dueOn: '2026-11-23', doneOn: '2026-11-13', organisationId: 'northmere' },
      { key: 'plan 5', opensOn: '2026-11-17', dueOn: '2026-12-02', doneOn: null, whose: 'relation adviser-of' },
    ]);
    expect(of('returned-pep-corrected', back)).toMatchObject([
      {
        key: 'plan 4',
        opensOn: '2026-11-13',
        dueOn: '2026-11-20',
        doneOn: '2026-11-17',
        whose: 'post designated-teacher',
      },
    ]);
  });

  test('parts are asked for once everybody was asked and there is a day, of those who have an account', () => {
    const part = (id: string, lead: 'social-worker' | 'teacher' | 'carer' | 'senco', settledOn: Day | null = null) => ({
      ...{ id, title: 'A part', lead, askedPersonId: null, state: 'not-started' as const, settledOn },
    });
    const parts = [
      part('a', 'social-worker', '2026-11-20'),
      part('b', 'teacher'),
      part('c', 'carer'),
      { ...part('d', 'senco'), askedPersonId: 'person' },
    ];
    const gathering = plan(
      [
        ['planned', '2026-10-01'],
        ['gathering', '2026-11-09'],
      ],
      { parts, meetingOn: '2026-12-04' },
    );
    expect(of('pep-part-sent', gathering)).toEqual([
      {
        ...{ key: 'plan a', opensOn: '2026-11-09', dueOn: '2026-11-26', doneOn: '2026-11-20' },
        ...{ organisationId: 'northmere', whose: 'relation social-worker-of' },
      },
      {
        ...{ key: 'plan b', opensOn: '2026-11-09', dueOn: '2026-11-26', doneOn: null },
        ...{ organisationId: 'school', whose: 'relation teacher-of' },
      },
      {
        ...{ key: 'plan d', opensOn: '2026-11-09', dueOn: '2026-11-26', doneOn: null },
        ...{ organisationId: 'school', whose: 'person person' },
      },
    ]);
    expect(of('pep-part-sent', { ...gathering, meetingOn: null })).toEqual([]);
    // a meeting moved to tomorrow is due no earlier than it was asked
    expect(of('pep-part-sent', { ...gathering, meetingOn: '2026-11-10' })[1]).toMatchObject({ dueOn: '2026-11-09' });
  });
});

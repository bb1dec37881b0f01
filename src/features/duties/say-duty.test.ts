import { describe, expect, test } from 'vitest';
import { tellingWords } from '../../access/index.ts';
import type { Day } from '../../calendar/day.ts';
import { aKeyAdult, aLife, aStatus, aStay, inEastholt } from '../children/child-life.factory.ts';
import { childRules } from '../children/model.ts';
import { cohortRules } from '../cohort/model.ts';
import { organisationRules } from '../organisations/model.ts';
import { pepRules, planRules } from '../peps/model.ts';
import type { PlanFact } from '../plans/model.ts';
import { trainingRules } from '../training/model.ts';
import { packsForTests, toolsForTests } from './duties.factory.ts';
import { isOver } from './duty-state.ts';
import { wantedOf } from './rule.ts';
import { sayDuty } from './say-duty.ts';

const packs = packsForTests();
const today = '2026-11-24';
const day = (written: Day) => `day ${written.slice(5)}`;
const life = aLife({
  statuses: [aStatus('CLA', '2026-11-02', inEastholt)],
  stays: [aStay({ to: '2027-02-01' }), aStay({ id: 'next', schoolId: 'other-school', from: '2027-02-01' })],
});
const ofChild = wantedOf(
  [...pepRules],
  { kind: 'child', id: 'child' },
  { life, peps: { events: [] }, plans: [] },
  toolsForTests(),
);
const plan: PlanFact = {
  ...{ id: 'plan', kind: 'pep', controllerId: 'school', adviserOrganisationId: 'northmere', begunOn: '2026-11-02' },
  meetingOn: '2026-11-20',
  steps: (['planned', 'gathering', 'held', 'submitted', 'returned'] as const).map((to, at) => ({
    ...{ position: at + 1, to, on: '2026-11-20' as Day },
  })),
  parts: [
    {
      id: 'part',
      title: 'The social worker’s view',
      lead: 'social-worker',
      askedPersonId: null,
      state: 'not-started',
      settledOn: null,
    },
  ],
};
const ofPlan = wantedOf(
  [...planRules],
  { kind: 'child', id: 'child' },
  { life, peps: { events: [] }, plans: [plan] },
  toolsForTests(),
);
const listed = aLife({
  statuses: [aStatus('CLA', '2024-03-01')],
  stays: [aStay({ from: '2026-11-09', joining: 'by-then' })],
});
const joining = wantedOf(
  [...pepRules],
  { kind: 'child', id: 'child' },
  { life: listed, peps: { events: [] }, plans: [] },
  toolsForTests(),
).filter(({ rule }) => rule === 'joining-day');
const left = aLife({
  statuses: [aStatus('CLA', '2024-03-01')],
  keyAdults: [aKeyAdult('2025-10-01', { leftOn: '2026-11-10' })],
});
const adults = [life, left].flatMap((each) =>
  wantedOf([...childRules], { kind: 'child', id: 'child' }, { life: each }, toolsForTests()),
);
const school = { id: 'school', holdings: [] };
const taught = {
  ...school,
  // the teacher has just started
  holdings: ['designated-teacher', 'safeguarding-lead', 'link-governor', 'teacher'].map((post) => ({
    id: post,
    post,
    personId: post,
    qualifiedTeacher: true,
    from: (post === 'teacher' ? '2026-11-02' : '2020-09-01') as Day,
    to: null,
  })),
};
const cohort = {
  children: [
    {
      id: 'c',
      onRoll: [{ from: '2020-01-01' as Day, to: null }],
      statuses: [{ kind: 'KIN' as const, from: '2020-01-01' as Day, to: null }],
    },
  ],
  finished: [],
};
const ofSchool = [
  ...wantedOf([...organisationRules], { kind: 'organisation', id: 'school' }, { life: school }, toolsForTests()),
  ...wantedOf(
    [...trainingRules],
    { kind: 'organisation', id: 'school' },
    { life: taught, training: [] },
    toolsForTests(),
  ),
  ...wantedOf([...cohortRules], { kind: 'organisation', id: 'school' }, { life: school, cohort }, toolsForTests()),
];
const all = [...ofChild, ...ofPlan, ...joining, ...adults, ...ofSchool];

describe('a duty in words', () => {
  test('every duty of every rule can be said, without a hole in its sentence', () => {
    const rules = [
      ...pepRules,
      ...planRules,
      ...childRules,
      ...organisationRules,
      ...trainingRules,
      ...cohortRules,
    ].map(({ id }) => id);
    expect([...new Set(all.map(({ rule }) => rule))].sort()).toEqual([...rules].sort());
    for (const duty of all) expect(sayDuty(duty, packs, true, day, today).why).toMatch(/^[A-Z].*\.$/);
  });

  test.each([
    ['first-pep-started', 'Start the first PEP', 'Due 15 working days after entering care on day 11-02.', 'B7'],
    ['pep-each-term', 'Hold the PEP meeting', 'One PEP each term. Eastholt’s last day is day 12-15.', 'B1'],
    [
      'key-adult-named',
      'Agree a key adult',
      'Due 5 school days after day 11-02. The child’s own view is recorded too. Eastholt’s clock.',
      'A5',
    ],
    [
      'safeguarding-lead-named',
      'Name a designated safeguarding lead',
      'Nobody has held the post since day 09-01. Not yet checked in the source.',
      'E2',
    ],
    [
      'cohort-table',
      'Go down the cohort table',
      'The whole cohort, once each half term. Only what stands out becomes a task. Our default.',
      'A2',
    ],
  ])('%s', (rule, title, why, promise) => {
    const duty = all.find((each) => each.rule === rule && !isOver(each, today));
    if (duty === undefined) throw new Error(`no ${rule}`);
    expect(sayDuty(duty, packs, true, day, today)).toMatchObject({ title, why, promise });
  });

  test('of a half term and a school year that are over says that it was not done, in the words of a centre too', () => {
    const over = (rule: string, kind?: 'pru') => {
      const duty = all.find((each) => each.rule === rule && isOver(each, '2027-10-01'));
      return duty && sayDuty(duty, packs, true, day, '2027-10-01', kind);
    };
    expect(over('cohort-table')).toMatchObject({ over: true, instead: 'It was not gone down because…' });
    expect(over('designated-teacher-training-days')?.title).toBe(
      'The training days of 2025/26 are not all recorded: say why, or record them',
    );
    expect(over('governor-trained', 'pru')?.title).toBe(
      'No training of the link management committee member is recorded for 2025/26: say why, or record it',
    );
  });

  test('says that a key adult has left', () => {
    const duty = adults.find(({ words }) => words.because === 'left');
    if (duty === undefined) throw new Error('somebody left');
    expect(sayDuty(duty, packs, true, day, today).why).toMatch(
      /^Who was the key adult holds no post at the school since day 11-10\. Due 10 school days after/,
    );
  });

  test('of a term that is over says that it was not held, and what can be done', () => {
    const duty = ofChild.find(({ key }) => key === '2026-autumn');
    if (duty === undefined) throw new Error('the autumn’s PEP');
    expect(sayDuty(duty, packs, true, day, '2027-01-03').title).toBe('Hold the PEP meeting');
    expect(sayDuty(duty, packs, true, day, '2027-01-04')).toMatchObject({
      title: 'The autumn 2026 PEP was not held: say why, or record it',
      why: 'That term is over; its PEP was due by day 12-15. If it was held, record it with its true date.',
      action: 'Record that it was held',
      instead: 'It was not held because…',
      over: true,
    });
    expect(sayDuty(duty, packs, false, day, '2027-01-04').title).toBe(
      'The autumn 2026 planning meeting was not held: say why, or record it',
    );
    expect(sayDuty({ ...duty, doneOn: '2026-12-01' }, packs, true, day, '2027-01-04').over).toBe(false);
  });

  test('says that a day is estimated', () => {
    const duty = ofChild.find(({ estimated }) => estimated);
    if (duty === undefined) throw new Error('something is estimated');
    expect(sayDuty(duty, packs, true, day, today).why).toMatch(/Estimated: not all school terms are known\.$/);
  });

  test('tells a post that may not know why nothing', () => {
    for (const duty of [...ofChild, ...joining, ...adults]) {
      const said = Object.values(sayDuty(duty, packs, false, day, '2027-03-01'))
        .filter((text) => text !== null)
        .join(' ');
      expect(tellingWords(said), said).toEqual([]);
    }
  });
});

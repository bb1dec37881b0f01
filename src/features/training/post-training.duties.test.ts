import { describe, expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { packFiles, packsFolder } from '../../packs/index.ts';
import { packsForTests, toolsForTests } from '../duties/duties.factory.ts';
import { wantedOf } from '../duties/model.ts';
import type { Holding } from '../organisations/model.ts';
import { trainingRules } from './training.duties.ts';
import type { TrainingTaken } from './training-facts.ts';

const SAFEGUARDING = 'safeguarding-lead-training';
const holds = (personId: string, from: Day, to: Day | null = null, post = 'safeguarding-lead'): Holding => ({
  ...{ id: `${post}-${personId}-${from}`, post, personId, qualifiedTeacher: true, from, to },
});
const took = (personId: string, on: Day, more: Partial<TrainingTaken> = {}): TrainingTaken => ({
  ...{ id: `${personId}-${on}`, personId, on, days: 1, countsFor: [SAFEGUARDING], validUntil: null, ...more },
});
/** The school began here on 1 September 2025, and what opens before September 2028 is looked at. */
const duties = (holdings: readonly Holding[], training: readonly TrainingTaken[], tools = toolsForTests()) =>
  wantedOf(
    trainingRules,
    { kind: 'organisation', id: 'school' },
    { life: { id: 'school', holdings }, training },
    tools,
  ).filter(({ rule }) => rule === 'post-training-holds');
const said = (holdings: readonly Holding[], training: readonly TrainingTaken[] = []) =>
  duties(holdings, training).map(({ opensOn, dueOn, doneOn }) => `${opensOn} ${dueOn} ${doneOn ?? '-'}`);
const dana = holds('dana', '2020-09-01');

describe('training that a post asks for every two years', () => {
  test.each<[string, Holding[], TrainingTaken[], string[]]>([
    ['nothing shows it: asked at once, from the day the school began here', [dana], [], ['2025-09-01 2025-10-31 -']],
    ['of who starts: from their first day', [holds('dana', '2026-11-02')], [], ['2026-11-02 2027-01-01 -']],
    [
      'it holds: asked sixty days before it runs out',
      [dana],
      [took('dana', '2025-03-10')],
      ['2027-01-08 2027-03-09 -'],
    ],
    [
      'taken late, and holds past what is looked at',
      [dana],
      [took('dana', '2026-12-10')],
      ['2025-09-01 2025-10-31 2026-12-10'],
    ],
    [
      'taken late: done, and asked again two years later',
      [dana],
      [took('dana', '2025-11-10')],
      ['2025-09-01 2025-10-31 2025-11-10', '2027-09-10 2027-11-09 -'],
    ],
    [
      'taken again in time',
      [dana],
      [took('dana', '2025-03-10'), took('dana', '2027-02-01')],
      ['2027-01-08 2027-03-09 2027-02-01'],
    ],
    [
      'taken again before it is asked for: never asked',
      [dana],
      [took('dana', '2025-03-10'), took('dana', '2026-11-15')],
      [],
    ],
    [
      'ran out before the school began here: asked from that day, not for the time before',
      [dana],
      [took('dana', '2022-03-10')],
      ['2025-09-01 2025-10-31 -'],
    ],
    [
      'a certificate that runs out sooner counts so long',
      [dana],
      [took('dana', '2025-03-10', { validUntil: '2026-03-09' })],
      ['2026-01-08 2026-03-09 -'],
    ],
    [
      'runs out soon after the school began: less time',
      [dana],
      [took('dana', '2023-09-20')],
      ['2025-09-01 2025-09-19 -'],
    ],
    [
      'another course does not count',
      [dana],
      [took('dana', '2025-10-10', { countsFor: null })],
      ['2025-09-01 2025-10-31 -'],
    ],
    ['nor does another’s', [dana], [took('ben', '2025-10-10')], ['2025-09-01 2025-10-31 -']],
    ['who left before the day owed nothing', [holds('dana', '2020-09-01', '2025-10-20')], [], []],
    ['of the post’s time alone', [holds('dana', '2020-09-01', '2025-08-31')], [], []],
    [
      'deputy first, lead then: one time',
      [holds('dana', '2024-09-01', '2026-01-01', 'deputy-safeguarding-lead'), holds('dana', '2026-01-01')],
      [],
      ['2025-09-01 2025-10-31 -'],
    ],
    ['a post that asks for none', [holds('dana', '2020-09-01', null, 'senco')], [], []],
  ])('%s', (_, holdings, training, expected) => {
    expect(said(holdings, training)).toEqual(expected);
  });

  test('is each one’s own, shown by what they took, and past doing once they have left', () => {
    const deputy = holds('ben', '2020-09-01', '2026-09-01', 'deputy-safeguarding-lead');
    const found = duties([dana, deputy], [took('dana', '2025-10-10')]);
    expect(found.filter(({ opensOn }) => opensOn === '2025-09-01')).toMatchObject([
      {
        key: `${SAFEGUARDING} safeguarding-lead-dana-2020-09-01`,
        assignee: { kind: 'person', id: 'dana' },
        evidence: { kind: 'training_day', id: 'dana-2025-10-10' },
        overOn: null,
        words: { part: 'Safeguarding lead and deputies', because: 'nothing' },
        clock: { id: SAFEGUARDING, value: 2, unit: 'years' },
      },
      { assignee: { kind: 'person', id: 'ben' }, doneOn: null, overOn: '2026-09-01' },
    ]);
    expect(found.find(({ opensOn }) => opensOn > '2026-01-01')).toMatchObject({
      key: `${SAFEGUARDING} dana-2025-10-10`,
      words: { day: '2027-08-10' },
    });
  });

  test('is what a pack says: another need of posts, by months, works without a rule of its own', () => {
    const text = (path: string) => packFiles(packsFolder).find((file) => file.path === path)?.text ?? '';
    const dated = 'from: 2000-01-01, source: ours, verified: our-default';
    const packs = packsForTests({
      'england/clocks/practice.yaml': `${text('england/clocks/practice.yaml')}
attendance-training:
  title: Attendance officers trained
  may_change: school
  values:
    - {value: 18, unit: months, ${dated}}
`,
      'england/training.yaml': `${text('england/training.yaml')}
  attendance-training: {title: Attendance, posts: [attendance-officer], counts: any, commitments: [E8], ${dated}}
`,
    });
    const officer = holds('otto', '2020-09-01', null, 'attendance-officer');
    const found = duties([officer], [took('otto', '2025-03-10', { countsFor: null })], toolsForTests({ packs }));
    expect(found).toMatchObject([
      { opensOn: '2026-07-11', dueOn: '2026-09-09', words: { part: 'Attendance' }, clock: { unit: 'months' } },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { aPlace, codes, toolsForTests } from '../duties/duties.factory.ts';
import { wantedOf } from '../duties/model.ts';
import type { Holding } from '../organisations/model.ts';
import { trainingRules } from './training.duties.ts';
import type { TrainingTaken } from './training-facts.ts';

const holds = (post: string, personId: string, from: Day, to: Day | null = null): Holding => ({
  id: `${post}-${personId}`,
  post,
  personId,
  qualifiedTeacher: true,
  from,
  to,
});
const took = (personId: string, on: Day, days = 1, countsFor: readonly string[] | null = null): TrainingTaken => ({
  ...{ id: `${personId}-${on}`, personId, on, days, countsFor, validUntil: null },
});

function duties(
  rule: string,
  holdings: readonly Holding[],
  training: readonly TrainingTaken[],
  tools = toolsForTests(),
) {
  return wantedOf(
    trainingRules,
    { kind: 'organisation', id: 'school' },
    { life: { id: 'school', holdings }, training },
    tools,
  )
    .filter((duty) => duty.rule === rule && duty.key === '2026')
    .map(({ opensOn, dueOn, doneOn, assignee }) => ({ opensOn, dueOn, doneOn, asks: assignee.id }));
}

describe('two training days of the designated teacher, each school year', () => {
  const rule = 'designated-teacher-training-days';
  const teacher = holds('designated-teacher', 'anna', '2024-09-01');
  test.each<[string, Holding[], TrainingTaken[], Day | null]>([
    ['none yet', [teacher], [], null],
    ['one of two', [teacher], [took('anna', '2026-10-05')], null],
    ['two', [teacher], [took('anna', '2026-10-05'), took('anna', '2027-02-01')], '2027-02-01'],
    ['half days count', [teacher], [took('anna', '2026-10-05', 1.5), took('anna', '2026-11-01', 0.5)], '2026-11-01'],
    ['of last year', [teacher], [took('anna', '2026-08-30', 2)], null],
    ['of somebody else', [teacher], [took('ben', '2026-10-05', 2)], null],
    [
      'of the one who left, where another holds the post now',
      [
        holds('designated-teacher', 'anna', '2024-09-01', '2027-01-01'),
        holds('designated-teacher', 'ben', '2027-01-01'),
      ],
      [took('anna', '2026-10-05', 2)],
      null,
    ],
  ])('%s', (_, holdings, training, doneOn) => {
    expect(duties(rule, holdings, training)).toMatchObject([
      { dueOn: '2027-07-20', doneOn, asks: 'designated-teacher' },
    ]);
  });

  test('nobody is asked while nobody holds the post', () => {
    expect(duties(rule, [], [])).toEqual([]);
    expect(duties(rule, [holds('designated-teacher', 'anna', '2024-09-01', '2026-09-01')], [])).toEqual([]);
  });

  test('an authority may ask for more', () => {
    const tools = toolsForTests({ places: [aPlace({ id: 'school', authorityCode: codes.eastholt })] });
    const two = [took('anna', '2026-10-05'), took('anna', '2026-10-06')];
    expect(duties(rule, [teacher], two, tools)[0]?.doneOn).toBe('2026-10-06');
  });

  test('the year ends with August where the terms are not known', () => {
    const tools = toolsForTests({ terms: [], closures: [] });
    expect(duties(rule, [teacher], [], tools)[0]).toMatchObject({ opensOn: '2026-09-01', dueOn: '2027-08-31' });
  });
});

describe('the governor is trained each school year', () => {
  const governor = holds('link-governor', 'cara', '2026-11-02');
  test.each<[TrainingTaken[], Day | null]>([
    [[], null],
    [[took('cara', '2027-01-11', 0.5)], '2027-01-11'],
  ])('training %j', (training, doneOn) => {
    expect(duties('governor-trained', [governor], training)).toEqual([
      { opensOn: '2026-11-02', dueOn: '2027-07-20', doneOn, asks: 'chair-of-governors' },
    ]);
  });
});

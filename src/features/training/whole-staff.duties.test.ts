import { describe, expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { toolsForTests } from '../duties/duties.factory.ts';
import { wantedOf } from '../duties/model.ts';
import type { Holding } from '../organisations/model.ts';
import { trainingRules } from './training.duties.ts';
import type { TrainingTaken } from './training-facts.ts';

const holds = (personId: string, from: Day, to: Day | null = null, post = 'teacher'): Holding => ({
  ...{ id: `${post}-${personId}-${from}`, post, personId, qualifiedTeacher: true, from, to },
});
const took = (personId: string, on: Day, countsFor: readonly string[] | null = ['whole-staff-training']) =>
  ({ id: `${personId}-${on}`, personId, on, days: 0.3, countsFor, validUntil: null }) satisfies TrainingTaken;

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
  ).filter((duty) => duty.rule === rule);
}
const year = (holdings: readonly Holding[], training: readonly TrainingTaken[], key = '2026') =>
  duties('whole-staff-training', holdings, training)
    .filter((duty) => duty.key === key)
    .map(({ opensOn, dueOn, doneOn, assignee, evidence }) => ({ opensOn, dueOn, doneOn, to: assignee.id, evidence }));
const anna = holds('anna', '2020-09-01');
const ben = holds('ben', '2020-09-01', null, 'support-staff');

describe('the whole staff, each school year', () => {
  test.each<[string, Holding[], TrainingTaken[], Day | null]>([
    ['nobody yet', [anna, ben], [], null],
    ['one of two', [anna, ben], [took('anna', '2026-09-03')], null],
    [
      'both, on the day the last took it',
      [anna, ben],
      [took('anna', '2026-09-03'), took('ben', '2026-11-10')],
      '2026-11-10',
    ],
    ['last year does not count', [anna], [took('anna', '2026-08-31')], null],
    ['what is no named course does not count', [anna], [took('anna', '2026-09-03', null)], null],
    ['nor another course', [anna], [took('anna', '2026-09-03', ['governor-trained'])], null],
    [
      'who has left is not waited for',
      [anna, holds('ben', '2020-09-01', '2026-10-01')],
      [took('anna', '2026-09-03')],
      '2026-10-01',
    ],
    [
      'who has just started is not waited for: they have their own time',
      [anna, holds('carl', '2026-09-14')],
      [took('anna', '2026-09-20')],
      '2026-09-20',
    ],
    [
      'but later they are, where nobody took it before',
      [anna, holds('carl', '2026-09-14')],
      [took('anna', '2026-12-10')],
      null,
    ],
    [
      'governors and agency staff are not staff',
      [anna, holds('gail', '2020-09-01', null, 'governor'), holds('al', '2020-09-01', null, 'agency-staff')],
      [took('anna', '2026-09-03')],
      '2026-09-03',
    ],
  ])('%s', (_, holdings, training, doneOn) => {
    expect(year(holdings, training)).toMatchObject([{ dueOn: '2027-07-20', doneOn, to: 'designated-teacher' }]);
  });

  test('is shown by the training with which it was done', () => {
    expect(year([anna, ben], [took('anna', '2026-09-03'), took('ben', '2026-11-10')])[0]?.evidence).toEqual({
      kind: 'training_day',
      id: 'ben-2026-11-10',
    });
  });

  test('is asked of a school with staff alone', () => {
    expect(year([], [])).toEqual([]);
    expect(year([holds('gail', '2020-09-01', null, 'governor')], [])).toEqual([]);
    expect(year([holds('anna', '2020-09-01', '2026-08-20')], [])).toEqual([]);
  });
});

describe('somebody who starts', () => {
  const starts = (holdings: readonly Holding[], training: readonly TrainingTaken[] = []) =>
    duties('new-starter-trained', holdings, training).map(({ key, opensOn, dueOn, doneOn }) => ({
      ...{ key, opensOn, dueOn, doneOn },
    }));

  test('has as many school days as their half term has', () => {
    expect(starts([anna, holds('carl', '2026-11-02')])).toEqual([
      { key: 'teacher-carl-2026-11-02', opensOn: '2026-11-02', dueOn: '2026-12-18', doneOn: null },
    ]);
    // near the end of a half term into the next
    expect(starts([holds('carl', '2026-12-14')])[0]?.dueOn).toMatch(/^2027-0[12]-/);
  });

  test('is done with the first training of the school year, and not with what they took years ago', () => {
    const carl = holds('carl', '2026-11-02');
    expect(starts([carl], [took('carl', '2026-11-20')])[0]?.doneOn).toBe('2026-11-20');
    expect(starts([carl], [took('carl', '2025-11-20')])[0]?.doneOn).toBeNull();
    // at the school before, this year: they have it from the first day
    expect(starts([carl], [took('carl', '2026-09-20')])[0]?.doneOn).toBe('2026-11-02');
  });

  test('who was here before, in whatever post, or left again before the day, is not asked', () => {
    expect(starts([anna])).toEqual([]);
    expect(starts([holds('anna', '2020-09-01', '2026-11-02'), holds('anna', '2026-11-02', null, 'senco')])).toEqual([]);
    expect(starts([holds('carl', '2026-11-02', '2026-11-20')])).toEqual([]);
    expect(starts([holds('carl', '2026-11-02', '2027-07-21')])).toHaveLength(1);
  });

  test('governors and agency staff have no such time', () => {
    expect(
      starts([holds('al', '2026-11-02', null, 'agency-staff'), holds('g', '2026-11-02', null, 'governor')]),
    ).toEqual([]);
  });

  test('where the terms are not known, a sixth of the year’s days stand for a half term', () => {
    const tools = toolsForTests({ terms: [], closures: [] });
    const [duty] = duties('new-starter-trained', [holds('carl', '2026-11-02')], [], tools);
    expect([duty?.dueOn, duty?.estimated]).toEqual(['2026-12-15', true]);
  });
});

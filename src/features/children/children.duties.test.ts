import { describe, expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { toolsForTests } from '../duties/duties.factory.ts';
import { wantedOf } from '../duties/model.ts';
import { aKeyAdult, aLife, aStatus, aStay, inEastholt } from './child-life.factory.ts';
import type { ChildLife, KeyAdultTime, LifeRows } from './child-life.ts';
import { childRules } from './children.duties.ts';

const tools = toolsForTests();

function keyAdultDuties(life: ChildLife, using = tools) {
  return wantedOf(childRules, { kind: 'child', id: life.id }, { life }, using).map(
    ({ key, opensOn, dueOn, doneOn }) => ({ key, opensOn, dueOn, doneOn }),
  );
}

describe('a key adult, named and agreed', () => {
  test.each<[string, Partial<LifeRows>, Day, Day]>([
    [
      'ten school days after coming into care',
      { statuses: [aStatus('CLA', '2026-11-02')] },
      '2026-11-02',
      '2026-11-16',
    ],
    [
      'by the looking-after authority’s clock',
      { statuses: [aStatus('CLA', '2026-11-02', inEastholt)] },
      '2026-11-02',
      '2026-11-09',
    ],
    [
      'previously looked after: by the school’s authority',
      { statuses: [aStatus('CPLA', '2026-11-02')] },
      '2026-11-02',
      '2026-11-16',
    ],
    [
      'after joining the school',
      { statuses: [aStatus('CLA', '2024-03-01')], stays: [aStay({ from: '2026-11-09' })] },
      '2026-11-09',
      '2026-11-23',
    ],
    [
      'long in the cohort when the record began: from then',
      { statuses: [aStatus('CLA', '2020-03-01')], begunOn: '2026-11-10' },
      '2026-11-10',
      '2026-11-24',
    ],
  ])('%s', (_, given, opensOn, dueOn) => {
    expect(keyAdultDuties(aLife(given))).toEqual([{ key: 'stay', opensOn, dueOn, doneOn: null }]);
  });

  test('by the school’s own clock, where it has set one', () => {
    const clocks = {
      school: [
        {
          id: 'key-adult-named',
          value: 3,
          unit: 'school-days' as const,
          from: '2026-09-01' as const,
          to: null,
          because: 'Our policy',
        },
      ],
    };
    const life = aLife({ statuses: [aStatus('CLA', '2026-11-02', inEastholt)] });
    expect(keyAdultDuties(life, toolsForTests({ clocks }))[0]?.dueOn).toBe('2026-11-05');
  });

  test.each<[string, KeyAdultTime[], Day | null]>([
    ['named, and the child was asked', [aKeyAdult('2026-11-05')], '2026-11-05'],
    ['asked some days later', [aKeyAdult('2026-11-05', { viewOn: '2026-11-12' })], '2026-11-12'],
    ['named, but nobody asked the child', [aKeyAdult('2026-11-05', { viewOn: null })], null],
    ['chosen before, and still there', [aKeyAdult('2025-10-01')], '2025-10-01'],
    ['of another school', [aKeyAdult('2026-11-05', { controllerId: 'other-school' })], null],
    ['nobody named', [aKeyAdult('2026-11-05', { personId: null })], null],
  ])('done: %s', (_, keyAdults, doneOn) => {
    expect(keyAdultDuties(aLife({ statuses: [aStatus('CLA', '2026-11-02')], keyAdults }))).toMatchObject([{ doneOn }]);
  });

  test('asks again when a key adult leaves without another', () => {
    const statuses = [aStatus('CLA', '2026-09-07')];
    const left = aKeyAdult('2026-09-10', { to: '2026-11-10' });
    expect(keyAdultDuties(aLife({ statuses, keyAdults: [left] }))[1]).toEqual({
      key: 'after-adult-2026-09-10',
      opensOn: '2026-11-10',
      dueOn: '2026-11-24',
      doneOn: null,
    });
    const next = aKeyAdult('2026-11-12');
    expect(keyAdultDuties(aLife({ statuses, keyAdults: [left, next] }))[1]?.doneOn).toBe('2026-11-12');
    const seamless = aKeyAdult('2026-11-10');
    expect(keyAdultDuties(aLife({ statuses, keyAdults: [left, seamless] }))).toHaveLength(1);
  });

  test('asks again when the key adult’s last post at the school has ended, and says that they left', () => {
    const gone = aKeyAdult('2025-10-01', { leftOn: '2026-11-10' });
    const statuses = [aStatus('CLA', '2024-03-01')];
    const duties = wantedOf(
      childRules,
      { kind: 'child', id: 'child' },
      { life: aLife({ statuses, keyAdults: [gone] }) },
      tools,
    );
    expect(duties).toMatchObject([
      { key: 'stay', doneOn: '2025-10-01' },
      {
        key: 'after-adult-2025-10-01',
        assignee: { kind: 'post', id: 'designated-teacher' },
        opensOn: '2026-11-10',
        dueOn: '2026-11-24',
        doneOn: null,
        words: { day: '2026-11-10', because: 'left' },
      },
    ]);
    const next = aKeyAdult('2026-11-12');
    expect(keyAdultDuties(aLife({ statuses, keyAdults: [gone, next] }))[1]?.doneOn).toBe('2026-11-12');
    // ended in time, and the post after that: nothing new
    const ended = { ...gone, to: '2026-11-02' as const };
    expect(keyAdultDuties(aLife({ statuses, keyAdults: [ended] }))[1]?.opensOn).toBe('2026-11-02');
  });

  test('a move from looked after to previously looked after is not joining again', () => {
    const life = aLife({
      statuses: [aStatus('CLA', '2026-03-02', { to: '2026-11-02' }), aStatus('CPLA', '2026-11-02')],
      keyAdults: [aKeyAdult('2026-03-10')],
    });
    expect(keyAdultDuties(life)).toMatchObject([{ opensOn: '2026-03-02', doneOn: '2026-03-10' }]);
  });

  test.each<[string, Partial<LifeRows>]>([
    [
      'in need or in kinship care: they have the cohort table',
      { statuses: [aStatus('CIN', '2026-11-02'), aStatus('KIN', '2026-11-02')] },
    ],
    [
      'at a school that is not here',
      { statuses: [aStatus('CLA', '2026-11-02')], stays: [aStay({ schoolId: null, schoolName: 'Elsewhere' })] },
    ],
    ['who left before it was due', { statuses: [aStatus('CLA', '2026-11-02')], stays: [aStay({ to: '2026-11-09' })] }],
    ['who is in no group', {}],
  ])('is not asked for of a child %s', (_, given) => {
    expect(keyAdultDuties(aLife(given))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Day } from '../../calendar/index.ts';
import { howThingsStand, workGroups } from './work-groups.ts';

const today: Day = '2026-11-24';
const due = (...days: Day[]) => days.map((dueOn) => ({ dueOn, said: { over: false } }));
const over = (dueOn: Day) => ({ dueOn, said: { over: true } });
const groups = (days: Day[], termEnds: Day | undefined = '2026-12-18') => workGroups(due(...days), today, termEnds);

describe('what is mine, near before far', () => {
  test('late, this week with today, next week, this term, after it', () => {
    const days: Day[] = [
      '2027-02-01',
      '2026-12-18',
      '2026-12-06',
      '2026-11-30',
      '2026-11-29',
      '2026-11-24',
      '2026-11-23',
    ];
    expect(groups(days).map(({ title, items }) => [title, items.map(({ dueOn }) => dueOn)])).toEqual([
      ['Late', ['2026-11-23']],
      ['This week', ['2026-11-24', '2026-11-29']],
      ['Next week', ['2026-11-30', '2026-12-06']],
      ['Later this term', ['2026-12-18']],
      ['After this term', ['2027-02-01']],
    ]);
  });

  test('what is past doing comes last, and is not late', () => {
    const all = workGroups([over('2026-07-21'), ...due('2026-11-23', '2026-12-18')], today, '2026-12-18');
    expect(all.map(({ id }) => id)).toEqual(['late', 'this-term', 'over']);
    expect(howThingsStand(all, today)).toBe(
      'Tuesday 24 November 2026. One thing is late. Nothing else is due this week. Then nothing until Friday 18 December. One thing of earlier terms waits for a word from you.',
    );
  });

  test('only "later" where no term is known', () => {
    expect(workGroups(due('2027-02-01'), today, undefined)[0]?.title).toBe('Later');
  });
});

describe('one sentence of how things stand', () => {
  test.each<[Day[], string]>([
    [
      ['2026-11-19', '2026-11-20', '2026-11-24', '2026-11-26', '2026-11-27', '2026-12-03'],
      'Tuesday 24 November 2026. Two things are late and three are due this week. Then nothing until Thursday 3 December.',
    ],
    [['2026-11-19'], 'Tuesday 24 November 2026. One thing is late. Nothing else is due this week.'],
    [['2026-11-19', '2026-11-25'], 'Tuesday 24 November 2026. One thing is late and one is due this week.'],
    [['2026-11-25'], 'Tuesday 24 November 2026. One thing is due this week.'],
    [
      ['2027-01-05'],
      'Tuesday 24 November 2026. Nothing is late, and nothing is due this week. Then nothing until Tuesday 5 January 2027.',
    ],
    [[], 'Tuesday 24 November 2026. Nothing is late, and nothing is due this week.'],
  ])('%j', (days, words) => {
    expect(howThingsStand(groups(days), today)).toBe(words);
  });
});

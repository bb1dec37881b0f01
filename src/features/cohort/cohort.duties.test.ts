import { expect, test } from 'vitest';
import type { DayRange } from '../../calendar/range.ts';
import { toolsForTests } from '../duties/duties.factory.ts';
import { wantedOf } from '../duties/model.ts';
import { cohortRules } from './cohort.duties.ts';

const always: DayRange[] = [{ from: '2020-01-01', to: null }];

function tables(
  inTable: readonly DayRange[],
  finished: readonly { id: string; key: string; on: `${number}-${number}-${number}` }[] = [],
  tools = toolsForTests(),
) {
  const children = inTable.map((range, index) => ({
    id: `child-${index}`,
    onRoll: [{ from: '2020-01-01' as const, to: null }],
    statuses: [{ kind: 'KIN' as const, ...range }],
  }));
  const facts = { life: { id: 'school', holdings: [] }, cohort: { children, finished } };
  return wantedOf(cohortRules, { kind: 'organisation', id: 'school' }, facts, tools).filter(({ key }) =>
    key.startsWith('2026'),
  );
}

test('one table each half term, due on its last school day, for the safeguarding lead', () => {
  expect(tables(always).map(({ key, opensOn, dueOn }) => [key, opensOn, dueOn])).toEqual([
    ['2026-autumn-1', '2026-09-03', '2026-10-23'],
    ['2026-autumn-2', '2026-11-02', '2026-12-18'],
    ['2026-spring-1', '2027-01-04', '2027-02-12'],
    ['2026-spring-2', '2027-02-22', '2027-03-25'],
    ['2026-summer-1', '2027-04-12', '2027-05-28'],
    ['2026-summer-2', '2027-06-07', '2027-07-20'],
  ]);
  expect(tables(always)[0]?.assignee).toEqual({ kind: 'post', id: 'safeguarding-lead' });
});

test('is over on the day the next one opens, and says which half term it was', () => {
  expect(tables(always).map(({ overOn, words }) => [overOn, words.term])).toEqual([
    ['2026-11-02', 'first half of autumn term 2026/27'],
    ['2027-01-04', 'second half of autumn term 2026/27'],
    ['2027-02-22', 'first half of spring term 2026/27'],
    ['2027-04-12', 'second half of spring term 2026/27'],
    ['2027-06-07', 'first half of summer term 2026/27'],
    [null, 'second half of summer term 2026/27'],
  ]);
});

test('none in a half term without a child for it', () => {
  const until: DayRange[] = [{ from: '2026-11-09', to: '2027-02-22' }];
  expect(tables(until).map(({ key }) => key)).toEqual(['2026-autumn-2', '2026-spring-1']);
  expect(tables([])).toEqual([]);
});

test('done when it was gone down, and kept though the children have left since', () => {
  const done = { id: 'review', key: '2026-autumn-2', on: '2026-12-01' } as const;
  expect(tables([], [done])).toMatchObject([{ key: '2026-autumn-2', doneOn: '2026-12-01' }]);
});

test('each term instead, where the school has set it so', () => {
  const clock = {
    id: 'cohort-table',
    value: 1,
    unit: 'a-term' as const,
    from: '2026-01-01' as const,
    to: null,
    because: 'Our policy',
  };
  const tools = toolsForTests({ clocks: { school: [clock] } });
  expect(tables(always, [], tools).map(({ key, dueOn }) => [key, dueOn])).toEqual([
    ['2026-autumn', '2026-12-18'],
    ['2026-spring', '2027-03-25'],
    ['2026-summer', '2027-07-20'],
  ]);
});

import { describe, expect, test } from 'vitest';
import { POSTS } from '../../access/index.ts';
import type { Day } from '../../calendar/day.ts';
import { loadPacks } from '../../packs/index.ts';
import { countsTowards, groupsOf, isAskedOf, runsOutSoon, standingOn } from './needs.ts';

const pack = loadPacks().england;
const groups = pack.trainingGroups();
const needs = pack.trainingNeeds('2026-11-24');
const need = (id: string) => {
  const found = needs.find((each) => each.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
};
const took = (on: Day, days = 1, validUntil: Day | null = null) => ({ on, days, validUntil });

describe('who is in which group', () => {
  test('every post of a pack’s group is a post there is, and staff are in one', () => {
    const posts = POSTS.map(({ id }) => id as string);
    for (const group of groups) for (const post of group.posts) expect(posts).toContain(post);
    const named = groups.flatMap((group) => group.posts);
    expect(named.length).toBe(new Set(named).size);
    for (const { id } of POSTS.filter(({ staff }) => staff)) expect(named).toContain(id);
  });

  test.each<[string[], string | null, string[]]>([
    [['teacher'], 'teachers', []],
    [['teacher', 'designated-teacher'], 'leaders', []],
    [['teacher', 'governor'], 'teachers', ['governors']],
    [['governor', 'chair-of-governors'], null, ['governors']],
    [['agency-staff'], 'agency', []],
    [['clerk'], null, []],
    [[], null, []],
  ])('%j', (posts, work, beside) => {
    const found = groupsOf(groups, posts);
    expect([found.work?.id ?? null, found.beside.map(({ id }) => id)]).toEqual([work, beside]);
  });

  test.each<[string, string[], boolean]>([
    ['whole-staff-training', ['teacher'], true],
    ['whole-staff-training', ['agency-staff'], false],
    ['whole-staff-training', ['governor'], false],
    ['governor-trained', ['governor'], true],
    ['designated-teacher-training-days', ['designated-teacher', 'teacher'], true],
    ['designated-teacher-training-days', ['teacher'], false],
  ])('%s is asked of %j: %s', (id, posts, asked) => {
    expect(isAskedOf(need(id), groups, posts)).toBe(asked);
  });
});

describe('what counts', () => {
  test.each<[string, string[] | null, boolean]>([
    ['whole-staff-training', null, false],
    ['whole-staff-training', ['whole-staff-training'], true],
    ['whole-staff-training', ['governor-trained'], false],
    ['designated-teacher-training-days', null, true],
    ['designated-teacher-training-days', ['whole-staff-training'], false],
    ['designated-teacher-training-days', ['whole-staff-training', 'designated-teacher-training-days'], true],
  ])('for %s, of a course that counts for %j: %s', (id, countsFor, counts) => {
    expect(countsTowards(need(id), { countsFor })).toBe(counts);
  });
});

describe('how somebody stands on 24 November 2026', () => {
  const on = '2026-11-24';
  test.each<[string, Day[], string, Day | null]>([
    ['nothing', [], 'has-not', null],
    ['of this year', ['2026-09-02'], 'has', '2027-08-31'],
    ['of last year', ['2026-08-31'], 'has-not', null],
    ['still to come', ['2026-11-25'], 'has-not', null],
  ])('with a yearly need: %s', (_, days, state, until) => {
    expect(
      standingOn(
        { value: 1, unit: 'a-year' },
        days.map((day) => took(day)),
        on,
      ),
    ).toMatchObject({ state, until });
  });

  test('with days of a year', () => {
    const clock = { value: 2, unit: 'days-a-year' } as const;
    expect(standingOn(clock, [took('2026-09-10'), took('2026-10-01', 0.5)], on)).toMatchObject({
      state: 'some',
      taken: 1.5,
      asked: 2,
    });
    expect(standingOn(clock, [took('2026-09-10'), took('2026-10-01')], on)).toMatchObject({ state: 'has', taken: 2 });
  });

  test.each<[string, Day, string, Day | null]>([
    ['its last day', '2024-11-25', 'has', '2026-11-24'],
    ['the day after', '2024-11-24', 'has-not', null],
    ['long', '2026-01-10', 'has', '2028-01-09'],
  ])('with a need of two years: %s', (_, day, state, until) => {
    expect(standingOn({ value: 2, unit: 'years' }, [took(day)], on)).toMatchObject({ state, until });
  });

  test('a certificate that runs out sooner counts only so long', () => {
    const clock = { value: 2, unit: 'years' } as const;
    expect(standingOn(clock, [took('2026-01-10', 1, '2026-12-31')], on)).toMatchObject({ until: '2026-12-31' });
    expect(standingOn(clock, [took('2026-01-10', 1, '2026-11-23')], on)).toMatchObject({ state: 'has-not' });
  });

  test('what runs out soon is shown beforehand', () => {
    expect(runsOutSoon('2027-01-23', on, 60)).toBe(true);
    expect(runsOutSoon('2027-01-24', on, 60)).toBe(false);
    expect(runsOutSoon('2026-11-23', on, 60)).toBe(false);
    expect(runsOutSoon(null, on, 60)).toBe(false);
  });
});

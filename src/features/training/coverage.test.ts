import { describe, expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { closures, terms } from '../../calendar/school-calendar.factory.ts';
import { schoolCalendar } from '../../calendar/school-calendar.ts';
import { workingCalendar } from '../../calendar/working-calendar.ts';
import { loadPacks } from '../../packs/index.ts';
import { type CountedRow, coverageOf, type HeldBy } from './coverage.ts';

const pack = loadPacks().england;
const holds = (personId: string, post: string, from: Day = '2020-09-01', to: Day | null = null): HeldBy => ({
  ...{ id: `${personId}-${post}`, post, personId, personName: personId, from, to },
});
const took = (personId: string, on: Day, more: Partial<CountedRow> = {}): CountedRow => ({
  ...{ personId, on, days: 1, countsFor: ['whole-staff-training'], validUntil: null, courseId: null, ownWord: false },
  ...more,
});
const facts = (held: readonly HeldBy[], rows: readonly CountedRow[], today: Day = '2026-11-24') => ({
  ...{ pack, held, rows, courses: [], today },
  calendars: {
    school: schoolCalendar(terms, closures, pack.bankHolidayDays),
    working: workingCalendar(pack.bankHolidayDays),
  },
});
const of = (id: string, ...given: Parameters<typeof facts>) => {
  const found = coverageOf(facts(...given), 2026).find((need) => need.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
};

const staff = [
  holds('ann', 'headteacher'),
  holds('ben', 'teacher'),
  holds('cat', 'teacher'),
  holds('dan', 'support-staff'),
  holds('eve', 'teacher', '2026-11-02'),
  holds('fay', 'agency-staff'),
  holds('gus', 'governor'),
  holds('gus', 'teacher', '2019-09-01', '2026-07-01'),
];

describe('coverage', () => {
  test('of the whole staff: who has it, who has not, who is new, by group; agency staff are shown and not counted', () => {
    const rows = [took('ann', '2026-09-02'), took('ben', '2026-09-02', { ownWord: true }), took('fay', '2026-09-02')];
    const found = of('whole-staff-training', staff, rows);
    expect(found.total).toEqual({ of: 5, has: 2, fresh: 1, hasNot: 2, soon: 0, ownWord: 1 });
    expect(
      found.groups.map(({ group, asked, of: many, has, fresh, hasNot }) => [group.id, asked, many, has, fresh, hasNot]),
    ).toEqual([
      ['leaders', true, 1, 1, 0, 0],
      ['teachers', true, 3, 1, 1, 1],
      ['support', true, 1, 0, 0, 1],
      ['agency', false, 1, 1, 0, 0],
    ]);
    expect(found.people.map(({ name, state, by }) => [name, state, by])).toEqual([
      ['ann', 'has', null],
      ['ben', 'has', null],
      ['cat', 'has-not', null],
      ['dan', 'has-not', null],
      ['eve', 'new', '2026-12-18'],
    ]);
  });

  test('somebody new whose time is over has not', () => {
    const found = of('whole-staff-training', staff, [], '2026-12-19');
    expect(found.people.find(({ name }) => name === 'eve')?.state).toBe('has-not');
  });

  test('the groups add up to the total, and nobody is in two', () => {
    const { groups, total } = of(
      'whole-staff-training',
      [...staff, holds('ann', 'teacher')],
      [took('ann', '2026-09-02')],
    );
    const asked = groups.filter((each) => each.asked);
    for (const key of ['of', 'has', 'fresh', 'hasNot'] as const) {
      expect(asked.reduce((sum, each) => sum + each[key], 0)).toBe(total[key]);
    }
  });

  test('of governors, apart from who works here', () => {
    const found = of('governor-trained', staff, [took('gus', '2026-10-01', { countsFor: null })]);
    expect(found.total).toMatchObject({ of: 1, has: 1 });
    expect(found.groups.map(({ group }) => group.id)).toEqual(['governors']);
  });

  test('of a safeguarding lead: what runs out soon is shown beforehand, and has run out the day after', () => {
    const held = [holds('liz', 'safeguarding-lead')];
    const rows = [took('liz', '2024-12-20', { countsFor: ['safeguarding-lead-training'] })];
    expect(of('safeguarding-lead-training', held, rows).people).toMatchObject([
      { state: 'has', runsOutSoon: true, standing: { until: '2026-12-19' } },
    ]);
    expect(of('safeguarding-lead-training', held, rows, '2026-12-20').total).toMatchObject({ has: 0, hasNot: 1 });
  });

  test('of a school year that is over: as it was on its last day', () => {
    const rows = [took('ben', '2026-02-02'), took('cat', '2026-09-02')];
    const [found] = coverageOf(facts(staff, rows), 2025);
    expect(found?.people.map(({ name, state }) => [name, state])).toEqual([
      ['ann', 'has-not'],
      ['ben', 'has'],
      ['cat', 'has-not'],
      ['dan', 'has-not'],
    ]);
  });

  test('of a course the school asks for itself', () => {
    const course = {
      ...{ id: 'c', title: 'Coaching', provider: null, days: 1, hours: null, validMonths: 36 },
      ...{ countsFor: [], askedOf: ['support'], forGovernors: false, endedOn: null },
    };
    const rows = [took('dan', '2025-01-01', { courseId: 'c', countsFor: [], validUntil: '2027-12-31' })];
    const found = coverageOf({ ...facts(staff, rows), courses: [course] }, 2026).at(-1);
    expect([found?.title, found?.total]).toEqual([
      'Coaching',
      { of: 1, has: 1, fresh: 0, hasNot: 0, soon: 0, ownWord: 0 },
    ]);
    const ended = coverageOf({ ...facts(staff, rows), courses: [{ ...course, endedOn: '2026-10-01' }] }, 2026);
    expect(ended.some(({ id }) => id === 'c')).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import type { Day } from '../../calendar/index.ts';
import { agencyOn, type Colleague, classDays, regulars, yearsToStaff } from './class-staff.ts';
import { readTimetable } from './read-timetable.ts';

const holds = (id: string, name: string, ...posts: [string, Day, Day | null][]): Colleague => ({
  id,
  name,
  held: posts.map(([post, from, to]) => ({ post, from, to })),
});
const people = [
  holds('a', 'Ada Example', ['teacher', '2025-09-01', null]),
  holds('b', 'Ben Sample', ['support-staff', '2025-09-01', '2026-12-19']),
  holds('c', 'Cara Mockup', ['agency-staff', '2026-11-01', null]),
  holds('d', 'Dot Figment', ['agency-staff', '2026-11-01', null], ['teacher', '2026-11-24', null]),
  holds('e', 'Eve Clerical', ['school-office', '2025-09-01', null]),
  holds('f', 'Fay Quorum', ['governor', '2025-09-01', null]),
];
const ids = (found: readonly Colleague[]) => found.map(({ id }) => id).join('');

describe('who may be put beside a class', () => {
  test('those with a post for it in these days; agency staff on the day alone', () => {
    expect(ids(regulars(people, { from: '2026-11-24', to: '2027-09-01' }))).toBe('abd');
    expect(ids(regulars(people, { from: '2027-01-05', to: '2027-09-01' }))).toBe('ad');
    expect(ids(agencyOn(people, '2026-11-24'))).toBe('c');
    expect(ids(agencyOn(people, '2026-11-23'))).toBe('cd');
  });
});

describe('the days of a class', () => {
  test.each([
    ['2026-11-24', null, { days: { from: '2026-11-24', to: '2027-09-01' } }],
    ['2026-11-24', '2026-11-24', { days: { from: '2026-11-24', to: '2026-11-25' } }],
    ['2026-09-01', '2027-08-31', { days: { from: '2026-09-01', to: '2027-09-01' } }],
    ['2026-08-31', null, { field: 'from' }],
    ['2027-09-01', null, { field: 'from' }],
    ['2026-11-24', '2026-11-23', { field: 'to' }],
    ['2026-11-24', '2027-09-01', { field: 'to' }],
  ] as const)('%s to %s', (from, lastDay, expected) => {
    expect(classDays(2026, from, lastDay)).toMatchObject(expected);
  });

  test.each([
    ['2026-11-24', [2026]],
    ['2027-05-31', [2026]],
    ['2027-06-01', [2026, 2027]],
    ['2027-08-31', [2026, 2027]],
    ['2027-09-01', [2027]],
  ] as const)('on %s can be given for %s', (today, years) => {
    expect(yearsToStaff(today)).toEqual(years);
  });
});

describe('a timetable', () => {
  const read = (text: string) => readTimetable(text, people, (id) => (id === 'b' ? 'ben@exampleton.example' : null));

  test('is read from tabs, commas and semicolons, with several names to a class', () => {
    const { entries, problems } = read(
      [
        'Class\tTeacher',
        '4 Larch\tada example',
        '',
        '5  Oak; Ada Example; ben@exampleton.example',
        '4 Larch, Ben Sample, supports',
        '4 Larch\tAda Example',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      { className: '4 Larch', personId: 'a', relation: 'teacher-of' },
      { className: '5 Oak', personId: 'a', relation: 'teacher-of' },
      { className: '5 Oak', personId: 'b', relation: 'teacher-of' },
      { className: '4 Larch', personId: 'b', relation: 'support-of' },
    ]);
  });

  test('names the line and what to do, and guesses nobody', () => {
    const twins = [...people, holds('z', 'ADA EXAMPLE', ['teacher', '2025-09-01', null])];
    const { problems } = readTimetable(
      '4 Larch\n5 Oak, Adda Example\n, Ben Sample\n6 Ash, Ada Example',
      twins,
      () => null,
    );
    expect(problems).toEqual([
      { line: 1, problem: 'Say who: “4 Larch, Mrs Example”' },
      {
        line: 2,
        problem:
          'Nobody who teaches or supports here is called “Adda Example”. Write the name as on the page of people',
      },
      { line: 3, problem: 'Begin the line with the class, at most 100 letters' },
      { line: 4, problem: 'Two people are called “Ada Example”. Write the email address of the one you mean' },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { checkSchoolYear } from './check-school-year.ts';
import { closures, terms } from './school-calendar.factory.ts';
import { schoolCalendar } from './school-calendar.ts';
import type { SchoolTerm } from './school-terms.ts';

const autumn: SchoolTerm = {
  academicYear: 2026,
  term: 'autumn',
  firstDay: '2026-09-01',
  lastDay: '2026-12-18',
  halfTermFrom: '2026-10-26',
  halfTermTo: '2026-10-30',
};
const spring: SchoolTerm = {
  academicYear: 2026,
  term: 'spring',
  firstDay: '2027-01-04',
  lastDay: '2027-03-25',
  halfTermFrom: null,
  halfTermTo: null,
};

test('sound dates have no problem', () => {
  expect(checkSchoolYear(terms, closures)).toEqual([]);
  expect(checkSchoolYear([])).toEqual([]);
});

describe('what stops a calendar', () => {
  test.each<[string, SchoolTerm[], string]>([
    [
      'ends first',
      [{ ...autumn, lastDay: '2026-08-18' }],
      'Autumn term 2026/27: the last day is before the first day.',
    ],
    [
      'wrong year',
      [{ ...autumn, academicYear: 2025 }],
      'Autumn term 2025/26: its dates are outside the academic year 2025/26.',
    ],
    [
      'half a break',
      [{ ...autumn, halfTermTo: null }],
      'Autumn term 2026/27: the last day of the half-term break is missing.',
    ],
    [
      'other half',
      [{ ...autumn, halfTermFrom: null }],
      'Autumn term 2026/27: the first day of the half-term break is missing.',
    ],
    [
      'break backwards',
      [{ ...autumn, halfTermTo: '2026-10-20' }],
      'Autumn term 2026/27: the half-term break ends before it starts.',
    ],
    [
      'break outside',
      [{ ...autumn, halfTermTo: '2026-12-18' }],
      'Autumn term 2026/27: the half-term break is not inside the term.',
    ],
    ['twice', [spring, { ...spring }], 'Spring term 2026/27: it is given twice.'],
    [
      'overlap',
      [{ ...spring, firstDay: '2026-12-18' }, autumn],
      'Spring term 2026/27: it starts before autumn term 2026/27 has ended.',
    ],
  ])('%s', (_, given, problem) => {
    const found = checkSchoolYear(given);
    expect(found).toMatchObject([{ stops: true, problem }]);
    expect(found[0]?.remedy).not.toBe('');
    expect(() => schoolCalendar(given, [], [])).toThrow(problem);
  });
});

test('a closure that changes nothing is named and stops nothing', () => {
  const odd = [
    { day: '2026-10-27', kind: 'inset', label: 'INSET day 3' },
    { day: '2026-11-28', kind: 'closure', label: 'Snow' },
    { day: '2026-11-27', kind: 'closure', label: 'Boiler failed' },
  ] as const;
  expect(checkSchoolYear([autumn], odd)).toMatchObject([
    {
      stops: false,
      problem: 'An INSET day (INSET day 3) falls outside the terms, so it changes nothing.',
      day: '2026-10-27',
    },
    { stops: false, problem: 'A closure (Snow) is at a weekend, so it changes nothing.', day: '2026-11-28' },
  ]);
  expect(() => schoolCalendar([autumn], odd, [])).not.toThrow();
});

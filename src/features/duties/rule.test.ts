import { expect, test } from 'vitest';
import { loadPacks } from '../../packs/index.ts';
import { childRules } from '../children/model.ts';
import { cohortRules } from '../cohort/model.ts';
import { organisationRules } from '../organisations/model.ts';
import { pepRules, planRules } from '../peps/model.ts';
import { trainingRules } from '../training/model.ts';
import { toolsForTests } from './duties.factory.ts';
import { horizonFrom, runsOut } from './duty-tools.ts';

const rules = [...childRules, ...cohortRules, ...organisationRules, ...pepRules, ...planRules, ...trainingRules];

test('every rule has words in the packs, and keeps the promises they name', () => {
  const { england } = loadPacks();
  for (const { id, commitments } of rules) {
    const words = england.dutyWords(id);
    expect(words?.commitments, id).toEqual(commitments);
    expect(words?.figure, id).toBe(false);
    expect(england.clock(words?.clock ?? '', '2026-11-24'), id).toBeDefined();
  }
});

test('each rule has an id of its own', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test.each([
  ['2026-08-31', '2027-09-01'],
  ['2026-09-01', '2028-09-01'],
  ['2027-03-01', '2028-09-01'],
] as const)('on %s the engine looks up to %s', (today, horizon) => {
  expect(horizonFrom(today)).toBe(horizon);
});

const tools = toolsForTests();
const calendars = { school: tools.calendar('school'), working: tools.working };
test.each([
  ['none', 0, '2026-11-02'],
  ['working-days', 10, '2026-11-16'],
  ['school-days', 20, '2026-12-01'],
  ['calendar-days', 10, '2026-11-12'],
  ['weeks', 2, '2026-11-16'],
  ['months', 3, '2027-02-02'],
  ['years', 1, '2027-11-02'],
] as const)('a clock of %s, %i, runs out', (unit, value, day) => {
  expect(runsOut({ id: 'clock', unit, value }, '2026-11-02', calendars).day).toBe(day);
});

test('a clock that counts no days does not run out', () => {
  expect(() => runsOut({ id: 'clock', unit: 'a-term', value: 1 }, '2026-11-02', calendars)).toThrow(RangeError);
});

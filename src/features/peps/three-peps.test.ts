import { expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { aLife, aStatus } from '../children/child-life.factory.ts';
import { toolsForTests } from '../duties/duties.factory.ts';
import { pepsInYear } from './three-peps.ts';

const tools = toolsForTests();
const held = (...days: Day[]) => ({
  events: days.map((on) => ({ id: on, kind: 'held' as const, on, evidence: 'pep_event' as const })),
});

test.each<[string, Day, Day | null, Day[], Day, { held: number; expected: number }]>([
  [
    'the whole year, all held',
    '2024-03-01',
    null,
    ['2026-10-05', '2027-02-01', '2027-06-01'],
    '2027-08-31',
    { held: 3, expected: 3 },
  ],
  ['so far', '2024-03-01', null, ['2026-10-05'], '2027-01-15', { held: 1, expected: 1 }],
  ['before the first is due', '2024-03-01', null, [], '2026-11-24', { held: 0, expected: 0 }],
  ['in care since January', '2027-01-08', null, ['2027-02-01'], '2027-08-31', { held: 1, expected: 2 }],
  ['left in February', '2024-03-01', '2027-02-10', ['2026-10-05'], '2027-08-31', { held: 1, expected: 1 }],
  [
    'PEPs of other years do not count',
    '2024-03-01',
    null,
    ['2026-06-01', '2027-10-01'],
    '2027-08-31',
    { held: 0, expected: 3 },
  ],
])('PEPs in 2026/27: %s', (_, from, to, days, on, figure) => {
  const life = aLife({ statuses: [aStatus('CLA', from, { to })] });
  expect(pepsInYear({ life, peps: held(...days), plans: [] }, 2026, on, tools)).toEqual(figure);
});

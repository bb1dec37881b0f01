import { expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import type { Group } from '../../access/index.ts';
import { addDays, type Day } from '../../calendar/day.ts';
import { contains, type DayRange } from '../../calendar/range.ts';
import { groupsOn } from '../children/model.ts';
import { daysInTable, TABLE_GROUPS } from './in-table.ts';

const year: DayRange = { from: '2026-09-01', to: null };
const child = (...statuses: [Group, Day, Day | null][]) => ({
  id: 'child',
  onRoll: [year],
  statuses: statuses.map(([kind, from, to]) => ({ kind, from, to })),
});

test.each<[string, ReturnType<typeof child>, DayRange[]]>([
  ['in need', child(['CIN', '2026-10-01', null]), [{ from: '2026-10-01', to: null }]],
  ['only while on roll', child(['CIN', '2020-10-01', null]), [year]],
  [
    'a social worker within six years',
    child(['CP', '2020-10-01', '2021-01-01']),
    [{ from: '2026-09-01', to: '2027-01-01' }],
  ],
  ['longer ago', child(['CP', '2015-10-01', '2016-01-01']), []],
  [
    'kinship care ends when it ends',
    child(['KIN', '2026-10-01', '2026-11-01']),
    [{ from: '2026-10-01', to: '2026-11-01' }],
  ],
  [
    'not while looked after, nor after care',
    child(['CIN', '2026-09-01', null], ['CLA', '2026-10-01', '2026-11-01'], ['CPLA', '2026-12-01', null]),
    [
      { from: '2026-09-01', to: '2026-10-01' },
      { from: '2026-11-01', to: '2026-12-01' },
    ],
  ],
])('%s', (_, who, days) => {
  expect(daysInTable(who, 6)).toEqual(days);
});

test('says of each day what the register says of it', () => {
  const day = fc.nat(900).map((days) => addDays('2024-09-01', days));
  const status = fc.tuple(
    fc.constantFrom<Group>('CLA', 'CPLA', 'CIN', 'CP', 'CSW', 'KIN'),
    day,
    fc.option(fc.integer({ min: 1, max: 500 })),
  );
  fc.assert(
    fc.property(fc.array(status, { maxLength: 4 }), day, fc.nat(2), (list, on, everYears) => {
      const statuses = list.map(([kind, from, length]) => ({
        kind,
        from,
        to: length === null ? null : addDays(from, length),
      }));
      const inTable = daysInTable({ id: 'child', onRoll: [{ from: '2020-01-01', to: null }], statuses }, everYears);
      const groups = groupsOn(statuses, on, everYears);
      const asked =
        groups.some((group) => TABLE_GROUPS.includes(group)) && !groups.includes('CLA') && !groups.includes('CPLA');
      expect(inTable.some((range) => contains(range, on))).toBe(asked);
    }),
  );
});

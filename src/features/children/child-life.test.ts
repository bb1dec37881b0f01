import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { addDays, type Day } from '../../calendar/day.ts';
import { isEmpty, overlaps } from '../../calendar/range.ts';
import { aLife, aStatus, aStay, inEastholt } from './child-life.factory.ts';
import { childLife, timeIn } from './child-life.ts';

const day = fc.nat(700).map((days) => addDays('2025-09-01', days));
const range = fc.tuple(day, fc.option(fc.integer({ min: 1, max: 300 }))).map(([from, length]) => ({
  from,
  to: length === null ? null : addDays(from, length),
}));
const stays = fc
  .array(fc.tuple(range, fc.constantFrom('school', 'other-school'), fc.constantFrom('school', 'northmere')), {
    maxLength: 5,
  })
  .map((list) =>
    list.map(([days, schoolId, controllerId], id) => aStay({ id: `stay-${id}`, schoolId, controllerId, ...days })),
  );
const statuses = fc
  .array(fc.tuple(range, fc.constantFrom({}, inEastholt), fc.constantFrom('school', 'northmere', 'eastholt')), {
    maxLength: 5,
  })
  .map((list) =>
    list.map(([days, authority, controllerId], id) =>
      aStatus('CLA', days.from, { ...authority, ...days, controllerId, id: `row-${id}` }),
    ),
  );
const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });

describe('one story out of what several organisations have recorded', () => {
  test('a child is mainly on one roll at a time', () => {
    fc.assert(
      fc.property(stays, (rows) => {
        const { mains } = aLife({ stays: rows });
        for (const [index, stay] of mains.entries()) {
          expect(isEmpty(stay)).toBe(false);
          for (const other of mains.slice(index + 1)) expect(overlaps(stay, other)).toBe(false);
        }
      }),
    );
  });

  test('times in care never overlap, and each is the run of its stretches', () => {
    fc.assert(
      fc.property(statuses, (rows) => {
        const { care } = aLife({ statuses: rows });
        for (const [index, spell] of care.entries()) {
          for (const other of care.slice(index + 1)) expect(overlaps(spell, other)).toBe(false);
          for (const [at, stretch] of spell.stretches.entries()) {
            expect(isEmpty(stretch)).toBe(false);
            expect(stretch.from).toBe(at === 0 ? spell.from : spell.stretches[at - 1]?.to);
          }
          expect(spell.stretches.at(-1)?.to).toBe(spell.to);
        }
      }),
    );
  });

  test('the order of rows does not matter', () => {
    const rows = fc
      .tuple(stays, statuses)
      .chain(([a, b]) => fc.tuple(fc.constant([a, b] as const), shuffled(a), shuffled(b)));
    fc.assert(
      fc.property(rows, ([[someStays, someStatuses], otherStays, otherStatuses]) => {
        const { mains, care } = aLife({ stays: someStays, statuses: someStatuses });
        expect(aLife({ stays: otherStays, statuses: otherStatuses })).toMatchObject({ mains, care });
      }),
    );
  });
});

describe('times in care', () => {
  const said = (controllerId: string, from: Day, to: Day | null = null) =>
    aStatus('CLA', from, { controllerId, to, id: `${controllerId}-${from}` });
  const older = new Date('2026-08-01T09:00:00Z');

  test.each<[string, ReturnType<typeof said>[], [Day, Day | null][]]>([
    [
      'the authority says when it began',
      [said('school', '2026-09-20'), said('northmere', '2026-09-14')],
      [['2026-09-14', null]],
    ],
    [
      'also where the school said earlier',
      [said('school', '2026-09-07'), said('northmere', '2026-09-14')],
      [['2026-09-14', null]],
    ],
    ['the school’s word stands while it is the only one', [said('school', '2026-09-07')], [['2026-09-07', null]]],
    [
      'in care while either says so',
      [said('school', '2026-09-07'), said('northmere', '2026-09-07', '2026-10-01')],
      [['2026-09-07', null]],
    ],
    [
      'two times with days between',
      [said('northmere', '2026-01-05', '2026-03-02'), said('northmere', '2026-09-14')],
      [
        ['2026-01-05', '2026-03-02'],
        ['2026-09-14', null],
      ],
    ],
  ])('%s', (_, rows, spells) => {
    expect(aLife({ statuses: rows }).care.map(({ from, to }) => [from, to])).toEqual(spells);
  });

  test('are known by the row that was recorded first, so that a second record brings no second duty', () => {
    const rows = [{ ...said('school', '2026-09-20'), recordedAt: older }, said('northmere', '2026-09-14')];
    expect(aLife({ statuses: rows }).care).toMatchObject([{ id: 'school-2026-09-20', from: '2026-09-14' }]);
  });
});

test('the days in a group leave out what waits to be confirmed', () => {
  const life = childLife({
    id: 'child',
    bornOn: null,
    begunOn: '2025-09-01',
    stays: [],
    statuses: [aStatus('CPLA', '2026-01-01', { confirmed: false }), aStatus('CIN', '2026-02-01')],
    keyAdults: [],
  });
  expect(timeIn(life, ['CPLA'])).toEqual([]);
  expect(timeIn(life, ['CIN', 'CPLA'])).toEqual([{ from: '2026-02-01', to: null }]);
});

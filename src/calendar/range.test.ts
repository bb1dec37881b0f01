import { describe, expect, test } from 'vitest';
import { fc } from '../../test/properties.ts';
import { addDays, type Day, dayFromNumber, dayNumber } from './day.ts';
import { contains, type DayRange, fromTo, intersect, isEmpty, lastDayOf, mergeRanges, overlaps } from './range.ts';

const start = dayNumber('2026-01-01');
const day = fc.integer({ min: start, max: start + 60 }).map(dayFromNumber);
const range: fc.Arbitrary<DayRange> = fc.record({ from: day, to: fc.option(day, { freq: 5 }) });
const allDays: Day[] = Array.from({ length: 70 }, (_, i) => dayFromNumber(start + i));
const inAny = (ranges: readonly DayRange[], on: Day) => ranges.some((one) => contains(one, on));

describe('a range', () => {
  test('holds its first day and not the day it ends on', () => {
    const autumn: DayRange = { from: '2026-09-01', to: '2026-12-19' };
    expect(contains(autumn, '2026-08-31')).toBe(false);
    expect(contains(autumn, '2026-09-01')).toBe(true);
    expect(contains(autumn, '2026-12-18')).toBe(true);
    expect(contains(autumn, '2026-12-19')).toBe(false);
    expect(contains({ from: '2026-09-01', to: null }, '2099-01-01')).toBe(true);
  });

  test('can be given by its first and last day', () => {
    expect(fromTo('2026-09-01', '2026-12-18')).toEqual({ from: '2026-09-01', to: '2026-12-19' });
    expect(fromTo('2026-09-01', null)).toEqual({ from: '2026-09-01', to: null });
    expect(lastDayOf(fromTo('2026-09-01', '2026-12-18'))).toBe('2026-12-18');
    expect(lastDayOf(fromTo('2026-09-01', null))).toBeNull();
    expect(() => lastDayOf({ from: '2026-09-01', to: '2026-09-01' })).toThrow(RangeError);
  });

  test('that only touches another does not overlap it', () => {
    const before: DayRange = { from: '2026-01-01', to: '2026-02-01' };
    expect(overlaps(before, { from: '2026-02-01', to: null })).toBe(false);
    expect(overlaps(before, { from: '2026-01-31', to: null })).toBe(true);
  });

  test('intersects in exactly the days that are in both', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        const both = intersect(a, b);
        expect(intersect(b, a)).toEqual(both);
        expect(overlaps(a, b)).toBe(both !== undefined);
        for (const on of allDays) {
          expect(both !== undefined && contains(both, on)).toBe(contains(a, on) && contains(b, on));
        }
      }),
    );
  });
});

describe('merging', () => {
  test('joins what overlaps or touches and leaves out what is empty', () => {
    const ranges: DayRange[] = [
      { from: '2026-03-01', to: '2026-03-01' },
      { from: '2026-02-01', to: '2026-02-10' },
      { from: '2026-01-01', to: '2026-02-01' },
      { from: '2026-02-11', to: null },
      { from: '2026-04-01', to: '2026-05-01' },
    ];
    expect(mergeRanges(ranges)).toEqual([
      { from: '2026-01-01', to: '2026-02-10' },
      { from: '2026-02-11', to: null },
    ]);
  });

  test('keeps the days, in order, apart, and does it once', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 8 }), (ranges) => {
        const merged = mergeRanges(ranges);
        for (const on of allDays) expect(inAny(merged, on)).toBe(inAny(ranges, on));
        expect(mergeRanges(merged)).toEqual(merged);
        expect(mergeRanges([...ranges].reverse())).toEqual(merged);
        expect(merged.some(isEmpty)).toBe(false);
        for (const [i, one] of merged.entries()) {
          const next = merged[i + 1];
          if (next !== undefined) expect(one.to !== null && addDays(one.to, 1) <= next.from).toBe(true);
        }
      }),
    );
  });
});

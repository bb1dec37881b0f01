import { describe, expect, test } from 'vitest';
import { fc } from '../../test/properties.ts';
import { addDays, type Day, dayFromNumber, dayNumber } from './day.ts';
import { dayInEngland, instantInEngland, instantsOf, timeInEngland } from './england.ts';

const instants = fc.date({
  min: new Date('1996-01-01T00:00:00Z'),
  max: new Date('2080-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const days = fc.integer({ min: dayNumber('1996-01-01'), max: dayNumber('2080-01-01') }).map(dayFromNumber);

describe('the day in England', () => {
  test.each<[string, Day, string]>([
    ['2026-01-15T23:59:59Z', '2026-01-15', '23:59'],
    ['2026-06-30T22:59:59Z', '2026-06-30', '23:59'],
    ['2026-06-30T23:00:00Z', '2026-07-01', '00:00'],
    ['2026-03-28T23:30:00Z', '2026-03-28', '23:30'],
    ['2026-03-29T00:59:59Z', '2026-03-29', '00:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29', '02:00'],
    ['2026-03-29T23:30:00Z', '2026-03-30', '00:30'],
    ['2026-10-24T23:30:00Z', '2026-10-25', '00:30'],
    ['2026-10-25T23:30:00Z', '2026-10-25', '23:30'],
    ['2026-12-31T23:59:59.999Z', '2026-12-31', '23:59'],
    ['2027-01-01T00:00:00Z', '2027-01-01', '00:00'],
  ])('%s is %s %s', (instant, day, time) => {
    expect(dayInEngland(new Date(instant))).toBe(day);
    expect(timeInEngland(new Date(instant))).toBe(time);
  });

  test('the short way and the time zone data agree at any instant', () => {
    const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' });
    fc.assert(
      fc.property(instants, (instant) => {
        expect(dayInEngland(instant)).toBe(swedish.format(instant));
      }),
    );
  });

  test('an invalid date is refused', () => {
    expect(() => dayInEngland(new Date('soon'))).toThrow(RangeError);
  });
});

describe('an instant in England', () => {
  test.each<[Day, string, string]>([
    ['2026-01-15', '09:30', '2026-01-15T09:30:00.000Z'],
    ['2026-07-15', '09:30', '2026-07-15T08:30:00.000Z'],
    ['2026-07-15', '00:30', '2026-07-14T23:30:00.000Z'],
    ['2026-03-29', '01:30', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '02:00', '2026-10-25T02:00:00.000Z'],
  ])('%s %s is %s', (day, time, expected) => {
    expect(instantInEngland(day, time).toISOString()).toBe(expected);
  });

  test.each(['9:30', '24:00', '12:60', '', 'noon'])('%j is no time', (time) => {
    expect(() => instantInEngland('2026-01-15', time)).toThrow(RangeError);
  });

  test('every instant lies in the instants of its day', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const { from, to } = instantsOf(dayInEngland(instant));
        expect(from <= instant && instant < to).toBe(true);
      }),
    );
  });

  test('days follow each other without a gap; two a year are an hour short and an hour long', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { from, to } = instantsOf(day);
        expect(instantsOf(addDays(day, 1)).from).toEqual(to);
        expect([23, 24, 25]).toContain((to.getTime() - from.getTime()) / 3_600_000);
      }),
    );
    const hours = (day: Day) => (instantsOf(day).to.getTime() - instantsOf(day).from.getTime()) / 3_600_000;
    expect(hours('2026-03-29')).toBe(23);
    expect(hours('2026-10-25')).toBe(25);
  });
});

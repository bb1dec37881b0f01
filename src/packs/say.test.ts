import { describe, expect, test } from 'vitest';
import { fc } from '../../test/properties.ts';
import { units } from './basics.ts';
import { fillIn, placeholdersIn, sayClock, sayPence, saySource, sayWhy } from './say.ts';
import { readSmallPacks } from './small-packs.factory.ts';

const packs = readSmallPacks();

describe('clocks in words', () => {
  test.each([
    [10, 'school-days', '10 school days'],
    [1, 'school-days', '1 school day'],
    [0, 'school-days', 'the same school day'],
    [0, 'calendar-days', 'the same day'],
    [0, 'sessions', 'the same session'],
    [0, 'none', 'at once'],
    [20, 'working-days', '20 working days'],
    [0.5, 'school-days', '0.5 school days'],
    [1, 'a-term', 'once a term'],
    [2, 'a-year', 'twice a year'],
    [3, 'a-year', '3 times a year'],
    [1, 'a-half-term', 'once each half term'],
    [2, 'days-a-year', '2 days a year'],
    [331, 'day-of-year', '31 March'],
    [215, 'day-of-year', '15 February'],
    [930, 'time-of-day', '09:30'],
    [1500, 'time-of-day', '15:00'],
    [5, 'time-of-day', '00:05'],
    [90, 'percent', '90%'],
    [50, 'percent-of-term', 'half-way through the term'],
    [16, 'age', 'age 16'],
    [1, 'children', '1 child'],
    [6, 'children', '6 children'],
    [263000, 'pence-a-year', '£2,630 a year'],
    [68, 'pence-an-hour', '68p an hour'],
  ] as const)('%d %s is “%s”', (value, unit, words) => {
    expect(sayClock({ value, unit })).toBe(words);
  });

  test('property: any number of any unit but a day of the year can be said, without a hole', () => {
    fc.assert(
      fc.property(fc.nat(1300), fc.constantFrom(...units.filter((unit) => unit !== 'day-of-year')), (value, unit) => {
        expect(sayClock({ value, unit })).toMatch(/^\S.*\S$/);
        expect(sayClock({ value, unit })).not.toMatch(/undefined|NaN/);
      }),
    );
  });
});

test.each([
  [0, '0p'],
  [99, '99p'],
  [100, '£1'],
  [105, '£1.05'],
  [269000, '£2,690'],
])('%d pence is %s', (pence, words) => {
  expect(sayPence(pence)).toBe(words);
});

test('a sentence is filled in whole or not at all', () => {
  expect(fillIn('Due {clock} after {day}.', { clock: '5 days', day: '6 November' })).toBe(
    'Due 5 days after 6 November.',
  );
  expect(() => fillIn('Due {clock}.', {})).toThrow('Nothing was given for {clock}');
  expect(placeholdersIn('{a} and {b}')).toEqual(['a', 'b']);
});

test('the why names the authority where the clock is its own', () => {
  const say = (name: string) => {
    const pack = packs.get(name);
    const words = pack?.dutyWords('write-up-plan');
    const clock = pack?.clock('plan-written-up', '2026-11-23');
    return words && clock && sayWhy(words, clock, { day: '6 November' });
  };
  expect(say('england')).toBe('Due 10 school days after 6 November.');
  expect(say('northmere')).toBe('Due 5 working days after 6 November. Northmere’s clock.');
});

test('the source says how sure we are', () => {
  const say = (name: string, id: string) => {
    const clock = packs.get(name)?.clock(id, '2026-11-23');
    return clock && saySource(clock);
  };
  expect(say('england', 'key-adult')).toBe('Our default.');
  expect(say('england', 'plan-written-up')).toBe('Guidance (2018). General knowledge, source not opened.');
  expect(say('england', 'days-limit')).toBe('Guidance (2018).');
  expect(say('northmere', 'plan-written-up')).toBe('Northmere’s clock. Guidance (2018).');
});

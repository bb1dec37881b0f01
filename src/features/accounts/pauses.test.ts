import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { PAUSES, pausedUntil, pauseSeconds, pauseWords, type Tries, untilFloor } from './pauses.ts';

const now = new Date('2026-11-24T10:00:00Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);
const none: Tries = { wrong: 0, last: null };
const tries = (most: number) =>
  fc.record({ wrong: fc.nat(most), last: fc.nat(7200).map(ago) }).map((each) => (each.wrong === 0 ? none : each));

describe('how long a place waits', () => {
  test.each([
    [0, 0],
    [3, 0],
    [4, 10],
    [5, 30],
    [6, 60],
    [7, 120],
    [8, 300],
    [9, 900],
    [10, 900],
    [1000, 900],
  ])('after %i wrong tries: %i seconds', (wrong, seconds) => expect(pauseSeconds(wrong)).toBe(seconds));

  test('never shorter after more, and never longer than a quarter of an hour', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (one, more) => {
        expect(pauseSeconds(one + more)).toBeGreaterThanOrEqual(pauseSeconds(one));
        expect(pauseSeconds(one)).toBeLessThanOrEqual(900);
      }),
    );
  });

  test('fewer than 100 tries fit into a day at one place', () => {
    let seconds = 0;
    let wrong = 0;
    while (seconds < 86_400) {
      wrong += 1;
      seconds += pauseSeconds(wrong);
    }
    expect(wrong).toBeLessThan(110);
  });
});

describe('a pause', () => {
  test('ends by itself, at latest a quarter of an hour after the last try, whatever was tried', () => {
    fc.assert(
      fc.property(tries(300), fc.option(tries(500)), fc.option(tries(100)), (here, network, codes) => {
        const until = pausedUntil({ here, network, codes }, now);
        const lasts = [here.last, network?.last, codes?.last].map((at) => at?.getTime() ?? 0);
        if (until === null) return;
        expect(until.getTime()).toBeGreaterThan(now.getTime());
        expect(until.getTime()).toBeLessThanOrEqual(Math.max(...lasts) + 900_000);
      }),
    );
  });

  test('of this account at this place needs tries at this place, however many were made elsewhere', () => {
    fc.assert(
      fc.property(fc.nat(PAUSES.free), fc.nat(PAUSES.network.wrong - 1), (wrong, others) => {
        const here = { wrong, last: ago(1) };
        const network = { wrong: others, last: ago(0) };
        expect(pausedUntil({ here, network, codes: none }, now)).toBeNull();
      }),
    );
  });

  test('at the owner’s own browser comes from nothing but tries there', () => {
    expect(pausedUntil({ here: none, network: null, codes: null }, now)).toBeNull();
  });

  test('of a network lets one try a minute through', () => {
    const network = { wrong: 100, last: ago(20) };
    expect(pausedUntil({ here: none, network, codes: null }, now)).toEqual(new Date(now.getTime() + 40_000));
    expect(pausedUntil({ here: none, network: { wrong: 100, last: ago(60) }, codes: null }, now)).toBeNull();
  });

  test.each([
    [1, 'in a second'],
    [10, 'in 10 seconds'],
    [59.2, 'in a minute'],
    [60, 'in a minute'],
    [61, 'in 2 minutes'],
    [900, 'in 15 minutes'],
  ])('of %d seconds is told as “%s”', (seconds, words) =>
    expect(pauseWords(new Date(now.getTime() + seconds * 1000), now)).toBe(words),
  );
});

test('an answer never comes sooner than its floor, and never waits longer than it', () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.nat(5000), fc.integer({ min: 1, max: 2000 }), (asked, took, floor) => {
      const wait = untilFloor(asked, asked + took, floor);
      expect(took + wait).toBe(Math.max(took, floor));
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { inDays, lengthTyped, lengthWords, readLength, SAY_LENGTH } from './length.ts';

describe('how long it was, as it is typed', () => {
  test.each<[string, number | null, number | null]>([
    ['1', 1, null],
    ['0.5', 0.5, null],
    ['0,5', 0.5, null],
    ['½', 0.5, null],
    ['1½ days', 1.5, null],
    ['2 days', 2, null],
    ['1 day', 1, null],
    ['2 hours', null, 2],
    ['2h', null, 2],
    ['1.5 hrs', null, 1.5],
    ['90 minutes', null, 1.5],
    ['45 mins', null, 0.8],
  ])('%s', (text, days, hours) => {
    expect(readLength(text)).toEqual({ days, hours });
    expect(readLength(lengthTyped({ days, hours }))).toEqual({ days, hours });
  });

  test.each(['', 'a while', '0', '6', '-1', '1.25', '0 hours', '41 hours', '2 weeks', '1 2 3'])('not %j', (text) => {
    expect(readLength(text)).toEqual({ problem: SAY_LENGTH });
  });

  test('hours count as part of a day, and never as nothing', () => {
    expect(inDays({ days: 1.5, hours: null }, 6)).toBe(1.5);
    expect(inDays({ days: null, hours: 2 }, 6)).toBe(0.3);
    expect(inDays({ days: null, hours: 6 }, 6)).toBe(1);
    expect(inDays({ days: null, hours: 0.1 }, 6)).toBe(0.1);
    expect(inDays({ days: null, hours: 40 }, 5)).toBe(5);
  });

  test('is said again as it was said', () => {
    expect(lengthWords({ days: null, hours: 2 })).toBe('2 hours');
    expect(lengthWords({ days: 1, hours: null })).toBe('1 day');
    expect(lengthWords({ days: null, hours: null })).toBe('');
  });
});

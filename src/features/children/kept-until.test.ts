import { describe, expect, test } from 'vitest';
import { keptUntil } from './kept-until.ts';

describe('until when a sealed record is kept', () => {
  test.each([
    ['2026-11-02', 100, '2126-11-02'],
    ['2024-02-29', 100, '2124-03-01'],
    ['2026-01-01', 75, '2101-01-01'],
  ] as const)('adopted on %s, for %i years: %s', (on, years, until) => {
    expect(keptUntil(on, years)).toEqual({ until, years });
  });
});

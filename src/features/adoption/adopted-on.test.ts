import { describe, expect, test } from 'vitest';
import { adoptedOnProblem } from './adopted-on.ts';

describe('the day of the adoption order', () => {
  test.each([
    [null, 'Give the day'],
    ['2026-11-25', 'cannot be of a day to come'],
    ['1999-01-01', 'Check the year'],
    ['2026-11-24', null],
    ['2012-05-01', null],
  ] as const)('%s', (on, problem) => {
    const said = adoptedOnProblem(on, '2026-11-24');
    if (problem === null) expect(said).toBeNull();
    else expect(said).toContain(problem);
  });
});

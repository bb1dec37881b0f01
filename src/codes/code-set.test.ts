import { describe, expect, test } from 'vitest';
import { fc } from '../../test/properties.ts';
import { type Day, dayFromNumber, dayNumber } from '../calendar/day.ts';
import { type CodeEntry, type CodeSet, codeOn, codeProblem, codesOn, labelOn } from './code-set.ts';

const entry = (code: string, label: string, validFrom: Day | null, validTo: Day | null): CodeEntry => ({
  code,
  label,
  validFrom,
  validTo,
  verified: 'read',
});

const placements: CodeSet = {
  name: 'placement',
  title: 'placement type',
  entries: [
    entry('K2', 'Children’s home', null, null),
    entry('H5', 'Semi-independent', null, '2024-04-01'),
    entry('K3', 'Supported accommodation', '2024-04-01', null),
    entry('Z1', 'Other', null, '2020-04-01'),
    entry('Z1', 'Other placements', '2022-04-01', '2025-04-01'),
    entry('\\', 'Afternoon', null, null),
  ],
};

describe('a code on a day', () => {
  test.each<[string, Day, string]>([
    ['K2', '1999-01-01', 'Children’s home'],
    [' k2 ', '2026-01-01', 'Children’s home'],
    ['H5', '2024-03-31', 'Semi-independent'],
    ['K3', '2024-04-01', 'Supported accommodation'],
    ['Z1', '2020-03-31', 'Other'],
    ['Z1', '2022-04-01', 'Other placements'],
    ['\\', '2026-01-01', 'Afternoon'],
  ])('%j on %s: %s', (code, day, label) => {
    const found = codeOn(placements, code, day);
    expect(found).toMatchObject({ outcome: 'known', entry: { label } });
    expect(codeProblem(placements, code, found)).toBeUndefined();
    expect(labelOn(placements, code, day)).toBe(label);
  });

  test.each<[string, Day, string, string]>([
    ['H5', '2024-04-01', 'Semi-independent', 'no longer'],
    ['K3', '2024-03-31', 'Supported accommodation', 'not yet'],
    ['Z1', '2021-01-01', 'Other', 'no longer'],
    ['Z1', '2026-01-01', 'Other placements', 'no longer'],
  ])('%s is known, but not on %s', (code, day, label, words) => {
    const found = codeOn(placements, code, day);
    expect(found).toMatchObject({ outcome: 'not-then', nearest: { label } });
    expect(codeProblem(placements, code, found)?.problem).toBe(
      `“${code}” (${label}) was ${words} a code for placement type on that date.`,
    );
    expect(labelOn(placements, code, day)).toBe(label);
  });

  test('is unknown in no list', () => {
    const found = codeOn(placements, 'ZZ', '2026-01-01');
    expect(found).toEqual({ outcome: 'unknown' });
    expect(codeProblem(placements, 'ZZ', found)?.problem).toBe('“ZZ” is not a code for placement type.');
    expect(labelOn(placements, 'ZZ', '2026-01-01')).toBeUndefined();
  });

  test('is offered to choose from exactly when it is known', () => {
    const days = fc.integer({ min: dayNumber('2018-01-01'), max: dayNumber('2027-01-01') }).map(dayFromNumber);
    fc.assert(
      fc.property(days, fc.constantFrom('K2', 'H5', 'K3', 'Z1', '\\', 'ZZ'), (day, code) => {
        const offered = codesOn(placements, day).some((one) => one.code === code);
        expect(codeOn(placements, code, day).outcome === 'known').toBe(offered);
      }),
    );
  });

  test('where two entries hold, the later one counts', () => {
    const twice: CodeSet = {
      name: 'n',
      entries: [entry('A', 'first', null, null), entry('A', 'second', '2026-01-01', null)],
    };
    expect(labelOn(twice, 'A', '2026-06-01')).toBe('second');
    expect(labelOn(twice, 'A', '2025-06-01')).toBe('first');
  });
});

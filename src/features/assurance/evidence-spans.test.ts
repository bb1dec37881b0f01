import { describe, expect, test } from 'vitest';
import { asDay } from '../../calendar/day.ts';
import { evidenceSpans } from './evidence-spans.ts';
import type { ReleaseTerm } from './release-span.ts';

const term = (id: string, name: ReleaseTerm['term'], firstDay: string, lastSchoolDay: string): ReleaseTerm => ({
  ...{ id, academicYear: 2026, term: name },
  ...{ firstDay: asDay(firstDay), lastSchoolDay: asDay(lastSchoolDay) },
});
const terms = [
  term('2026-autumn', 'autumn', '2026-09-02', '2026-12-18'),
  term('2026-spring', 'spring', '2027-01-04', '2027-03-25'),
];
const begun = asDay('2026-09-01');

describe('the times of which records can be opened', () => {
  test('in a term: up to today, and the school year', () => {
    expect(evidenceSpans(terms, [], begun, asDay('2026-11-24'))).toEqual([
      { key: 'now', words: 'Autumn term 2026', from: '2026-09-02', asAt: '2026-11-24' },
      { key: 'year', words: 'School year 2026/27', from: '2026-09-01', asAt: '2026-11-24' },
    ]);
  });

  test('after its end and before its figures are fixed: the whole term', () => {
    expect(evidenceSpans(terms, [], begun, asDay('2026-12-21'))[0]).toEqual({
      ...{ key: 'now', words: 'Autumn term 2026', from: '2026-09-02', asAt: '2026-12-18' },
    });
  });

  test('once fixed it is there by its own name, beside what is counted now', () => {
    const fixed = { id: 'r', termId: '2026-autumn', countsFrom: asDay('2026-09-02'), asAt: asDay('2026-12-18') };
    const spans = evidenceSpans(
      terms,
      [{ ...fixed, summary: { terms: 'Autumn term 2026' } }],
      begun,
      asDay('2027-01-12'),
    );
    expect(spans.map(({ key, words, from, asAt }) => [key, words, from, asAt])).toEqual([
      ['now', 'Spring term 2027', '2026-12-19', '2027-01-12'],
      ['year', 'School year 2026/27', '2026-09-01', '2027-01-12'],
      ['r', 'Autumn term 2026', '2026-09-02', '2026-12-18'],
    ]);
  });

  test('without terms, or before the first: the school year alone', () => {
    expect(evidenceSpans([], [], begun, asDay('2026-11-24')).map(({ key }) => key)).toEqual(['year']);
    expect(evidenceSpans(terms, [], begun, asDay('2026-09-01')).map(({ key }) => key)).toEqual(['year']);
  });
});

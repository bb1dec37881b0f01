import { describe, expect, test } from 'vitest';
import { loadPacks } from '../../packs/index.ts';
import type { AnswerRow, PlanMove, PlanPartRow } from './plan.ts';
import type { RecordTable } from './plan-copy.ts';
import { returnsOf, whatChanged } from './what-changed.ts';

const form = loadPacks().england.planTemplate('pep-school-age');
if (form === undefined) throw new Error('no PEP');
const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 10, minute));

const move = (position: number, to: PlanMove['to'], minute: number, sections: PlanMove['sections'] = []): PlanMove => ({
  ...{ position, from: null, to, on: '2026-11-24', reason: 'Nearly', sections, missed: [], organisationId: 'o' },
  ...{ byId: 'a', by: 'Adviser', at: at(minute) },
});
const part = (section: string): PlanPartRow => ({
  ...{ id: section, planId: 'p', section, label: '', lead: 'designated-teacher', askedPersonId: null, state: 'sent' },
  ...{ reason: null, changedById: null, changedBy: null, changedAt: at(0), settledOn: null },
});
const answer = (section: string, question: string, version: number, value: string | null, minute: number) =>
  ({
    ...{ id: `${section} ${question} ${version}`, partId: section, question, version, baseVersion: version - 1 },
    ...{ settles: [], value, by: 'x', confirmed: false, authorId: 'x', author: 'X', toldBy: null, at: at(minute) },
  }) satisfies AnswerRow;
const none = { was: () => undefined, is: () => undefined };
const named = [{ section: 'schools-view', words: 'Say what helps' }];
const steps = [move(1, 'submitted', 10), move(2, 'returned', 20, named), move(3, 'submitted', 40)];
const parts = ['schools-view', 'enrichment', 'quality', 'targets'].map(part);
const changes = (answers: readonly AnswerRow[], records: Parameters<typeof whatChanged>[4] = none, taken = steps) => {
  const [last] = returnsOf({ steps: taken });
  if (last === undefined) throw new Error('not returned');
  return whatChanged({ form }, parts, answers, last, records).map(({ section, needs, parts: own }) => ({
    section: section.id,
    needs,
    changed: own.flatMap(({ answers: of, records: rows }) => [
      ...of.map(({ question, was, is }) => [
        question.id,
        was.map(({ value }) => value).join('|'),
        is.map(({ value }) => value).join('|'),
      ]),
      ...rows.map(({ gone, come }) => [gone.length, come.length]),
    ]),
  }));
};

describe('what changed since a plan came back', () => {
  test('a section that was named, as it was and as it is', () => {
    expect(
      changes([answer('schools-view', 'strengths', 1, 'Kind', 5), answer('schools-view', 'strengths', 2, 'Draws', 30)]),
    ).toEqual([{ section: 'schools-view', needs: 'Say what helps', changed: [['strengths', 'Kind', 'Draws']] }]);
  });

  test('a section that was named and left alone says so', () => {
    expect(changes([answer('schools-view', 'strengths', 1, 'Kind', 5)])).toEqual([
      { section: 'schools-view', needs: 'Say what helps', changed: [] },
    ]);
  });

  test('others that changed come after; what was typed and put back is no change; the adviser’s own words are none', () => {
    expect(
      changes([
        answer('enrichment', 'responsibility', 1, 'Library', 30),
        answer('schools-view', 'strengths', 1, 'Kind', 5),
        answer('schools-view', 'strengths', 2, 'Draws', 30),
        answer('schools-view', 'strengths', 3, 'Kind', 31),
        answer('quality', 'best', 1, 'All of it', 30),
      ]),
    ).toMatchObject([
      { section: 'schools-view', changed: [] },
      { section: 'enrichment', needs: null, changed: [['responsibility', '', 'Library']] },
    ]);
  });

  test('what is written after it was sent in again belongs to the next time; until then, what stands now', () => {
    const rows = [
      answer('schools-view', 'strengths', 1, 'Kind', 5),
      answer('schools-view', 'strengths', 2, 'Late', 50),
    ];
    expect(changes(rows)[0]?.changed).toEqual([]);
    expect(changes(rows, none, steps.slice(0, 2))[0]?.changed).toEqual([['strengths', 'Kind', 'Late']]);
  });

  test('rows of a record, each as often as it stands there', () => {
    const table = (...rows: string[][]): RecordTable => ({ heads: ['Target'], rows, note: null });
    const records = {
      was: (section: string) => (section === 'targets' ? table(['Read'], ['Read'], ['Swim']) : undefined),
      is: (section: string) => (section === 'targets' ? table(['Read'], ['Count'], ['Swim']) : undefined),
    };
    expect(changes([], records).at(1)).toMatchObject({ section: 'targets', needs: null, changed: [[1, 1]] });
  });

  test('every return is told apart from the others, the last one first', () => {
    const twice = [...steps, move(4, 'returned', 50, named), move(5, 'submitted', 60)];
    expect(
      returnsOf({ steps: twice }).map(({ returned, before, until }) =>
        [returned, before, until].map((s) => s?.position),
      ),
    ).toEqual([
      [4, 3, 5],
      [2, 1, 3],
    ]);
    expect(returnsOf({ steps: steps.slice(0, 1) })).toEqual([]);
  });
});

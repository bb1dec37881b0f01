import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import type { Day } from '../../calendar/day.ts';
import { packsForTests } from '../duties/duties.factory.ts';
import type { WaiverReason } from '../duties/model.ts';
import { countKept } from './count-kept.ts';
import { countedRules, notCountedYet, promisesOf } from './counted-promises.ts';
import { differencesOf } from './differences.ts';
import { type KnownDuty, type Standing, standingOf } from './known-duty.ts';

const pack = packsForTests().england;
const rules = countedRules(
  [
    { id: 'pep-each-term', subjectKind: 'child' },
    { id: 'first-pep-started', subjectKind: 'child' },
    { id: 'first-pep-ready-for-review', subjectKind: 'child' },
    { id: 'new-pep-after-school-change', subjectKind: 'child' },
    { id: 'peps-a-year', subjectKind: 'child' },
    { id: 'cohort-table', subjectKind: 'organisation' },
    { id: 'designated-teacher-in-post', subjectKind: 'organisation' },
    { id: 'no-words-for-this', subjectKind: 'organisation' },
  ],
  (id) => pack.dutyWords(id),
);
const { counted, notYet } = promisesOf('school', pack, rules);
const span = { from: '2026-09-01', asAt: '2026-12-18' } as const;

const duty = (
  rule: string,
  childId: string | null,
  dueOn: Day,
  doneOn: Day | null = null,
  waived: WaiverReason | null = null,
  occurrence = 'first',
): KnownDuty => ({ id: `${rule} ${childId} ${dueOn}`, rule, childId, occurrence, dueOn, doneOn, waived });
const kept = (duties: readonly KnownDuty[]) =>
  new Map(countKept(duties, counted, span).map((each) => [each.promise, each]));

describe('which promises are counted', () => {
  test('those that a rule serves most, each duty once', () => {
    expect(counted.map(({ promise, rules: own }) => [promise.id, own.map((rule) => rule.id)])).toEqual([
      ['A2', ['cohort-table']],
      ['B1', ['pep-each-term']],
      ['B7', ['first-pep-started', 'first-pep-ready-for-review', 'new-pep-after-school-change']],
      ['E1', ['designated-teacher-in-post']],
    ]);
  });
  test('the others are named as not shown yet, and none is lost', () => {
    expect(counted.length + notYet.length).toBe(pack.commitments().filter(({ area }) => area !== 'G').length);
    expect(notYet.map(({ id }) => id)).toContain('C11');
    expect(notCountedYet('E1', rules, pack).map(({ id }) => id)).toEqual(['designated-teacher-training-days']);
    expect(notCountedYet('B1', rules, pack)).toEqual([]);
  });
  test('an authority is held to its own promises and those about looked-after children alone', () => {
    const authority = promisesOf('authority', pack, rules);
    expect(authority.counted.map(({ promise }) => promise.id)).toEqual(['B1', 'B7']);
    expect(authority.notYet.map(({ id }) => id)).toEqual([
      'B2',
      'B3',
      'B4',
      'B6',
      'G1',
      'G2',
      'G3',
      'G4',
      'G5',
      'G6',
      'G7',
      'G8',
    ]);
  });
});

test.each<[string, Day, Day | null, WaiverReason | null, Standing | undefined]>([
  ['done on its day', '2026-10-01', '2026-10-01', null, 'in-time'],
  ['done long before', '2026-10-01', '2026-06-01', null, 'in-time'],
  ['done a day after', '2026-10-01', '2026-10-02', null, 'done-late'],
  ['never done', '2026-10-01', null, null, 'open'],
  ['done after the span: not yet, on its last day', '2026-12-18', '2026-12-20', null, 'open'],
  ['due on the last day and done then', '2026-12-18', '2026-12-18', null, 'in-time'],
  ['due after the span', '2026-12-19', '2026-12-01', null, undefined],
  ['due before, done before', '2026-08-31', '2026-08-31', null, undefined],
  ['due before, done late but before', '2026-07-01', '2026-08-31', null, undefined],
  ['due before, done in the span', '2026-07-01', '2026-09-01', null, undefined],
  ['due before, done after the span', '2026-07-01', '2026-12-19', null, 'carried'],
  ['due before, never done', '2026-07-01', null, null, 'carried'],
  ['not needed', '2026-10-01', null, 'other', 'waived'],
  ['not needed, and done late after all', '2026-10-01', '2026-10-09', 'other', 'waived'],
  ['said not to be needed, and done in time', '2026-10-01', '2026-09-09', 'other', 'in-time'],
  ['not needed, of an earlier term', '2026-07-01', null, 'done-elsewhere', undefined],
  ['not done, and why is said: explained, and not kept', '2026-10-01', null, 'not-done', 'open'],
])('%s', (_, dueOn, doneOn, waived, standing) => {
  expect(standingOf(duty('pep-each-term', 'a', dueOn, doneOn, waived), span)).toBe(standing);
});

test.each<[string, Standing | undefined]>([
  ['2025-summer', undefined],
  ['2025-summer-2', undefined],
  ['2025', undefined],
  ['first', 'carried'],
  ['after-2026b4c1-0000-4000-8000-000000000000', 'carried'],
  ['20250000-0000-4000-8000-000000000000', 'carried'],
])('what was missed for %s is, the term after, %s', (occurrence, standing) => {
  expect(standingOf(duty('pep-each-term', 'a', '2026-07-10', null, null, occurrence), span)).toBe(standing);
});

describe('how a promise was kept', () => {
  test('duties are counted each, children once', () => {
    const found = kept([
      duty('first-pep-started', 'a', '2026-10-01', '2026-10-01'),
      duty('first-pep-ready-for-review', 'a', '2026-10-15', '2026-10-20'),
      duty('first-pep-started', 'b', '2026-11-01', '2026-10-30'),
      duty('new-pep-after-school-change', 'c', '2026-11-02', null, 'done-elsewhere'),
      duty('pep-each-term', 'a', '2026-12-11', '2026-11-11'),
    ]);
    expect(found.get('B7')).toMatchObject({
      duties: {
        due: 3,
        inTime: 2,
        late: 1,
        waived: 1,
        doneLate: 1,
        open: 0,
        carried: 0,
        waivedBecause: { 'done-elsewhere': 1 },
      },
      children: { due: 2, inTime: 1, late: 1, waived: 1 },
      school: { due: 0 },
      standing: 'not-kept',
    });
    expect(found.get('B1')).toMatchObject({ children: { due: 1, inTime: 1 }, standing: 'kept' });
  });
  test('a promise is not kept while something from before is left undone', () => {
    expect(kept([duty('designated-teacher-in-post', null, '2026-06-01')]).get('E1')).toMatchObject({
      duties: { due: 1, late: 1, carried: 1 },
      school: { due: 1, late: 1 },
      children: { due: 0 },
      standing: 'not-kept',
    });
  });
  test('where nothing fell due, and where all of it was not needed, there is nothing to say', () => {
    expect(kept([]).get('E1')?.standing).toBe('nothing-due');
    expect(kept([duty('pep-each-term', 'a', '2026-12-11', null, 'other')]).get('B1')).toMatchObject({
      standing: 'nothing-due',
      duties: { due: 0, waived: 1 },
    });
  });

  const day = fc
    .integer({ min: 0, max: 200 })
    .map((n) => new Date(Date.UTC(2026, 5, 1 + n)).toISOString().slice(0, 10) as Day);
  const anyDuty = fc.record({
    id: fc.uuid(),
    rule: fc.constantFrom('pep-each-term', 'first-pep-started', 'new-pep-after-school-change', 'cohort-table'),
    childId: fc.constantFrom('a', 'b', 'c', 'd', null),
    occurrence: fc.constantFrom('first', '2025-summer', '2026-autumn'),
    dueOn: day,
    doneOn: fc.option(day),
    waived: fc.option(fc.constantFrom<WaiverReason>('other', 'done-elsewhere')),
  });
  test('what is due is in time or late; no order and no repetition of the count changes it', () => {
    fc.assert(
      fc.property(fc.array(anyDuty, { maxLength: 40 }), (duties) => {
        const found = countKept(duties, counted, span);
        expect(countKept(duties.toReversed(), counted, span)).toEqual(found);
        expect(differencesOf(found, countKept(duties, counted, span))).toEqual([]);
        for (const { duties: all, children, school, standing } of found) {
          for (const tally of [all, children, school]) {
            expect(tally.due).toBe(tally.inTime + tally.late);
            expect(Math.min(tally.due, tally.inTime, tally.late, tally.waived)).toBeGreaterThanOrEqual(0);
          }
          expect(all.late).toBe(all.doneLate + all.open + all.carried);
          expect(children.due).toBeLessThanOrEqual(4);
          expect(standing === 'kept').toBe(all.due > 0 && children.late === 0 && school.late === 0);
        }
      }),
    );
  });
});

describe('known then and known now', () => {
  test('differ where a record came or changed afterwards', () => {
    const then = countKept([duty('pep-each-term', 'a', '2026-12-11')], counted, span);
    const now = countKept([duty('pep-each-term', 'a', '2026-12-11', '2026-12-10')], counted, span);
    expect(differencesOf(then, now)).toEqual([
      {
        promise: 'B1',
        knownThen: { standing: 'not-kept', inTime: 0, due: 1 },
        knownNow: { standing: 'kept', inTime: 1, due: 1 },
      },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { type Difference, difference, dutyKey, type Existing } from './difference.ts';
import type { Wanted } from './rule.ts';

const day = fc.constantFrom('2026-11-02', '2026-11-16', '2026-12-11') as fc.Arbitrary<`${number}-${number}-${number}`>;
const id = fc.constantFrom('a', 'b', 'c');

const wanted: fc.Arbitrary<Wanted> = fc.record({
  rule: fc.constantFrom('pep-each-term', 'key-adult-named'),
  subject: fc.record({ kind: fc.constantFrom('child', 'organisation'), id }),
  key: fc.constantFrom('2026-autumn', '2026-spring', 'row'),
  assignee: fc.record({ kind: fc.constantFrom('post', 'relation'), id: fc.constantFrom('designated-teacher', 'x') }),
  organisationId: id,
  shownTo: fc.uniqueArray(id),
  childId: fc.option(id),
  controllerId: id,
  opensOn: day,
  dueOn: day,
  doneOn: fc.option(day),
  evidence: fc.option(fc.record({ kind: fc.constant('pep_event'), id })),
  clock: fc.record({
    id: fc.constant('clock'),
    value: fc.nat(3),
    unit: fc.constantFrom('school-days', 'working-days'),
    verified: fc.constantFrom('read', 'low'),
    pack: id,
    owner: id,
    source: fc.record({ document: id, version: id, url: fc.constant(null) }),
  }),
  words: fc.dictionary(fc.constantFrom('day', 'due'), id),
  estimated: fc.boolean(),
});
const wantedList = fc.uniqueArray(wanted, { selector: dutyKey, maxLength: 12 });
const stored = wantedList.map((list) => list.map((duty, index): Existing => ({ ...duty, id: `duty-${index}` })));

/** What `duty` holds once a difference was applied. */
function applied(existing: readonly Existing[], { insert, change, withdraw }: Difference): Existing[] {
  const gone = new Set(withdraw.map((each) => each.id));
  const changed = new Map(change.map((each) => [each.id, each.to]));
  const kept = existing.filter((duty) => !gone.has(duty.id)).map((duty) => ({ ...duty, ...changed.get(duty.id) }));
  return [...kept, ...insert.map((duty, index) => ({ ...duty, id: `new-${index}` }))];
}

const withoutIds = (duties: readonly Existing[]) =>
  duties
    .map(({ id: _, shownTo, ...duty }) => ({ ...duty, shownTo: [...shownTo].sort() }))
    .sort((a, b) => dutyKey(a).localeCompare(dutyKey(b)));
const asExisting = (duties: readonly Wanted[]): Existing[] => duties.map((duty) => ({ ...duty, id: '' }));

describe('the difference between what is kept and what the rules say', () => {
  test('applied, it leaves exactly what is wanted', () => {
    fc.assert(
      fc.property(stored, wantedList, (existing, want) => {
        expect(withoutIds(applied(existing, difference(existing, want)))).toEqual(withoutIds(asExisting(want)));
      }),
    );
  });

  test('applied, it leaves nothing to do', () => {
    fc.assert(
      fc.property(stored, wantedList, (existing, want) => {
        const once = applied(existing, difference(existing, want));
        expect(difference(once, want)).toEqual({ insert: [], change: [], withdraw: [], same: want.length });
      }),
    );
  });

  test('the order of neither matters', () => {
    fc.assert(
      fc.property(stored, wantedList, fc.infiniteStream(fc.nat()), (existing, want, order) => {
        const shuffled = <T>(list: readonly T[]) =>
          list
            .map((one) => ({ one, at: order.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
        const tidy = ({ insert, change, withdraw, same }: Difference) => ({
          insert: insert.map(dutyKey).sort(),
          change: change.map((each) => each.id).sort(),
          withdraw: [...withdraw].sort((a, b) => a.id.localeCompare(b.id)),
          same,
        });
        expect(tidy(difference(shuffled(existing), shuffled(want)))).toEqual(tidy(difference(existing, want)));
      }),
    );
  });

  test('a duty that stays keeps its id, so that what hangs on it stays too', () => {
    fc.assert(
      fc.property(stored, wantedList, (existing, want) => {
        const ids = new Map(existing.map((duty) => [dutyKey(duty), duty.id]));
        for (const { id: kept, to } of difference(existing, want).change) expect(kept).toBe(ids.get(dutyKey(to)));
      }),
    );
  });
});

describe('why a duty was withdrawn', () => {
  const [one] = fc.sample(wanted, { numRuns: 1, seed: 7 });
  if (one === undefined) throw new Error('a sample');
  const duty: Wanted = { ...one, rule: 'pep-each-term', subject: { kind: 'child', id: 'robin' }, key: 'a' };
  const existing: Existing[] = [{ ...duty, id: 'duty' }];
  test.each([
    ['nothing took its place', [], {}, 'no-longer-follows'],
    ['another of the same kind did', [{ ...duty, key: 'b' }], {}, 'replaced'],
    ['the record was closed', [], { sealed: new Set(['robin']) }, 'sealed'],
    ['the rule is gone', [], { rules: new Set(['key-adult-named']) }, 'no-rule'],
  ])('%s', (_, want: readonly Wanted[], why, reason) => {
    expect(difference(existing, want, why).withdraw).toEqual([{ id: 'duty', reason }]);
  });
});

import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { addDays, type Day, mergeRanges, overlaps } from '../../calendar/index.ts';
import type { ChildDetails } from '../children/model.ts';
import type { KnownChild } from './facts.ts';
import { upn } from './list.factory.ts';
import {
  AUTHORITY,
  afterwards,
  known,
  onRoll,
  planOf,
  rememberedAfter,
  SCHOOL,
  said,
  saidInReturn,
  status,
} from './plan.factory.ts';
import type { Said } from './said.ts';

const day = fc.integer({ min: 0, max: 900 }).map((days): Day => addDays('2025-01-01', days));
const range = fc.tuple(day, fc.option(fc.integer({ min: 1, max: 400 }))).map(([from, days]) => ({
  from,
  to: days === null ? null : addDays(from, days),
}));
const ranges = fc.array(range, { maxLength: 4 }).map(mergeRanges);
const kind = fc.constantFrom('CLA', 'CPLA', 'CIN', 'CSW', 'KIN' as const);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Few names, numbers and birthdays, so that rows and children meet in every way. */
const details = fc.record(
  {
    upn: optional(fc.integer({ min: 0, max: 6 }).map(upn)),
    authority_child_id: optional(fc.integer({ min: 0, max: 4 }).map(String)),
    family_name: optional(fc.constantFrom('Testwood', 'Mockbridge')),
    given_names: optional(fc.constantFrom('Robin', 'Kit', 'Noor')),
    date_of_birth: optional(fc.constantFrom('2015-03-14' as Day, '2012-01-01' as Day)),
    sen_provision: optional(fc.constantFrom('N', 'K')),
    pupil_premium: optional(fc.constantFrom(['PP'], ['DPP'], ['DPP', 'SCP'])),
  },
  { requiredKeys: [] },
);
const clean = (given: object) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

const listRow = fc.record({
  details,
  cohort: fc.boolean(),
  enrolment: fc.record({
    admitted: fc.option(day),
    left: fc.option(day),
    yearGroup: fc.option(fc.constantFrom('4', '5')),
    className: fc.option(fc.constantFrom('Oak', 'Beech')),
  }),
  statuses: fc.uniqueArray(
    fc.record({
      kind,
      from: fc.option(day),
      to: fc.constant(null),
      authority: fc.constant(null),
      orderKind: fc.constant(null),
      kinshipKind: fc.constant(null),
    }),
    { selector: (one) => one.kind, maxLength: 2 },
  ),
});
const list = fc
  .array(listRow, { maxLength: 6 })
  .map((rows) => rows.map((row, at): Said => said(at, { ...row, details: clean(row.details) } as Partial<Said>)));
const inReturn = fc
  .array(fc.record({ details, spans: ranges, proposals: ranges, breaks: ranges }), { maxLength: 5 })
  .map((rows) =>
    rows.map(
      (row, at): Said =>
        saidInReturn(at, {
          details: { ...clean(row.details), authority_child_id: String(at) },
          spans: [{ kind: 'CLA', ranges: row.spans }],
          proposals: row.proposals.map((one) => ({ ...one, order: 'G' })),
          care: row.breaks.map((one) => ({
            ...one,
            legal_status: 'V4',
            placement: null,
            placement_provider: null,
            need: null,
            short_break: true,
          })),
        }),
    ),
  );

/** What a database could hold: one child to a number, no two periods of a kind at once. */
const register = fc
  .array(
    fc.record({
      details,
      own: fc.boolean(),
      periods: fc.array(fc.record({ kind, held: ranges }), { maxLength: 2 }),
      roll: ranges,
    }),
    {
      maxLength: 5,
    },
  )
  .map((children): KnownChild[] => {
    const taken = new Set<string>();
    return children.map(({ details: given, own, periods, roll }, at) => {
      const mine: Partial<ChildDetails> = clean(given);
      for (const field of ['upn', 'authority_child_id'] as const) {
        const name = `${field} ${mine[field]}`;
        if (taken.has(name)) delete (mine as Record<string, unknown>)[field];
        taken.add(name);
      }
      const once = [...new Map(periods.map((one) => [one.kind, one])).values()];
      return known(at, {
        details: own ? mine : null,
        others: own
          ? []
          : [{ upn: null, family_name: null, given_names: null, preferred_name: null, date_of_birth: null, ...mine }],
        // at this school, then at another, and back
        enrolments: own
          ? roll.map((one, n) => onRoll({ ...one, school_id: n % 2 === 0 ? SCHOOL : AUTHORITY }, `roll-${at}-${n}`))
          : [],
        statuses: own
          ? once.flatMap(({ kind: of, held }) => held.map((one, n) => status({ kind: of, ...one }, `${at}-${of}-${n}`)))
          : [],
      });
    });
  });

const authority = { kind: 'looked-after', organisation: { id: AUTHORITY, laCode: '991' } } as const;
const cases = [
  ['list', list, {}],
  ['return', inReturn, authority],
] as const;
const PUT_RIGHT = [
  'details.family_name',
  'details.sen_provision',
  'details.upn',
  'enrolment.class_name',
  'status.CLA',
] as const;
/** A plan without what says where it stands, to compare. */
const bare = (plan: ReturnType<typeof planOf>) =>
  plan.rows
    .map(({ position, outcome, childId, changes }) => ({ position, outcome, childId, changes }))
    .sort((a, b) => a.position - b.position);

describe.each(cases)('a %s', (_, rows, more) => {
  test('planned again after it was written changes nothing', () => {
    fc.assert(
      fc.property(rows, register, (all, before) => {
        const plan = planOf({ ...more, said: all, known: before });
        const remembered = rememberedAfter(plan, all);
        const again = planOf({ ...more, said: all, known: afterwards(before, plan), remembered });
        const settled = plan.rows.filter(({ outcome }) => outcome !== 'ask' && outcome !== 'problem');
        for (const { position } of settled) {
          const row = again.rows.find((one) => one.position === position);
          expect(row?.writes ?? []).toEqual([]);
          expect(row?.outcome ?? 'unchanged').toBe('unchanged');
        }
      }),
      { numRuns: 500 },
    );
  });

  test('comes to the same in whatever order its rows stand', () => {
    fc.assert(
      fc.property(
        rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        register,
        ([all, shuffled], before) => {
          const [one, other] = [all, shuffled].map((some) => planOf({ ...more, said: some, known: before }));
          expect(bare(other as typeof one & object)).toEqual(bare(one as typeof one & object));
        },
      ),
    );
  });

  test('never has two periods of one kind at once, nor two main places', () => {
    fc.assert(
      fc.property(rows, register, (all, before) => {
        for (const child of afterwards(before, planOf({ ...more, said: all, known: before }))) {
          for (const held of [...Map.groupBy(child.statuses, ({ fact }) => fact.kind).values(), child.enrolments]) {
            for (const [at, { fact }] of held.entries())
              for (const other of held.slice(at + 1)) expect(overlaps(fact, other.fact)).toBe(false);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('writes nothing over what was put right by hand', () => {
    fc.assert(
      fc.property(rows, register, (all, before) => {
        const by = { by: 'Ms Invented', on: '2026-10-09' as Day };
        // Of each child one CLA period was put right, and another was taken away.
        const corrected = before.map((child) => {
          const period = child.statuses.findLast(({ fact }) => fact.kind === 'CLA');
          const fields = [...PUT_RIGHT, ...(period ? [`status.${period.id}`] : [])];
          return { ...child, corrections: new Map(fields.map((one) => [one, by])) };
        });
        const after = new Map(
          afterwards(corrected, planOf({ ...more, said: all, known: corrected })).map((child) => [
            child.childId,
            child,
          ]),
        );
        for (const child of corrected) {
          const now = after.get(child.childId);
          if (child.details === null) continue;
          expect(now?.details?.family_name).toEqual(child.details.family_name);
          expect(now?.details?.sen_provision).toEqual(child.details.sen_provision);
          expect(now?.details?.upn).toEqual(child.details.upn);
          // What began after that day is news, and what files brought in since may change.
          const stays = ({ id, fact }: (typeof child.statuses)[number]) =>
            child.corrections.has(`status.${id}`) || (fact.kind === 'CLA' && fact.from <= by.on);
          for (const held of child.statuses.filter(stays)) expect(now?.statuses).toContainEqual(held);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('loses no beginning that was known', () => {
    if (!('kind' in more)) return;
    fc.assert(
      fc.property(rows, register, (all, before) => {
        const after = afterwards(before, planOf({ ...more, said: all, known: before }));
        for (const child of before) {
          const now = after.find(({ childId: id }) => id === child.childId);
          for (const { fact } of child.statuses) {
            const first = { from: fact.from, to: addDays(fact.from, 1) };
            expect(now?.statuses.some((held) => held.fact.kind === fact.kind && overlaps(held.fact, first))).toBe(true);
          }
        }
      }),
    );
  });
});

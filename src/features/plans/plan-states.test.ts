import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { loadPacks } from '../../packs/index.ts';
import type { PlanTemplate } from '../../packs/model.ts';
import { isStopped, missingFor, type PartStands, type PlanStands } from './plan-missing.ts';
import {
  type PlanState,
  planActs,
  planStates,
  TRANSITIONS,
  type Transition,
  transitionsFrom,
  whoMoves,
} from './plan-states.ts';

const packs = loadPacks();
const form = (id: string): PlanTemplate => {
  const found = packs.england.planTemplate(id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const pep = form('pep-school-age');
const lighter = form('education-plan');
const acts = (state: PlanState, of: PlanTemplate) => transitionsFrom(state, of).map(({ act }) => act);

describe('how a plan moves', () => {
  test.each<[PlanState, string[], string[]]>([
    ['planned', ['ask', 'ready', 'hold', 'cancel'], ['ask', 'hold', 'cancel']],
    ['gathering', ['ready', 'hold', 'cancel'], ['hold', 'cancel']],
    ['ready', ['hold', 'cancel'], ['hold', 'cancel']],
    ['held', ['write-up', 'submit', 'cancel'], ['sign-off', 'cancel']],
    ['written-up', ['submit', 'cancel'], ['cancel']],
    ['submitted', ['return', 'sign-off', 'cancel'], ['return', 'cancel']],
    ['returned', ['resubmit', 'cancel'], ['resubmit', 'cancel']],
    ['signed-off', ['supersede'], ['supersede']],
    ['superseded', [], []],
    ['cancelled', [], []],
  ])('from %s', (state, ofPep, ofLighter) => {
    expect(acts(state, pep)).toEqual(ofPep);
    expect(acts(state, lighter)).toEqual(ofLighter);
  });

  test('every move has a verb of its own, and only a meeting has a day to give', () => {
    expect(new Set(TRANSITIONS.map(({ verb }) => verb)).size).toBe(TRANSITIONS.length);
    expect(TRANSITIONS.map(({ act }) => act).toSorted()).toEqual(planActs.toSorted());
    expect(TRANSITIONS.filter(({ onTrueDay }) => onTrueDay).map(({ act }) => act)).toEqual(['hold']);
    expect(TRANSITIONS.filter(({ freezes }) => freezes !== null).map(({ act }) => act)).toEqual([
      ...['hold', 'submit', 'resubmit', 'sign-off'],
    ]);
  });

  test('the school leads, the child’s authority judges; where it is not here, whoever leads writes down that it signed', () => {
    const here = { controllerId: 'school', adviserOrganisationId: 'northmere' };
    const alone = { controllerId: 'school', adviserOrganisationId: null };
    const of = (act: string, held: typeof here | typeof alone, using = pep) => {
      const move = TRANSITIONS.find((each) => each.act === act);
      const who = move && whoMoves(move, using, held);
      return who && `${who.action} at ${who.organisationId}`;
    };
    expect(of('hold', here)).toBe('plan.lead at school');
    expect(of('return', here)).toBe('plan.judge at northmere');
    expect(of('return', alone)).toBeNull();
    expect(of('sign-off', here)).toBe('plan.judge at northmere');
    expect(of('sign-off', alone)).toBe('plan.lead at school');
    expect(of('sign-off', here, lighter)).toBe('plan.lead at school');
    expect(of('supersede', here)).toBeNull();
  });
});

/** Any plan in any state of its parts, from the form's own sections. */
const anyPart = (of: PlanTemplate) =>
  fc.constantFrom(...of.sections).chain((section) =>
    fc.record({
      section: fc.constant(section.id),
      label: fc.constantFrom('', 'Maths'),
      lead: fc.constant(section.lead),
      state: fc.constantFrom('not-started', 'in-progress', 'sent', 'declined'),
      answers: fc
        .subarray(section.questions.map(({ id }) => id))
        .map((ids) => new Map(ids.map((id) => [id, 'Said' as const]))),
      disputed: fc.subarray(section.questions.map(({ id }) => id)),
      changedSinceReturn: fc.boolean(),
    }),
  ) as fc.Arbitrary<PartStands>;
const stands = (of: PlanTemplate, parts: readonly PartStands[]): PlanStands => ({
  ...{ form: of, parts, rows: new Map(), others: [], returned: [] },
});

describe.each([
  ['a PEP', pep],
  ['a lighter plan', lighter],
])('%s', (_, of) => {
  test('no way it goes reaches signed off with an answer in dispute or a part that is not in', () => {
    const acting = fc.array(fc.tuple(fc.constantFrom(...planActs), fc.array(anyPart(of), { maxLength: 6 })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(acting, (tried) => {
        let state: PlanState = 'planned';
        for (const [act, parts] of tried) {
          const move: Transition | undefined = transitionsFrom(state, of).find((each) => each.act === act);
          if (move === undefined) continue;
          const missing = missingFor(act, stands(of, parts));
          if (move.waits && isStopped(missing)) continue;
          if (move.to === 'signed-off') {
            for (const part of parts) {
              expect(part.disputed).toEqual([]);
              const section = of.sections.find(({ id }) => id === part.section);
              const byLeader = ['designated-teacher', 'adviser'].includes(part.lead);
              const asked = part.lead === 'child' || section?.questions.some(({ needed }) => needed !== null);
              if (asked && part.lead !== 'records' && !byLeader) expect(['sent', 'declined']).toContain(part.state);
            }
          }
          state = move.to as PlanState;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('whatever is missing, everything before sign-off can be written down, and says what was missing', () => {
    for (const move of TRANSITIONS) expect(move.waits).toBe(move.act === 'sign-off');
    fc.assert(
      fc.property(fc.array(anyPart(of), { maxLength: 6 }), (parts) => {
        for (const { words } of missingFor('sign-off', stands(of, parts))) expect(words).toMatch(/^[^:]+: \S/);
      }),
    );
  });

  test('every state can be reached, and none is left for good but the ends', () => {
    const reached = new Set<PlanState>(['planned']);
    for (let more = true; more; ) {
      const next = [...reached].flatMap((state) => transitionsFrom(state, of).map(({ to }) => to));
      more = next.some((state) => !reached.has(state));
      for (const state of next) reached.add(state);
    }
    const never = of === pep ? [] : ['ready', 'written-up', 'submitted', 'returned'];
    expect([...reached].toSorted()).toEqual(planStates.filter((state) => !never.includes(state)).toSorted());
  });
});

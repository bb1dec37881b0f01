import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import type { PlanHead, PlanState } from '../plans/model.ts';
import { bySchool, type CaseRow, caseFiltered, caseGroupOf, caseGroups, caseInOrder, isLate } from './caseload.ts';

const today = '2026-11-24';
const plan = (state: PlanState): PlanHead => ({
  ...{ id: 'p', childId: 'c', controllerId: 's', controller: 'School', kind: 'pep', formHash: 'h', pack: 'england' },
  ...{ term: null, adviserOrganisationId: 'a', previousId: null, begunOn: today, begunAt: new Date(0), state },
  ...{ since: today, moves: 1, heldOn: null, meetingOn: null },
});
const row = (more: Partial<CaseRow> & { state?: PlanState } = {}): CaseRow => ({
  ...{ childId: 'c', name: 'Robin T.', year: null, school: 'Exampleton', schoolId: 's1', adviser: null },
  ...{ adviserId: null, returnedAt: null, next: null, heldElsewhereOn: null, meeting: null },
  ...{ plan: more.state === undefined ? null : plan(more.state), ...more },
});
const meeting = { on: '2026-12-01', startsAt: '10:00' } as const;

describe('an adviser’s caseload', () => {
  test.each<[Partial<CaseRow> & { state?: PlanState }, string]>([
    [{ state: 'submitted' }, 'to-judge'],
    [{ state: 'submitted', returnedAt: 3 }, 'came-back'],
    [{ state: 'submitted', meeting }, 'to-judge'],
    [{ state: 'returned', meeting }, 'returned'],
    [{ state: 'gathering', meeting }, 'meeting'],
    [{ state: 'gathering' }, 'school'],
    [{ state: 'held', returnedAt: 3 }, 'school'],
    [{}, 'school'],
    [{ state: 'signed-off' }, 'done'],
    [{ state: 'superseded' }, 'done'],
  ])('%j stands under %s', (more, group) => {
    expect(caseGroupOf(row(more))).toBe(group);
  });

  test('what is due today is not late, and nothing due is never late', () => {
    const due = (dueOn: '2026-11-23' | '2026-11-24') => row({ next: { rule: 'pep-quality-assured', dueOn } });
    expect([row(), due('2026-11-24'), due('2026-11-23')].map((each) => isLate(each, today))).toEqual([
      false,
      false,
      true,
    ]);
  });

  const rows = fc.array(
    fc.record({
      state: fc.constantFrom<PlanState>('gathering', 'submitted', 'returned', 'signed-off'),
      returnedAt: fc.constantFrom(null, 4),
      schoolId: fc.constantFrom('s1', 's2', null),
      late: fc.boolean(),
    }),
  );
  const made = (drawn: { state: PlanState; returnedAt: number | null; schoolId: string | null; late: boolean }[]) =>
    drawn.map(({ late, schoolId, ...more }) =>
      row({
        ...{ ...more, schoolId, school: schoolId },
        next: late ? { rule: 'pep-quality-assured', dueOn: '2026-11-02' } : null,
      }),
    );

  test('ordering loses nobody; the schools add up to the list, and so do the groups', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const all = made(drawn);
        const kept = (of: readonly CaseRow[]) => of.map((each) => JSON.stringify(each)).toSorted();
        expect(kept(caseInOrder(all))).toEqual(kept(all));
        const sum = (of: readonly number[]) => of.reduce((a, b) => a + b, 0);
        const schools = bySchool(all, today);
        expect(sum(schools.map(({ children }) => children))).toBe(all.length);
        expect(sum(schools.map(({ late }) => late))).toBe(all.filter((each) => isLate(each, today)).length);
        const none = { adviserId: null, schoolId: null, late: false, page: 1 };
        const inGroups = caseGroups.map((group) => caseFiltered(all, { ...none, group }, today).length);
        expect(sum(inGroups)).toBe(all.length);
      }),
    );
  });
});

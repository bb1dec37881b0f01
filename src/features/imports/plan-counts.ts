import type { Plan } from './plan.ts';
import type { Problem } from './problem.ts';

/** What an import comes to, as numbers. Kept with it in the clear: they tell of nobody. */
export interface PlanCounts {
  /** Rows of the file, those of the rest and those left out included. */
  read: number;
  created: number;
  changed: number;
  /** Facts that change, of the changed children. */
  facts: number;
  unchanged: number;
  /** Rows left out unless somebody mends them. */
  leftOut: number;
  asks: number;
  /** Values left out of rows that are brought in. */
  valuesLeftOut: number;
  /** Things to look at that keep nothing out. */
  checks: number;
  missing: number;
  /** Missing children of whom somebody has said since when. */
  ended: number;
  sealed: number;
  /** Previously looked after, to be confirmed. */
  proposed: number;
  shortBreaks: number;
  /** Pupils who are not in the cohort. */
  rest: number;
  /** Problems in their rows. */
  restProblems: number;
}

/** @param others problems of the file and of rows that could not be read at all; @param read rows of the file */
export function countPlan(plan: Plan, others: readonly Problem[], read: number, restProblems: number): PlanCounts {
  const of = (outcome: string) => plan.rows.filter((row) => row.outcome === outcome);
  const written = plan.rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed');
  const problems = [...plan.rows.flatMap((row) => row.problems), ...others];
  const lost = new Set(
    others
      .filter(({ effect, row }) => effect === 'row-left-out' && row !== null)
      .map(({ file, row }) => `${file} ${row}`),
  );
  const proposed = written.filter(({ writes }) =>
    writes.some(({ table, after }) => table === 'status_period' && after?.confirmed === false),
  );
  return {
    read,
    created: of('new').length,
    changed: of('changed').length,
    facts: of('changed').flatMap(({ changes }) => changes.filter(({ kept }) => kept === null)).length,
    unchanged: of('unchanged').length,
    leftOut: of('problem').length + lost.size,
    asks: of('ask').length,
    valuesLeftOut: problems.filter(({ effect }) => effect === 'value-left-out').length,
    checks: problems.filter(({ effect }) => effect === 'check').length,
    missing: plan.missing.length,
    ended: plan.missing.filter(({ writes }) => writes.length > 0).length,
    sealed: of('sealed').length,
    proposed: proposed.length,
    shortBreaks: written.filter(({ writes }) =>
      writes.some(({ table, after }) => table === 'care_detail' && after?.short_break === true),
    ).length,
    rest: plan.rest.length,
    restProblems,
  };
}

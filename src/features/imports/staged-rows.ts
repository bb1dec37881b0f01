import type { Day } from '../../calendar/index.ts';
import type { MissingChild } from './missing.ts';
import type { RowPlan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { RowProblem, Said } from './said.ts';

/** Positions of `import_row` beyond these are no rows of a child: problems of the file, then children who are missing. */
export const FIRST_OTHER = 1_000_000;
export const FIRST_MISSING = 2_000_000;

/** What is kept of a plan for the preview; what is written is planned again when it is confirmed. JSON. */
export interface Planned extends Pick<RowPlan, 'file' | 'row' | 'changes' | 'ask'> {
  problems: RowProblem[];
  /** The name the file gives; null where it gives none. */
  name: { family: string | null; given: string | null; preferred: string | null } | null;
  yearGroup: string | null;
  className: string | null;
  /** For a child who has no name in the file. */
  authorityChildId: string | null;
  upnUnknown: string | null;
  /** Known on the record of somebody else, and new to this organisation. */
  onOtherRecord: boolean;
  /** Of a missing child. */
  missing: { lastSeen: Day | null; answer: 'still' | Day | null } | null;
}

/** A row as the preview shows it. */
export interface StagedRow {
  position: number;
  outcome: string;
  childId: string | null;
  planned: Planned;
}

const nothing = {
  changes: [],
  ask: null,
  problems: [],
  name: null,
  yearGroup: null,
  className: null,
  authorityChildId: null,
  upnUnknown: null,
  onOtherRecord: false,
  missing: null,
};

/** A row of a child. @param said with what was typed for it */
export function stagedRow(plan: RowPlan, said: Said): StagedRow {
  const { family_name: family, given_names: given, preferred_name: preferred } = said.details;
  const named = family || given || preferred;
  return {
    position: plan.position,
    outcome: plan.outcome,
    childId: plan.childId,
    planned: {
      ...nothing,
      file: plan.file,
      row: plan.row,
      changes: plan.changes,
      ask: plan.ask,
      problems: plan.problems,
      name: named ? { family: family ?? null, given: given ?? null, preferred: preferred ?? null } : null,
      yearGroup: said.enrolment?.yearGroup ?? null,
      className: said.enrolment?.className ?? null,
      authorityChildId: said.details.authority_child_id ?? null,
      upnUnknown: said.upnUnknown,
      onOtherRecord: plan.outcome === 'new' && plan.childId !== null,
    },
  };
}

/** A problem of the file itself, or of a row that could not be read at all. */
export function stagedProblem(problem: Problem, at: number): StagedRow {
  return {
    position: FIRST_OTHER + at,
    outcome: 'problem',
    childId: null,
    planned: { ...nothing, file: problem.file, row: problem.row ?? 0, problems: [{ ...problem, mends: null }] },
  };
}

export function stagedMissing({ childId, lastSeen, answer }: MissingChild, at: number): StagedRow {
  return {
    position: FIRST_MISSING + at,
    outcome: 'missing',
    childId,
    planned: { ...nothing, file: '', row: 0, missing: { lastSeen, answer } },
  };
}

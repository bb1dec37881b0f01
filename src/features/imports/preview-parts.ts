import type { PlanCounts } from './plan-counts.ts';

/** How many rows of each part stand on the first page of a preview, and how many on a page of one part. */
export const FIRST_FEW = 25;
export const A_PAGE = 100;

/** The parts of a preview, in the order of the page: what needs somebody first. */
export const parts = {
  problems: {
    title: 'Problems',
    shown: { withProblems: true },
    any: (counts: PlanCounts) => counts.leftOut + counts.valuesLeftOut + counts.checks > 0,
  },
  questions: {
    title: 'Is it the same child?',
    shown: { outcome: ['ask'] },
    any: (counts: PlanCounts) => counts.asks > 0,
  },
  changes: {
    title: 'Changes',
    shown: { outcome: ['changed'] },
    any: (counts: PlanCounts) => counts.changed > 0,
  },
  new: { title: 'New', shown: { outcome: ['new'] }, any: (counts: PlanCounts) => counts.created > 0 },
  missing: {
    title: 'No longer in the list',
    shown: { outcome: ['missing'] },
    any: (counts: PlanCounts) => counts.missing > 0,
  },
  closing: {
    title: 'Records that close',
    shown: { outcome: ['sealed'] },
    any: (counts: PlanCounts) => counts.sealed > 0,
  },
  'left-out': {
    title: 'Left out, as you said',
    shown: { outcome: ['problem'], withProblems: false },
    any: (counts: PlanCounts) => counts.leftOut > 0,
  },
} as const satisfies Record<
  string,
  {
    title: string;
    shown: { outcome?: readonly string[]; withProblems?: boolean };
    any: (counts: PlanCounts) => boolean;
  }
>;
export type Part = keyof typeof parts;
export const partNames = Object.keys(parts) as [Part, ...Part[]];

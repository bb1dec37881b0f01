import type { Day } from '../../calendar/day.ts';

export const targetKinds = ['academic', 'wellbeing', 'attendance', 'other'] as const;
export type TargetKind = (typeof targetKinds)[number];

export const kindWords: Readonly<Record<TargetKind, string>> = {
  academic: 'Learning',
  wellbeing: 'Wellbeing',
  attendance: 'Attendance',
  other: 'Something else',
};

export const outcomes = ['met', 'partly', 'not'] as const;
export type OutcomeKind = (typeof outcomes)[number];

export const outcomeWords: Readonly<Record<OutcomeKind, string>> = {
  met: 'Met',
  partly: 'Partly met',
  not: 'Not met',
};

/** What a target says. Only what success looks like has to be said; the rest makes it a better one. */
export interface TargetWords {
  readonly kind: TargetKind;
  /** Why this matters for the child now. */
  readonly need: string | null;
  /** Where it starts from. */
  readonly baseline: string | null;
  readonly success: string;
  readonly whoDoesWhat: string | null;
  readonly howOften: string | null;
  readonly byWhen: Day | null;
}

export interface Outcome {
  readonly outcome: OutcomeKind;
  readonly why: string | null;
  /** What changed for the child. */
  readonly impact: string | null;
  /** The plan at whose meeting it was settled. */
  readonly planId: string;
  readonly on: Day;
  readonly by: string | null;
  readonly version: number;
}

/** A target as it stands: its last version, with what became of it. */
export interface Target extends TargetWords {
  /** Of the target through its versions. */
  readonly id: string;
  readonly version: number;
  readonly planId: string;
  /** Whose plan it was set in. */
  readonly controllerId: string;
  readonly controller: string;
  readonly term: { readonly academicYear: number; readonly term: string } | null;
  readonly planBegunOn: Day;
  readonly planBegunAt: Date;
  /** The plan it was set in was cancelled: nothing is asked about it. */
  readonly planCancelled: boolean;
  /** Why it is a target no longer; null while it is one. */
  readonly withdrawn: string | null;
  readonly setBy: string | null;
  readonly setAt: Date;
  readonly outcome: Outcome | null;
}

/** The targets of this plan itself. */
export const targetsOf = (planId: string, all: readonly Target[]): readonly Target[] =>
  all.filter((target) => target.planId === planId && target.withdrawn === null);

/**
 * Last time's targets, as this plan settles them: of every earlier plan those that have no outcome yet, and those that got
 * theirs here. One from two terms ago that nobody settled is asked about until somebody does.
 */
export function lastTargets(
  plan: { readonly id: string; readonly begunOn: Day; readonly begunAt: Date },
  all: readonly Target[],
): readonly Target[] {
  return all.filter(
    (target) =>
      target.planId !== plan.id &&
      target.withdrawn === null &&
      !target.planCancelled &&
      isBefore(target, plan) &&
      (target.outcome === null || target.outcome.planId === plan.id),
  );
}

const isBefore = (
  { planBegunOn, planBegunAt }: Target,
  plan: { readonly begunOn: Day; readonly begunAt: Date },
): boolean => planBegunOn < plan.begunOn || (planBegunOn === plan.begunOn && planBegunAt < plan.begunAt);

/** “Anna reads with him. Three times a week”. */
export function workWords({ whoDoesWhat, howOften }: Pick<TargetWords, 'whoDoesWhat' | 'howOften'>): string {
  return [whoDoesWhat, howOften].flatMap((words) => words?.replace(/\.$/, '') ?? []).join('. ');
}

import type { Day } from '../../calendar/day.ts';
import type { Lead, PlanKind } from '../../packs/model.ts';
import type { PartState } from './plan-missing.ts';
import type { PlanState } from './plan-states.ts';

/** A plan as duties look at it: how it stands and since when, never what it says. */
export interface PlanFact {
  readonly id: string;
  readonly kind: PlanKind;
  readonly controllerId: string;
  readonly adviserOrganisationId: string | null;
  readonly begunOn: Day;
  /** The day the meeting is planned for; null while nobody has set one. */
  readonly meetingOn: Day | null;
  readonly steps: readonly PlanFactStep[];
  /** The parts somebody has to send, of sections filled in before the meeting; not those sent with the plan. */
  readonly parts: readonly PlanFactPart[];
}

export interface PlanFactStep {
  readonly position: number;
  readonly to: PlanState;
  readonly on: Day;
}

export interface PlanFactPart {
  readonly id: string;
  /** What its section is called in the plan’s form. */
  readonly title: string;
  readonly lead: Lead;
  readonly askedPersonId: string | null;
  readonly state: PartState;
  readonly settledOn: Day | null;
}

/** The first time it came to a state; undefined where it never did. */
export const firstTo = ({ steps }: Pick<PlanFact, 'steps'>, to: PlanState): PlanFactStep | undefined =>
  steps.find((step) => step.to === to);

export const isCancelled = ({ steps }: Pick<PlanFact, 'steps'>): boolean => steps.at(-1)?.to === 'cancelled';

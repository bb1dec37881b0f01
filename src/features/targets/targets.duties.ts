import { type Day, maxDay } from '../../calendar/day.ts';
import { authoritiesAround, type ChildLife } from '../children/model.ts';
import { clockInForce, type DutyRule, type Occurrence } from '../duties/model.ts';
import { firstTo, isCancelled, type PlanFact } from '../plans/model.ts';

/** A target as duties look at it: of which plan, and at which plan it was settled. Those taken out are not there. */
export interface TargetFact {
  readonly id: string;
  readonly planId: string;
  readonly settled: { readonly planId: string; readonly on: Day } | null;
}

export interface TargetDutyFacts {
  readonly life: ChildLife;
  readonly plans: readonly PlanFact[];
  readonly targets: readonly TargetFact[];
}

/**
 * At the next meeting every target has an outcome: asked from the day there is a next plan with a day for its meeting, and
 * due on that day. Whoever leads the plan owes it.
 */
const targetsReviewed: DutyRule<TargetDutyFacts> = {
  id: 'targets-reviewed',
  commitments: ['B4'],
  subjectKind: 'child',
  occurrences: ({ life, plans, targets }, tools) =>
    inOrder(plans).flatMap((plan, at, ordered): Occurrence[] => {
      const held = firstTo(plan, 'held');
      const meetingOn = held?.on ?? plan.meetingOn;
      if (isCancelled(plan) || meetingOn === null) return [];
      const before = new Set(
        ordered
          .slice(0, at)
          .filter((each) => !isCancelled(each))
          .map(({ id }) => id),
      );
      const asked = targets.filter(
        ({ planId, settled }) => before.has(planId) && (settled === null || settled.planId === plan.id),
      );
      if (asked.length === 0) return [];
      const schoolId = tools.place(plan.controllerId)?.kind === 'school' ? plan.controllerId : null;
      const school = (schoolId === null ? undefined : tools.place(schoolId))?.authorityCode ?? null;
      const around = authoritiesAround(life, plan.begunOn, school);
      const clock = tools
        .pack(plan.kind === 'pep' ? 'CLA' : 'school', around, schoolId)
        .clock('targets-reviewed', plan.begunOn);
      if (clock === undefined) return [];
      const days = asked.flatMap(({ settled }) => settled?.on ?? []);
      const doneOn = days.length === asked.length ? maxDay(...(days as [Day, ...Day[]])) : null;
      return [
        {
          key: plan.id,
          assignee:
            schoolId === null ? { kind: 'relation', id: 'adviser-of' } : { kind: 'post', id: 'designated-teacher' },
          organisationId: plan.controllerId,
          shownTo: plan.adviserOrganisationId === null ? [] : [plan.adviserOrganisationId],
          childId: life.id,
          controllerId: plan.controllerId,
          opensOn: plan.begunOn < meetingOn ? plan.begunOn : meetingOn,
          dueOn: meetingOn,
          doneOn,
          evidence: doneOn === null ? null : { kind: 'plan', id: plan.id },
          clock: clockInForce(clock),
          words: { day: meetingOn },
          estimated: false,
        },
      ];
    }),
};

/** By the day they were begun, which may be written down later. */
const inOrder = (plans: readonly PlanFact[]): readonly PlanFact[] =>
  plans.toSorted((a, b) => (a.begunOn < b.begunOn ? -1 : a.begunOn > b.begunOn ? 1 : 0));

export const targetRules: readonly DutyRule<TargetDutyFacts>[] = [targetsReviewed];

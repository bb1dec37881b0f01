import { firstTo, isCancelled, type PlanFact, type PlanHead } from '../plans/model.ts';
import type { PepEvent, PepFacts } from './pep-events.ts';

/** What a PEP written in Mainstay shows of itself: begun, ready, held. One that was cancelled shows nothing. */
export function eventsOfPlan(plan: PlanFact): readonly PepEvent[] {
  if (plan.kind !== 'pep' || isCancelled(plan)) return [];
  const ready = firstTo(plan, 'ready');
  const held = firstTo(plan, 'held');
  const evidence = 'plan' as const;
  return [
    { id: plan.id, kind: 'started', on: plan.begunOn, evidence },
    ...(ready ? [{ id: plan.id, kind: 'ready-for-review', on: ready.on, evidence } as const] : []),
    ...(held ? [{ id: plan.id, kind: 'held', on: held.on, evidence } as const] : []),
  ];
}

/** Both together; a meeting that is in a plan and was also recorded beside it is one meeting. */
export function withPlans(recorded: readonly PepEvent[], plans: readonly PlanFact[]): readonly PepEvent[] {
  const ofPlans = plans.flatMap(eventsOfPlan);
  const told = recorded.filter(({ kind, on }) => !ofPlans.some((event) => event.kind === kind && event.on === on));
  return [...ofPlans, ...told].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1));
}

/** What has happened with a child's PEPs, here and elsewhere, as the rules look at it. */
export const pepsOf = (facts: { readonly peps: PepFacts; readonly plans: readonly PlanFact[] }): PepFacts => ({
  events: withPlans(facts.peps.events, facts.plans),
});

/** The same from plans as a list shows them: begun and held, which is what the child's page says of a term. */
export function withPlanHeads(recorded: readonly PepEvent[], plans: readonly PlanHead[]): readonly PepEvent[] {
  const evidence = 'plan' as const;
  const ofPlans = plans
    .filter(({ kind, state }) => kind === 'pep' && state !== 'cancelled')
    .flatMap(({ id, begunOn, heldOn }): PepEvent[] => [
      { id, kind: 'started', on: begunOn, evidence },
      ...(heldOn === null ? [] : [{ id, kind: 'held', on: heldOn, evidence } as const]),
    ]);
  return [...ofPlans, ...recorded];
}

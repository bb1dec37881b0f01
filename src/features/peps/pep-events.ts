import type { Day } from '../../calendar/day.ts';

/** Something that happened with a PEP, here or in another system, on its true date. */
export interface PepEvent {
  readonly id: string;
  readonly kind: 'started' | 'ready-for-review' | 'held';
  readonly on: Day;
  /** Where it is kept: recorded beside Mainstay, or in a plan written here (`id` is then the plan's). */
  readonly evidence: 'pep_event' | 'plan';
}

/** What has happened with a child's PEPs, in any order. Withdrawn events are not among them. */
export interface PepFacts {
  readonly events: readonly PepEvent[];
}

/** A PEP that was held was ready, and one that was ready was started: the later step shows the earlier one too. */
export const showsStarted: readonly PepEvent['kind'][] = ['started', 'ready-for-review', 'held'];
export const showsReady: readonly PepEvent['kind'][] = ['ready-for-review', 'held'];
export const showsHeld: readonly PepEvent['kind'][] = ['held'];

/** The first event of these kinds from `from` up to and not on `to`; null: no limit on that side. */
export function firstEvent(
  facts: PepFacts,
  kinds: readonly PepEvent['kind'][],
  from: Day | null,
  to: Day | null,
): PepEvent | undefined {
  return facts.events
    .filter(({ kind, on }) => kinds.includes(kind) && (from === null || on >= from) && (to === null || on < to))
    .reduce<PepEvent | undefined>(
      (first, event) => (first === undefined || event.on < first.on ? event : first),
      undefined,
    );
}

/** The two parts of an occurrence that say whether it was done. */
export function doneBy(event: PepEvent | undefined): {
  readonly doneOn: Day | null;
  readonly evidence: { readonly kind: string; readonly id: string } | null;
} {
  return event === undefined
    ? { doneOn: null, evidence: null }
    : { doneOn: event.on, evidence: { kind: event.evidence, id: event.id } };
}

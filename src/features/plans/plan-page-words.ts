import type { Day } from '../../calendar/day.ts';
import { leads } from '../../packs/model.ts';
import type { PlanHead, PlanPartRow, PlanTerm } from './plan.ts';
import { isSentWithPlan, type PartState } from './plan-missing.ts';
import { type PlanState, planStates } from './plan-states.ts';

/** "autumn 2026": the calendar year the term is in. */
export const termWords = ({ academicYear, term }: PlanTerm): string =>
  `${term} ${term === 'autumn' ? academicYear : academicYear + 1}`;

/** "PEP, autumn 2026" */
export const planTitle = (plan: Pick<PlanHead, 'kind' | 'term'>, word: string): string =>
  [word, plan.term === null ? null : termWords(plan.term)].filter(Boolean).join(', ');

/** Which of the form's steps a plan is at, from 1; one more than there are when it is signed off. A returned plan is back where it was sent in. */
export function stageOf(state: PlanState, steps: readonly string[]): { readonly at: number; readonly of: number } {
  const of = steps.length;
  if (state === 'signed-off' || state === 'superseded') return { at: of + 1, of };
  const known = state === 'returned' ? 'submitted' : state;
  const at = steps.indexOf(known);
  if (at >= 0) return { at: at + 1, of };
  const passed = steps.filter((step) => planStates.indexOf(step as PlanState) <= planStates.indexOf(known)).length;
  return { at: Math.max(1, passed), of };
}

/** Somebody who is asked for a part, and how far they are with all of theirs. */
export interface Contributor {
  /** "carer", "teacher of the child (Maths)" */
  readonly name: string;
  readonly stands: 'in' | 'begun' | 'not-begun' | 'declined';
  /** When they were last reminded; null where nobody was. */
  readonly remindedOn: Day | null;
}

/** Who is asked for a part, each once; parts that are sent with the plan are left out. `reminded`: by part, where somebody was. */
export function whoHas(
  parts: readonly Pick<PlanPartRow, 'id' | 'lead' | 'label' | 'state'>[],
  reminded: ReadonlyMap<string, Day> = new Map(),
): readonly Contributor[] {
  const asked = parts.filter(({ lead }) => lead !== 'records' && !isSentWithPlan(lead));
  const name = ({ lead, label }: (typeof asked)[number]) =>
    [leads[lead].replace(/^(the|a) /, ''), label === '' ? null : `(${label})`].filter(Boolean).join(' ');
  return [...Map.groupBy(asked, name)].map(([who, theirs]): Contributor => {
    const days = theirs.flatMap(({ id }) => reminded.get(id) ?? []).toSorted();
    return { name: who, stands: standsWith(theirs.map(({ state }) => state)), remindedOn: days.at(-1) ?? null };
  });
}

function standsWith(states: readonly PartState[]): Contributor['stands'] {
  if (states.every((state) => state === 'declined')) return 'declined';
  if (states.every((state) => state === 'sent' || state === 'declined')) return 'in';
  return states.every((state) => state === 'not-started' || state === 'declined') ? 'not-begun' : 'begun';
}

/** How a plan stands, in a sentence. `day` writes a date as the page writes dates. */
export function planStandsWords(plan: PlanHead, day: (day: Day) => string): string {
  const since = day(plan.since);
  switch (plan.state) {
    case 'planned':
    case 'gathering':
    case 'ready':
      return plan.meetingOn === null ? 'No day is set for the meeting.' : `The meeting is on ${day(plan.meetingOn)}.`;
    case 'held':
      return `The meeting was on ${since}. It is to be written up.`;
    case 'written-up':
      return `Written up on ${since}. It is to be sent in.`;
    case 'submitted':
      return `Sent in on ${since}. It is with the adviser.`;
    case 'returned':
      return `Returned on ${since}. It is to be put right and sent in again.`;
    case 'signed-off':
      return `Signed off on ${since}.`;
    case 'superseded':
      return 'Signed off, and followed by another plan.';
    case 'cancelled':
      return `Cancelled on ${since}.`;
  }
}

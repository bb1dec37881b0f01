import type { ActionId, Scope } from '../../access/index.ts';
import { type Lead, leads, type PlanSection } from '../../packs/model.ts';
import type { Plan, PlanPartRow } from './plan.ts';
import { isWritableBy, type Transition, whoMoves } from './plan-states.ts';
import { mayRead, mayWrite, mayWriteDown, type SectionReader, writtenBy } from './section-readers.ts';

/** Whoever has opened a child's record, as plans look at them (OpenChild of the register fits). */
export interface Doer {
  readonly scopes: ReadonlySet<Scope>;
  readonly writesFor: string;
  /** Judges it without sight of the first judgement. */
  readonly blind?: boolean;
  may(action: ActionId): boolean;
}

/** What somebody is to this child's plans: whose parts they write. */
export function leadsOf(doer: Doer): ReadonlySet<Lead> {
  return new Set(
    (Object.keys(leads) as Lead[]).filter((lead) => {
      const action = writtenBy[lead];
      return action !== null && doer.may(action);
    }),
  );
}

export const readerOf = (doer: Doer): SectionReader => ({
  scopes: doer.scopes,
  leads: leadsOf(doer),
  blind: doer.blind ?? false,
});

/** Leads this plan: by their post, and at the organisation that holds it. */
export const leadsPlan = (doer: Doer, plan: Pick<Plan, 'controllerId'>): boolean =>
  doer.writesFor === plan.controllerId && doer.may('plan.lead');

/** Whether this person moves the plan so. What is missing is asked apart from it. */
export function mayMove(doer: Doer, plan: Plan, move: Transition): boolean {
  const who = whoMoves(move, plan.form, plan);
  return who !== null && doer.writesFor === who.organisationId && doer.may(who.action);
}

export const mayReadSection = (doer: Doer, section: PlanSection): boolean => mayRead(section, readerOf(doer));

/**
 * A section as a part of this plan. The child’s own is read by whoever sees what the child says in plans, and found by the adult
 * who was let to help the child with it; helping with the other sections of a form is not enough.
 */
export function mayReadPart(
  doer: Doer & { readonly personId: string },
  section: PlanSection,
  part: Pick<PlanPartRow, 'askedPersonId'>,
): boolean {
  if (section.lead !== 'child') return mayReadSection(doer, section);
  return (doer.scopes.has('plan') && doer.scopes.has(section.part)) || part.askedPersonId === doer.personId;
}

/** Why somebody may write a part: it is theirs, or they write down what somebody outside said. Null: they may not. */
export function writesPart(
  doer: Doer & { readonly personId: string },
  plan: Plan,
  section: PlanSection,
  part: Pick<PlanPartRow, 'askedPersonId'>,
): 'own' | 'for-another' | null {
  if (!isWritableBy(plan.state, section.lead)) return null;
  const leading = leadsPlan(doer, plan);
  // The child writes it, handed over to by whoever helps; what they say is written down by whoever leads the plan.
  if (section.lead === 'child') return leading ? 'for-another' : null;
  if (part.askedPersonId !== null && part.askedPersonId !== doer.personId) return leading ? 'for-another' : null;
  if (mayWrite(section, readerOf(doer))) return 'own';
  return mayWriteDown(section, leading) ? 'for-another' : null;
}

/**
 * The part this person goes on to: the next in the form that is theirs by what they are, not one they help with or write down for
 * somebody. Undefined after their last.
 */
export function nextOwnPart(
  {
    doer,
    plan,
    leads,
    readable,
  }: {
    readonly doer: Doer & { readonly personId: string };
    readonly plan: Plan;
    readonly leads: ReadonlySet<Lead>;
    readonly readable: readonly PlanPartRow[];
  },
  after: Pick<PlanPartRow, 'id'>,
): PlanPartRow | undefined {
  return readable.slice(readable.findIndex(({ id }) => id === after.id) + 1).find((part) => {
    const isTheirs = part.askedPersonId === null || part.askedPersonId === doer.personId;
    return isTheirs && leads.has(part.lead) && part.state !== 'declined' && isWritableBy(plan.state, part.lead);
  });
}

import type { Lead } from '../../packs/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { NothingHere, Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';
import { type OpenChild, openChild } from '../children/index.ts';
import { openForWriting } from './beginnings.queries.ts';
import { judgesBlind } from './blind.queries.ts';
import { type Plan, type PlanPartRow, withoutReturns } from './plan.ts';
import { type Doer, leadsOf, leadsPlan, mayReadPart } from './plan-access.ts';
import { judgementUrl } from './plan-urls.ts';
import { planOf } from './plans.queries.ts';

/** A plan of a child, opened: what every page and command about it is handed. */
export interface OpenPlan {
  readonly child: OpenChild;
  readonly plan: Plan;
  readonly doer: Doer & { readonly personId: string };
  readonly leads: ReadonlySet<Lead>;
  readonly leadsPlan: boolean;
  /** The plan's record is open to the organisation for writing: its own, or of a child it works with today. */
  readonly isOpenForWriting: boolean;
  /** The parts whose section this person may read, in the order of the form. */
  readonly readable: readonly PlanPartRow[];
}

/**
 * The one way to a plan. Opens the child's record (a look, in the audit) and reads the plan. Whoever sees plans sees it;
 * whoever writes a part of it sees that part; anybody else is refused, in words that tell nothing. `asSecond`: whoever is to judge
 * it without sight of the first judgement is let in too; every other door is closed to them until they have.
 */
export async function openPlan(
  work: Work,
  visitor: Visitor,
  house: Pick<House, 'packs'>,
  at: { readonly childId: string; readonly planId: string; readonly asSecond?: boolean },
  how: string,
): Promise<OpenPlan> {
  const child = await openChild(work, visitor, at.childId, {
    packs: house.packs,
    action: 'see',
    part: ['plan', 'own-duties'],
    how,
  });
  const found = await planOf(work.read, child.id, at.planId);
  if (found === undefined) throw new NothingHere('no such plan');
  const blind = found.adviserOrganisationId === child.writesFor && (await judgesBlind(work.read, found.id));
  if (blind && at.asSecond !== true) {
    const remedy = { href: judgementUrl(child.id, found.id), words: 'Judge it a second time' };
    throw new Refused('Judges it blind.', 'You read this plan as it was sent in until your judgement is in.', remedy);
  }
  // what a return said is part of the judgement that is not to be seen
  const plan = blind ? withoutReturns(found) : found;
  const doer = { scopes: child.scopes, writesFor: child.writesFor, blind, may: child.may, personId: visitor.personId };
  const order = new Map(plan.form.sections.map(({ id }, index) => [id, index]));
  const readable = plan.parts
    .filter((part) => {
      const section = plan.form.sections.find(({ id }) => id === part.section);
      return section !== undefined && mayReadPart(doer, section, part);
    })
    .toSorted((a, b) => (order.get(a.section) ?? 0) - (order.get(b.section) ?? 0) || (a.label < b.label ? -1 : 1));
  if (!child.sees('plan') && readable.length === 0) {
    throw new Refused('Neither sees plans nor writes a part of this one.', 'This plan is not one you work on.');
  }
  const own = plan.controllerId === child.writesFor;
  const open =
    own || (await openForWriting(work.read, child.writesFor, [child.id])).has(`${child.id} ${plan.controllerId}`);
  return {
    ...{ child, plan, doer, leads: leadsOf(doer), leadsPlan: leadsPlan(doer, plan), readable },
    isOpenForWriting: open,
  };
}

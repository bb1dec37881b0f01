import { type ChildFacts, type Decision, decide, glassWouldOpen, openScopes, type Scope } from '../../access/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { NothingHere, Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';
import { raiseAlert } from '../alerts/index.ts';
import { actorAt, childFacts, everYearsOn } from '../children/index.ts';
import { schoolsAnswering, triesLately } from './glass.queries.ts';
import { minutesOpen } from './glass-time.ts';

/** What a glass would do for this person and this child. */
export interface GlassOffer {
  readonly childId: string;
  readonly facts: ChildFacts;
  readonly decision: Decision;
  /** Open without it. */
  readonly seen: ReadonlySet<Scope>;
  /** What it would open besides. */
  readonly opens: readonly Scope[];
  readonly until: Date;
}

/** Weighs it up and writes nothing. Throws NothingHere for a child that is not there for the organisation. */
export async function offerGlass(work: Work, house: House, visitor: Visitor, childId: string): Promise<GlassOffer> {
  const { today, now } = work.asking;
  const { organisation } = visitor;
  const found = await childFacts(work.read, [childId], today, everYearsOn(house.packs, today));
  const facts = found.get(childId);
  if (facts === undefined || organisation === null) throw new NothingHere(`child ${childId}`);
  const actor = actorAt(visitor.actor, organisation.id);
  const brokenLately = await triesLately(work.read, now);
  const decision = decide({ actor, action: 'glass.break', today, now, child: facts, brokenLately });
  const seen = openScopes({ actor, today, now, child: facts });
  return {
    childId,
    facts,
    decision,
    seen,
    opens: [...glassWouldOpen(actor, facts, today)].filter((scope) => !seen.has(scope)),
    until: new Date(now.getTime() + minutesOpen(house.packs, today) * 60_000),
  };
}

/**
 * The offer where it may be taken up. Throws NothingHere where the post cannot (no difference to a child that does not
 * exist) and Refused where it was done too often.
 */
export async function openOffer(work: Work, house: House, visitor: Visitor, childId: string): Promise<GlassOffer> {
  const offer = await offerGlass(work, house, visitor, childId);
  if (offer.decision.allowed || isOpenAnyway(offer)) return offer;
  if (offer.opens.length > 0) throw new Refused(offer.decision.because, offer.decision.tell);
  throw new NothingHere(`child ${childId}: ${offer.decision.because}`);
}

/** The child's page opens without a glass, and the glass would add nothing. */
export function isOpenAnyway(offer: GlassOffer): boolean {
  return !offer.decision.allowed && offer.opens.length === 0 && offer.seen.has('name');
}

/** Breaks it: one row, one event, and somebody else told, in one transaction. `offer` is one that may be taken up. */
export async function breakGlass(
  work: Work,
  house: House,
  visitor: Visitor,
  offer: GlassOffer,
  reason: string,
): Promise<void> {
  const { organisation, personId } = visitor;
  if (organisation === null || !offer.decision.allowed) throw new NothingHere(`child ${offer.childId}`);
  await work.write
    .insertInto('broken_glass')
    .values({
      child_id: offer.childId,
      controller_id: organisation.id,
      organisation_id: organisation.id,
      person_id: personId,
      reason,
      broken_at: work.asking.now,
      until: offer.until,
    })
    .execute();
  await recordEvent(work, {
    verb: 'glass.broken',
    organisationId: organisation.id,
    childIds: [offer.childId],
    subject: { kind: 'child', id: offer.childId },
    reason,
    detail: { until: offer.until.toISOString() },
  });
  await raiseAlert(work, house, {
    alert: 'glass-broken',
    organisationIds: [organisation.id, ...(await schoolsAnswering(work.read, offer.childId))],
    childId: offer.childId,
    causedBy: [personId],
  });
}

/** Somebody looked for a child by number or name and there was none they could open. It counts, or guessing would be free. */
export async function recordNotFound(work: Work, visitor: Visitor, reason: string): Promise<void> {
  await recordEvent(work, {
    verb: 'glass.not-found',
    organisationId: visitor.organisation?.id ?? null,
    reason,
  });
}

/** Closes one's own glass before its time. */
export async function closeGlass(work: Work, visitor: Visitor, childId: string): Promise<void> {
  const { now } = work.asking;
  const closed = await work.write
    .updateTable('broken_glass')
    .set({ until: now })
    .where('child_id', '=', childId)
    .where('person_id', '=', visitor.personId)
    .where('until', '>', now)
    .returning('id')
    .execute();
  if (closed.length === 0) throw new NothingHere(`child ${childId}: no glass is open`);
  await recordEvent(work, {
    verb: 'glass.closed',
    organisationId: visitor.organisation?.id ?? null,
    childIds: [childId],
    subject: { kind: 'child', id: childId },
  });
}

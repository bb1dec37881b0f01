import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { isInHand, lockPart, type OpenPlan, type PlanPartRow } from '../plans/index.ts';
import { whoCanHelp } from './help-child.queries.ts';

/** Throws Refused unless this person says who helps the child: whoever leads the plan, while it is in hand. */
export function mustSayWhoHelps({ plan, leadsPlan, isOpenForWriting }: OpenPlan, part: PlanPartRow): void {
  if (part.lead !== 'child' || !leadsPlan || !isOpenForWriting || !isInHand(plan.state)) {
    throw new Refused('May not say who helps the child.', 'Whoever leads this plan says who helps the child with it.');
  }
}

/**
 * Lets an adult of the school help the child with their own part of this plan, in place of whoever was let before; null takes it
 * back. They find it in their work and hand it over; a key adult also reads it, and the child is told so. It ends with the plan.
 */
export async function letHelp(
  work: Work,
  house: House,
  opened: OpenPlan,
  part: PlanPartRow,
  personId: string | null,
): Promise<'let' | 'not-theirs'> {
  mustSayWhoHelps(opened, part);
  const { child, plan } = opened;
  const can = await whoCanHelp(work.read, child.id, plan.controllerId);
  if (personId !== null && !can.some((each) => each.personId === personId)) return 'not-theirs';
  if (personId === part.askedPersonId) return 'let';
  await lockPart(work, part.id);
  // when the part changed is when it came: saying who helps changes nothing of it
  await work.write
    .updateTable('plan_part')
    .set({ asked_person: personId, organisation_id: child.writesFor, changed_by: work.asking.personId })
    .where('id', '=', part.id)
    .where('plan_id', '=', plan.id)
    .execute();
  await recordEvent(work, {
    verb: personId === null ? 'plan.help-taken-back' : 'plan.help-let',
    organisationId: child.writesFor,
    childIds: [child.id],
    subject: { kind: 'plan_part', id: part.id },
    detail: {
      plan: plan.id,
      person: personId ?? part.askedPersonId,
      instead: personId === null ? null : part.askedPersonId,
    },
  });
  await house.refreshDuties(work, [{ kind: 'child', id: child.id }]);
  return 'let';
}

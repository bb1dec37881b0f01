import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { raiseAlert } from '../alerts/index.ts';
import { afterFacts } from '../children/index.ts';

interface Barring {
  readonly childId: string;
  readonly controllerId: string;
  /** The parent, carer or relative. */
  readonly personId: string;
}

/** Bars a relative who works here: from the next request on, the child is not there for them. */
export async function barRelative(work: Work, house: House, barring: Barring): Promise<void> {
  await work.write
    .insertInto('relative_bar')
    .values({
      child_id: barring.childId,
      controller_id: barring.controllerId,
      person_id: barring.personId,
      set_by: work.asking.personId,
      set_at: work.asking.now,
    })
    .onConflict((oc) =>
      oc.columns(['child_id', 'controller_id', 'person_id']).doUpdateSet({
        set_by: work.asking.personId,
        set_at: work.asking.now,
        lifted_at: null,
        stand_in_id: null,
      }),
    )
    .execute();
  await changed(work, house, barring, 'relative.barred');
}

/** Lets somebody see the child again by their posts, because they are no relative after all, or no longer. */
export async function liftBar(work: Work, house: House, barring: Barring, reason: string): Promise<void> {
  await update(work, barring, { lifted_at: work.asking.now, stand_in_id: null });
  await changed(work, house, barring, 'relative.bar-lifted', reason);
}

/** Names who takes the barred person's work for this child; null: nobody. */
export async function nameStandIn(work: Work, house: House, barring: Barring, standInId: string | null): Promise<void> {
  await update(work, barring, { stand_in_id: standInId });
  await changed(work, house, barring, 'stand-in.named');
}

async function update(
  work: Work,
  { childId, controllerId, personId }: Barring,
  set: { lifted_at?: Date; stand_in_id: string | null },
): Promise<void> {
  await work.write
    .updateTable('relative_bar')
    .set(set)
    .where('child_id', '=', childId)
    .where('controller_id', '=', controllerId)
    .where('person_id', '=', personId)
    .where('lifted_at', 'is', null)
    .execute();
}

/** Kept in the audit, told to somebody else at once (never to the relative), and what is due goes to the right people. */
async function changed(work: Work, house: House, barring: Barring, verb: string, reason?: string): Promise<void> {
  await recordEvent(work, {
    verb,
    organisationId: barring.controllerId,
    childIds: [barring.childId],
    subject: { kind: 'person', id: barring.personId },
    ...(reason === undefined ? {} : { reason }),
  });
  await raiseAlert(work, house, {
    alert: 'bar-lifted',
    organisationIds: [barring.controllerId],
    childId: barring.childId,
    causedBy: work.asking.personId === null ? [] : [work.asking.personId],
  });
  await afterFacts(work, house, [barring.childId]);
}

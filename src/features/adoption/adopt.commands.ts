import type { Day } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { raiseAlert } from '../alerts/index.ts';
import { afterFacts, sealChild } from '../children/index.ts';
import { answeringFor } from './adoption.queries.ts';

/**
 * Seals the record, in one transaction with everything that follows. The caller has decided child.adopt. Others are told
 * first, while the record can still say who must not be told (relatives); what they are told names no child.
 */
export async function adopt(
  work: Work,
  house: House,
  sealing: { readonly childId: string; readonly controllerId: string },
  keepUntil: Day,
): Promise<void> {
  const { personId } = work.asking;
  await raiseAlert(work, house, {
    alert: 'record-sealed',
    organisationIds: [sealing.controllerId, ...(await answeringFor(work.read, sealing.childId))],
    childId: sealing.childId,
    causedBy: personId === null ? [] : [personId],
  });
  await sealChild(work, house, { ...sealing, keepUntil }, 'adoption');
  await afterFacts(work, house, [sealing.childId]);
}

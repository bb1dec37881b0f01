import { type OpenChild, openChild } from '../../features/children/index.ts';
import {
  dutyById,
  type Existing,
  type Owner,
  ownersOf,
  staffingOf,
  type Waiver,
  waiverOfDuty,
} from '../../features/duties/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { NothingHere } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';
import { type DutyReader, dutyReader } from './duty-reader.ts';
import { mayHere } from './may-here.ts';

/** A duty somebody may read, with the child it is about opened. */
export interface OpenDuty {
  readonly duty: Existing;
  /** Null for a duty of the school itself. */
  readonly child: OpenChild | null;
  readonly owners: readonly Owner[];
  readonly isMine: boolean;
  readonly waiver: Waiver | null;
  readonly mayWaive: boolean;
  readonly reader: DutyReader;
}

/**
 * Opens one duty: for whoever owes it, and for those who may see all that is due for the child, or at the school. For
 * everybody else it is not there. Opening a child's is a look.
 */
export async function openDuty(work: Work, house: House, visitor: Visitor, dutyId: string): Promise<OpenDuty> {
  const reader = dutyReader(house, visitor);
  const duty = await dutyById(work.read, dutyId);
  if (duty === undefined) throw new NothingHere('duty');
  const staffing = await staffingOf(work.read, [duty], reader.fallsTo);
  const owners = ownersOf(duty, staffing);
  const isMine = owners.some(({ personId }) => personId === visitor.personId);
  const waiver = await waiverOfDuty(work.read, duty);
  if (duty.childId === null) {
    const here = [duty.organisationId, ...duty.shownTo].includes(reader.organisation.id);
    if (!here || !(isMine || mayHere(visitor, 'whats-due.see', work.asking.now))) throw new NothingHere('duty');
    const mayWaive = mayHere(visitor, 'school-duty.waive', work.asking.now);
    return { duty, child: null, owners, isMine, waiver, mayWaive, reader };
  }
  const child = await openChild(work, visitor, duty.childId, {
    packs: house.packs,
    action: 'see',
    part: ['duties', 'own-duties'],
    how: 'duty',
  });
  if (!isMine && !child.sees('duties')) throw new NothingHere('duty');
  const owes = duty.organisationId === reader.organisation.id;
  const mayWaive = owes && (child.may('duty.waive') || (isMine && child.may('duty.waive-own')));
  return { duty, child, owners, isMine, waiver, mayWaive, reader };
}

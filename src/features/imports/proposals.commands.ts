import type { Day } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { afterFacts, correctStatus, withdrawStatus } from '../children/index.ts';
import type { Proposal } from './proposals.queries.ts';

const held = ({ statusId, childId, controllerId, from, to }: Proposal) => ({
  id: statusId,
  childId,
  controllerId,
  kind: 'CPLA' as const,
  from,
  to,
});

/** A person has seen the order: it counts from now on. The caller has decided access (status.confirm-proposed). */
export async function confirmProposal(work: Work, house: House, proposal: Proposal, seenOn: Day): Promise<void> {
  await correctStatus(work, held(proposal), { confirmed: true, evidenceSeenOn: seenOn }, 'hand');
  await afterFacts(work, house, [proposal.childId]);
}

/** It is not so; the next return leaves it alone. The caller has decided access (status.confirm-proposed). */
export async function declineProposal(work: Work, house: House, proposal: Proposal, reason: string): Promise<void> {
  await withdrawStatus(work, held(proposal), reason);
  await afterFacts(work, house, [proposal.childId]);
}

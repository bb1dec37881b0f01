import type { Work } from '../../platform/database/database.ts';
import { NothingHere, Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';
import { type OpenChild, openChild } from '../children/index.ts';
import { judgesBlind } from './blind.queries.ts';
import { copyById } from './copies.queries.ts';
import { readerOf } from './plan-access.ts';
import { copyForReader, type PlanCopy } from './plan-copy.ts';

/** A copy that was kept, opened: already as this reader may see it. */
export interface OpenCopy {
  readonly child: OpenChild;
  readonly copy: PlanCopy;
  readonly hash: string;
}

/** The one way to a kept copy. Opens the child's record, which is a look; whoever sees signed plans alone sees no other. */
export async function openCopy(
  work: Work,
  visitor: Visitor,
  house: Pick<House, 'packs'>,
  at: { readonly childId: string; readonly copyId: string },
  how: string,
): Promise<OpenCopy> {
  const child = await openChild(work, visitor, at.childId, {
    packs: house.packs,
    action: 'see',
    part: ['plan', 'signed-plan'],
    how,
  });
  const kept = await copyById(work.read, child.id, at.copyId);
  if (kept === undefined) throw new NothingHere('no such copy');
  if (!child.sees('plan') && kept.copy.moment !== 'signed-off') {
    throw new Refused('Sees signed plans alone.', 'Plans are open to you once they are signed off.');
  }
  const blind = await judgesBlind(work.read, kept.copy.plan);
  const doer = { scopes: child.scopes, writesFor: child.writesFor, may: child.may, blind };
  return { child, copy: copyForReader(kept.copy, readerOf(doer)), hash: kept.hash };
}

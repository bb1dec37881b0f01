import { type ActionId, decide } from '../../access/index.ts';
import type { Visitor } from '../../web/visitor.ts';

/** Whether the visitor may do something where they work now: for what a page offers. The routes behind it refuse by themselves. */
export function mayHere(visitor: Visitor, action: ActionId, now: Date): boolean {
  const { organisation, actor, today } = visitor;
  if (organisation === null) return false;
  const { id: organisationId, kind, authorityId, trustId } = organisation;
  const { steppedUpAt } = visitor.session;
  return decide({
    actor,
    action,
    today,
    now,
    steppedUpAt,
    organisation: { organisationId, kind, authorityId, trustId },
  }).allowed;
}

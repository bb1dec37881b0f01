import type { Work } from '../../platform/database/database.ts';
import { Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import type { OpenChild } from '../children/index.ts';
import { promise } from './ledger.ts';
import type { Pence } from './money.ts';
import { lock, post, tell } from './premium.commands.ts';
import { moneyOfChild } from './premium.queries.ts';
import type { DecisionKind, PremiumRequest } from './premium-request.ts';
import { hasGoneBack, revise, standsOf } from './revision.ts';

export interface Deciding {
  readonly kind: DecisionKind;
  readonly amount: Pence;
  readonly reason: string | null;
}

/** Agrees, with the sum asked for or another, or does not, with why. What is agreed is promised from the child’s money. */
export async function decideRequest(
  work: Work,
  house: House,
  child: OpenChild,
  request: PremiumRequest,
  given: Deciding,
): Promise<'decided' | 'decided-before'> {
  mustDecide(child, request);
  await lock(work, request.id);
  const before = await work.read
    .selectFrom('premium_decision')
    .select('id')
    .where('request_id', '=', request.id)
    .execute();
  if (before.length > 0) return 'decided-before';
  await writeDown(work, child, request, given, 1);
  await post(work, child, request, promise(given.amount), { requestId: request.id, on: work.asking.today });
  await tell(work, house, child, 'premium.decided', 'premium_request', request.id, {
    ...(given.reason === null ? {} : { reason: given.reason }),
    values: { decision: given.kind, amount: String(given.amount) },
  });
  return 'decided';
}

/**
 * Decides again: the decision before stays, and entries of their own move what is promised. Returns why it cannot be, in words,
 * or null once it is written down.
 */
export async function decideAgain(
  work: Work,
  house: House,
  child: OpenChild,
  { id }: Pick<PremiumRequest, 'id'>,
  given: Deciding & { readonly reason: string },
  seen: number,
): Promise<string | null> {
  await lock(work, id);
  const { requests, entries } = await moneyOfChild(work.read, child.id);
  const request = requests.find((each) => each.id === id);
  if (request?.decision == null) throw new Refused('Not decided yet.', 'Nothing has been decided here yet.');
  mustDecide(child, request);
  if (request.decisions.length !== seen) return 'Somebody decided about it meanwhile. Nothing was saved.';
  if (hasGoneBack(entries, request)) {
    return 'The year of this request is closed, and what was left has gone back. Ask for it anew in this year.';
  }
  const moved = revise(request.decision.amount, given.amount, standsOf(entries, id));
  if ('problem' in moved) return `${moved.problem}.`;
  await writeDown(work, child, request, given, seen + 1);
  await post(work, child, request, moved, { requestId: id, on: work.asking.today, words: 'Decided again' });
  await tell(work, house, child, 'premium.decided-again', 'premium_request', id, {
    reason: given.reason,
    values: { decision: given.kind, amount: String(given.amount), before: String(request.decision.amount) },
  });
  return null;
}

async function writeDown(
  work: Work,
  child: OpenChild,
  request: PremiumRequest,
  given: Deciding,
  version: number,
): Promise<void> {
  const { personId, now, today } = work.asking;
  await work.write
    .insertInto('premium_decision')
    .values({
      ...{ request_id: request.id, child_id: child.id, controller_id: request.controllerId, version },
      ...{ organisation_id: child.writesFor, fund_organisation_id: request.fundOrganisationId },
      ...{ decision: given.kind, amount_pence: String(given.amount) as never, reason: given.reason },
      ...{ decided_on: today, decided_by: personId, decided_at: now },
    })
    .execute();
}

function mustDecide(child: OpenChild, request: PremiumRequest): void {
  if (decidesAbout(child, request)) return;
  throw new Refused('Money of another organisation.', 'This money is decided about by whoever holds it.');
}

/** Whose money it is decides; for an authority that is not here, the school writes down what it said. */
export const decidesAbout = (child: Pick<OpenChild, 'writesFor'>, request: PremiumRequest): boolean =>
  (request.fundOrganisationId ?? request.controllerId) === child.writesFor;

import { type ActionId, type Actor, decide, type OrganisationFacts, type PostId } from '../access/index.ts';
import type { Work } from '../platform/database/database.ts';
import { Refused, StepUpNeeded } from './answer.ts';
import type { WorkPlace } from './house.ts';
import type { Visitor } from './visitor.ts';

/** Who does something: somebody signed in, somebody named on the command line, or the operator. */
export interface Doer {
  readonly actor: Actor;
  /** When they last proved who they are; the terminal asks for nothing more. */
  readonly steppedUpAt: Date | null;
}

export const doerOf = (visitor: Visitor): Doer => ({
  actor: visitor.actor,
  steppedUpAt: visitor.session.steppedUpAt,
});

/** The operator at the terminal, or whoever holds the link the terminal printed. `name` stands in the audit. */
export const operatorDoer = (name: string): Doer => ({ actor: { kind: 'operator', name }, steppedUpAt: null });

/** What a command has to say that could not be done: by field, what is wrong and what to do. */
export type Problems = Readonly<Record<string, string>>;
export type Outcome<Done> = { readonly done: Done } | { readonly problems: Problems };

export const asFacts = (place: Pick<WorkPlace, 'id' | 'kind' | 'authorityId' | 'trustId'>): OrganisationFacts => ({
  organisationId: place.id,
  kind: place.kind,
  authorityId: place.authorityId,
  trustId: place.trustId,
});

/**
 * First in every command: throws Refused or StepUpNeeded unless src/access lets the doer do this, at an organisation or
 * (null) in the deployment.
 */
export function mustBeAllowed(
  work: Work,
  doer: Doer,
  action: ActionId,
  organisation: OrganisationFacts | null,
  about?: { readonly personId: string; readonly post: PostId },
): void {
  const decision = decideFor(work, doer, action, organisation, about);
  if (decision.allowed) return;
  if (decision.remedy === 'step-up') throw new StepUpNeeded(decision.because);
  throw new Refused(decision.because, decision.tell);
}

/** Whether the doer may: to offer a link or a button. A dangerous act counts as allowed; it asks again when it is done. */
export function isAllowed(work: Work, doer: Doer, action: ActionId, organisation: OrganisationFacts | null): boolean {
  const decision = decideFor(work, doer, action, organisation, undefined);
  return decision.allowed || decision.remedy === 'step-up';
}

function decideFor(
  work: Work,
  doer: Doer,
  action: ActionId,
  organisation: OrganisationFacts | null,
  about: { readonly personId: string; readonly post: PostId } | undefined,
) {
  const { today, now } = work.asking;
  return decide({
    actor: doer.actor,
    action,
    today,
    now,
    steppedUpAt: doer.steppedUpAt,
    ...(organisation === null ? {} : { organisation }),
    ...(about === undefined ? {} : { about }),
  });
}

import { decide } from '../access/index.ts';
import { Refused, StepUpNeeded } from './answer.ts';
import type { Who } from './route.ts';
import type { Visitor } from './visitor.ts';

/** Where to go instead: thrown by the gate, answered with a redirect. */
export class GoTo extends Error {
  override name = 'GoTo';
  readonly to: string;
  constructor(to: string) {
    super('go to');
    this.to = to;
  }
}

/**
 * Decides a route before its handler runs. A stranger is sent to sign in and comes back; somebody half signed in is sent
 * to the second step; somebody whose posts do not allow the action is refused in words that say who to ask.
 */
export function decideRoute(who: Who, visitor: Visitor | null, here: string, now: Date): void {
  if (who.kind === 'everyone') return;
  if (visitor === null) throw new GoTo(`/sign-in?back=${encodeURIComponent(here)}`);
  if (who.kind === 'half-signed-in') return;
  if (visitor.session.level !== 'full') throw new GoTo('/sign-in/second-step');
  if (who.kind !== 'may') return;
  const { organisation } = visitor;
  if (organisation === null) {
    throw new Refused(
      'holds no post today',
      'You hold no post today. Ask an administrator at your school or authority.',
    );
  }
  const decision = decide({
    actor: visitor.actor,
    action: who.action,
    today: visitor.today,
    now,
    organisation: {
      organisationId: organisation.id,
      kind: organisation.kind,
      authorityId: organisation.authorityId,
      trustId: organisation.trustId,
    },
    steppedUpAt: visitor.session.steppedUpAt,
  });
  if (decision.allowed) return;
  if (decision.remedy === 'step-up') throw new StepUpNeeded(decision.because);
  throw new Refused(decision.because, decision.tell);
}

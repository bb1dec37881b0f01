import { type ActionId, decide, isPost, needsSecondFactor } from '../access/index.ts';
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
 * to the second step, and so is somebody whose posts came to need one since they signed in; somebody whose posts do not
 * allow the action is refused in words that say who to ask. `here`: where to come back to, `/` after a form.
 */
export function decideRoute(who: Who, visitor: Visitor | null, here: string, now: Date): void {
  if (who.kind === 'everyone') return;
  const back = here === '/' ? '' : `?back=${encodeURIComponent(here)}`;
  if (visitor === null) throw new GoTo(`/sign-in${back}`);
  if (who.kind === 'half-signed-in') return;
  if (visitor.session.level !== 'full' || lacksSecondFactor(visitor)) throw new GoTo(`/sign-in/second-step${back}`);
  if (who.kind === 'may') decideHere(who.action, visitor, now);
}

/** Every relation to a child is held with a post that asks for a second factor by itself, so the posts say it all. */
export function lacksSecondFactor(visitor: Visitor): boolean {
  if (visitor.session.secondFactor) return false;
  const posts = visitor.actor.posts.map((held) => held.post).filter(isPost);
  return needsSecondFactor(posts, []);
}

/** Throws Refused or StepUpNeeded unless the visitor may do this at the organisation they work for now. */
export function decideHere(action: ActionId, visitor: Visitor, now: Date): void {
  const { organisation } = visitor;
  if (organisation === null) {
    throw new Refused(
      'holds no post today',
      'You hold no post today. Ask an administrator at your school or authority.',
    );
  }
  const decision = decide({
    actor: visitor.actor,
    action,
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

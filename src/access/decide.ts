import type { Day } from '../calendar/index.ts';
import type { ActionRow } from './action-row.ts';
import { type ActionId, actionOf } from './actions.ts';
import type { Actor, BrokenGlass, ChildFacts, OrganisationFacts, PersonActor } from './facts.ts';
import { GLASS, glassWouldOpen, opensThrough } from './glass.ts';
import { type PostId, postOf } from './posts.ts';
import { isBarred, type Sighting, scopesOf, sightings } from './reach.ts';
import type { Scope } from './scopes.ts';
import { isAgreed, isFresh } from './step-up.ts';
import { TELL } from './tell.ts';
import { postsToday } from './visibility.ts';
import { READING_ONLY, type Tie } from './who-sees.ts';

/** What is asked. `see` asks for one part of one child's record; `glass.break` to open more of it for a while. */
export interface Question {
  readonly actor: Actor;
  readonly action: ActionId | 'see' | 'glass.break';
  readonly today: Day;
  /** The part to see, with `see`; the name when none is said. */
  readonly part?: Scope | undefined;
  readonly child?: ChildFacts | undefined;
  readonly organisation?: OrganisationFacts | undefined;
  /** The instant it is: needed for a glass, a dangerous act and an agreement. */
  readonly now?: Date | undefined;
  readonly steppedUpAt?: Date | null | undefined;
  readonly glass?: BrokenGlass | null | undefined;
  /** How often this person broke the glass in the last seven days; with `glass.break`. */
  readonly brokenLately?: number | undefined;
  /** The second person, with what takes two. */
  readonly second?: { readonly actor: PersonActor; readonly agreedAt: Date } | undefined;
  /** Whose post is given or ended, and which, with `post.set`. */
  readonly about?: { readonly personId: string; readonly post: PostId } | undefined;
}

export type Remedy = 'step-up' | 'second-person' | 'second-factor' | 'break-glass';

export type Decision =
  | { readonly allowed: true; readonly because: string }
  | {
      readonly allowed: false;
      /** For the audit and for tests; may tell of the child. */
      readonly because: string;
      /** For the person: tells nothing. */
      readonly tell: string;
      /** What the person can do about it, where there is something. */
      readonly remedy: Remedy | null;
    };

/** The one decision. Pure: `today` and `now` are arguments; what it is not told it takes as not so. */
export function decide(question: Question): Decision {
  if (question.action === 'see') return maySee(question);
  if (question.action === 'glass.break') return mayBreakGlass(question);
  const action: ActionRow = actionOf(question.action);
  const decision = mayDo(question, action);
  return decision.allowed ? confirmed(question, action, decision) : decision;
}

/** The parts of the record that are open to the actor now, an open glass included. */
export function openScopes(question: Omit<Question, 'action'>): ReadonlySet<Scope> {
  const { actor, child, today, glass, now } = question;
  if (child === undefined) return new Set();
  return new Set([...scopesOf(actor, child, today), ...opensThrough(glass, actor, child, today, now)]);
}

function maySee(question: Question): Decision {
  const { actor, child, today, glass, now, part = 'name' } = question;
  const closed = closedTo(actor, child);
  if (closed !== null || child === undefined) return refused(closed ?? 'No child was named.', TELL.child);
  if (scopesOf(actor, child, today).has(part)) return allowed(`${who(actor)} may see ${part} of this child today.`);
  if (opensThrough(glass, actor, child, today, now).has(part))
    return allowed(`The glass is broken, and opens ${part}.`);
  if (glassWouldOpen(actor, child, today).has(part))
    return refused(`${part} is beyond need to know.`, TELL.glass, 'break-glass');
  return refused(`Nothing opens ${part} of this child to ${who(actor)}.`, TELL.child);
}

function mayBreakGlass({ actor, child, today, brokenLately = 0 }: Question): Decision {
  const closed = closedTo(actor, child);
  if (closed !== null || child === undefined) return refused(closed ?? 'No child was named.', TELL.child);
  const opens = [...glassWouldOpen(actor, child, today)];
  const seen = scopesOf(actor, child, today);
  if (opens.every((scope) => seen.has(scope)))
    return refused(
      opens.length === 0 ? 'No post held here may break the glass.' : 'All of it is open anyway.',
      TELL.child,
    );
  if (brokenLately >= GLASS.mostInSevenDays)
    return refused(`The glass was broken ${brokenLately} times in seven days.`, TELL.glassSpent);
  return allowed('A post held here may break the glass.');
}

function mayDo(question: Question, action: ActionRow): Decision {
  const { actor } = question;
  if (actor.kind === 'system')
    return action.job === actor.job && isForJob(actor, question)
      ? allowed('The job is for this.')
      : refused('The job is for something else.', TELL.organisation);
  if (actor.kind === 'operator')
    return action.operator
      ? allowed('The operator’s own terminal.')
      : refused('Not from the terminal without a named person.', TELL.organisation);
  if (actor.kind !== 'person') return refused('Only for people who hold a post.', TELL.organisation);
  if (action.on === 'deployment') return refused('The operator’s alone.', TELL.organisation);
  return action.on === 'child' ? mayDoToChild(question, action) : mayDoAt(question, action, actor);
}

function isForJob(actor: Actor & { kind: 'system' }, { child, organisation }: Question): boolean {
  // On a child only for the organisation that answers for the record, named.
  if (child !== undefined) return actor.organisationId !== null && child.controllers.includes(actor.organisationId);
  return actor.organisationId === null || organisation?.organisationId === actor.organisationId;
}

function mayDoToChild({ actor, child, today }: Question, action: ActionRow): Decision {
  const closed = closedTo(actor, child);
  if (closed !== null || child === undefined) return refused(closed ?? 'No child was named.', TELL.child);
  const places = Map.groupBy(
    sightings(actor, child, today).filter(({ term }) => !READING_ONLY.includes(term.tie as Tie)),
    ({ term }) => `${term.post} ${term.relation} ${term.organisationId}`,
  );
  for (const sighted of places.values()) {
    const term = sighted[0]?.term;
    if (term === undefined || !isListed(action, term)) continue;
    if (action.controllerOnly && !child.controllers.includes(term.organisationId ?? '')) continue;
    const seen = new Set(sighted.flatMap((one) => one.scopes));
    if (action.needs.every((scope) => seen.has(scope))) return allowed(`As ${term.relation ?? term.post}.`);
  }
  return refused(`No post or relation of ${who(actor)} allows ${action.id} for this child.`, TELL.child);
}

function isListed(action: ActionRow, { post, relation }: Sighting['term']): boolean {
  if (action.anyone) return true;
  if (relation !== null) return action.relations.includes(relation);
  return post !== null && action.posts.includes(post);
}

function mayDoAt({ organisation, today, about }: Question, action: ActionRow, actor: PersonActor): Decision {
  const held = postsToday(actor, today);
  if (held.length === 0) return refused('No post is held today.', TELL.nobody);
  if (action.on === 'self')
    return actor.secondFactor || held.some(({ post }) => !postOf(post).sensitive)
      ? allowed('One’s own.')
      : refused('Every post held asks for a second factor.', TELL.secondFactor, 'second-factor');
  if (organisation === undefined) return refused('No organisation was named.', TELL.organisation);
  const here = held.filter(
    ({ post, organisationId }) =>
      (organisationId === organisation.organisationId && (action.anyone || action.posts.includes(post))) ||
      (action.overSchools.includes(post) &&
        (organisationId === organisation.authorityId || organisationId === organisation.trustId)),
  );
  const withFactor = here.filter(({ post }) => actor.secondFactor || !postOf(post).sensitive);
  const by = withFactor[0];
  if (here.length > 0 && by === undefined)
    return refused('The post asks for a second factor.', TELL.secondFactor, 'second-factor');
  if (by === undefined) return refused(`No post of ${who(actor)} here allows ${action.id}.`, TELL.organisation);
  if (action.id === 'post.set' && about !== undefined && givesItselfChildren(actor, about, withFactor))
    return refused('Nobody who only sets up gives themselves a post that sees children.', TELL.ownPost);
  return allowed(`As ${by.post}.`);
}

/** A head may hold four posts in a small school. An administrator may not walk in by giving themselves one. */
function givesItselfChildren(
  actor: PersonActor,
  about: { readonly personId: string; readonly post: PostId },
  by: readonly { readonly post: PostId }[],
): boolean {
  if (about.personId !== actor.personId || !postOf(about.post).seesChildren) return false;
  return !by.some(({ post }) => post === 'headteacher' || post === 'virtual-school-head');
}

/** Dangerous acts ask for the person again, and some for a second person who may do the same. */
function confirmed(question: Question, action: ActionRow, decision: Decision): Decision {
  const { actor, steppedUpAt, now, second } = question;
  if (actor.kind !== 'person') return decision;
  if (action.stepUp && !isFresh(steppedUpAt, now))
    return refused('Not confirmed lately with password and code.', TELL.stepUp, 'step-up');
  if (!action.twoPeople) return decision;
  const other = second?.actor;
  if (
    second === undefined ||
    other === undefined ||
    other.personId === actor.personId ||
    !isAgreed(second.agreedAt, now)
  )
    return refused('No second person has agreed.', TELL.secondPerson, 'second-person');
  const theirs = mayDo({ ...question, actor: other }, action);
  return theirs.allowed ? decision : refused('The second person may not.', TELL.secondPerson, 'second-person');
}

/** What stands above every table, in words; null when nothing does. The lawful retention passes the seal (mayDo). */
function closedTo(actor: Actor, child: ChildFacts | undefined): string | null {
  if (child === undefined) return null;
  if (child.sealed) return 'The record is sealed.';
  if (actor.kind === 'person' && isBarred(actor.personId, child)) return 'A relative of the child is barred.';
  return null;
}

function who(actor: Actor): string {
  return actor.kind === 'person' ? 'this person' : `this ${actor.kind}`;
}

function allowed(because: string): Decision {
  return { allowed: true, because };
}

function refused(because: string, tell: string, remedy: Remedy | null = null): Decision {
  return { allowed: false, because, tell, remedy };
}

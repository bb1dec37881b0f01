import type { Day } from '../calendar/index.ts';
import { holdsOn, isThisDayAlone } from './during.ts';
import type { Actor, ChildFacts, GrantScope } from './facts.ts';
import { ALL_SCOPES, type Scope } from './scopes.ts';
import { type Condition, listVisibility, type Term, type Visibility } from './visibility.ts';
import { ALWAYS_WITH_A_PART, CHILD_SEES } from './who-sees.ts';

/** Some parts at most; null: no limit. */
type Limit = readonly Scope[] | null;

/** One way in which somebody sees this child, with the parts it opens. */
export interface Sighting {
  readonly term: Term;
  readonly scopes: readonly Scope[];
}

/** The parts of this child's record the actor may see today, without any glass. Empty: the child is not there for them. */
export function scopesOf(actor: Actor, child: ChildFacts, today: Day): ReadonlySet<Scope> {
  if (child.sealed) return new Set();
  if (actor.kind === 'child') return new Set(actor.childId === child.childId ? CHILD_SEES : []);
  return new Set(sightings(actor, child, today).flatMap((sighting) => sighting.scopes));
}

/** All the ways in which the actor sees this child; none for a sealed child, and none for a person who is barred. */
export function sightings(actor: Actor, child: ChildFacts, today: Day): readonly Sighting[] {
  return sightingsBy(listVisibility(actor, today), child, today);
}

/** The same for a visibility worked out before: what a query translated from it has to agree with. */
export function sightingsBy(visibility: Visibility, child: ChildFacts, today: Day): readonly Sighting[] {
  if (child.sealed) return [];
  if (visibility.never.barring !== null && isBarred(visibility.never.barring, child)) return [];
  return visibility.terms
    .map((term) => ({ term, scopes: scopesThrough(term, child, today) }))
    .filter((sighting) => sighting.scopes.length > 0);
}

export function isBarred(personId: string, child: ChildFacts): boolean {
  return child.bars.some((bar) => bar.personId === personId);
}

/** True when somebody who sees children here may open a list of them; the list then holds those they may see by name. */
export function mayList(actor: Actor, organisationId: string, today: Day): boolean {
  return listVisibility(actor, today).terms.some(
    (term) => (term.organisationId === null || term.organisationId === organisationId) && term.scopes.includes('name'),
  );
}

function scopesThrough(term: Term, child: ChildFacts, today: Day): readonly Scope[] {
  if (!term.conditions.every((condition) => conditionHolds(condition, child, today))) return [];
  const open = new Set<Scope>();
  for (const byTie of tieLimits(term, child, today)) {
    for (const byShare of shareLimits(term, child, today)) {
      for (const scope of term.scopes) if (within(byTie, scope) && within(byShare, scope)) open.add(scope);
    }
  }
  return ALL_SCOPES.filter((scope) => open.has(scope));
}

function within(limit: Limit, scope: Scope): boolean {
  return limit === null || limit.includes(scope) || ALWAYS_WITH_A_PART.includes(scope);
}

function conditionHolds(condition: Condition, child: ChildFacts, today: Day): boolean {
  switch (condition.kind) {
    case 'in-group':
      return condition.groups.some((group) => child.groups.includes(group));
    case 'relation':
      return child.relations.some(
        (held) =>
          held.personId === condition.personId &&
          held.relation === condition.relation &&
          (condition.todayAlone ? isThisDayAlone(held.during, today) : holdsOn(held.during, today)),
      );
    case 'shared':
      // Whether there is one, and how much it opens, is asked in shareLimits.
      return true;
    case 'has-send':
      return child.hasSend;
    case 'voice-allowed':
      return child.voiceOpenTo.includes(condition.personId);
    case 'parents-agreed':
      return !child.groups.includes('CPLA') || child.adviceAgreedWith.includes(condition.organisationId);
    case 'stands-in':
      return child.bars.some(
        (bar) =>
          bar.standInId === condition.personId &&
          bar.posts.some((held) => held.organisationId === condition.organisationId && held.post === condition.post),
      );
  }
}

/** A limit for each open share with the post or the person; no limit where no share is asked for. */
function shareLimits(term: Term, child: ChildFacts, today: Day): readonly Limit[] {
  const condition = term.conditions.find((one) => one.kind === 'shared');
  if (condition === undefined) return [null];
  return child.shares
    .filter((share) => share.organisationId === condition.organisationId && holdsOn(share.during, today))
    .filter((share) =>
      'post' in share.with ? share.with.post === condition.post : share.with.personId === condition.personId,
    )
    .map((share) => share.scopes);
}

/** A limit for each way the child is tied to the organisation; none: it is not. */
function tieLimits(term: Term, child: ChildFacts, today: Day): readonly Limit[] {
  const { organisationId } = term;
  if (organisationId === null) return [null];
  const own: readonly Limit[] = child.controllers.includes(organisationId) ? [null] : [];
  const granted = (...scopes: readonly GrantScope[]): readonly Limit[] =>
    child.grants
      .filter((grant) => grant.organisationId === organisationId && holdsOn(grant.during, today))
      .filter((grant) => scopes.includes(grant.scope))
      .map((grant) => grant.sections);
  switch (term.tie) {
    // The school answers for facts about the child, also after the child has left, or the child is enrolled there.
    case 'holds':
      return [...own, ...granted('enrolment')];
    // Another school's record, as far as it was handed over and accepted.
    case 'handover':
      return granted('handover');
    case 'on-roll':
      return child.onRollAt.includes(organisationId) ? [...own, ...granted('enrolment')] : [];
    case 'moving':
      return child.movingAt.includes(organisationId) ? [...own, ...granted('enrolment')] : [];
    // The authority that looks after the child now, wherever the child is at school.
    case 'looks-after':
      return child.lookedAfterBy.includes(organisationId) ? [...own, ...granted('looked-after')] : [];
    // The authority that holds the child's case: in care, in need or under a protection plan.
    case 'case':
      return [...own, ...granted('case-holder', 'looked-after')];
    case 'advice':
      return granted('advice');
    case 'reaches':
      // Not by a broken glass: that is one person's, for one child.
      return [...own, ...granted('enrolment', 'looked-after', 'case-holder', 'advice', 'handover')];
  }
}

import type { Day } from '../calendar/index.ts';
import { holdsOn } from './during.ts';
import type { Actor, Group, HeldPost, PersonActor } from './facts.ts';
import { jobOf } from './jobs.ts';
import { type PostId, postOf } from './posts.ts';
import type { RelationId } from './relations.ts';
import type { Scope } from './scopes.ts';
import { OPERATOR_SEES, type SightRule, type Tie, WHO_SEES } from './who-sees.ts';

/**
 * The few things a term can ask of a child. Closed: a translation into SQL that handles each kind handles all there is.
 * Every period is tested with `today`. What each means of the facts is said in reach.ts, beside the code that tests it.
 */
export type Condition =
  /** The child is in one of these groups today. */
  | { readonly kind: 'in-group'; readonly groups: readonly Group[] }
  /** The person is this to the child today; `todayAlone`: by a row for this one day. */
  | {
      readonly kind: 'relation';
      readonly personId: string;
      readonly relation: RelationId;
      readonly todayAlone: boolean;
    }
  /** A share of the organisation with this post or person is open. Narrows the parts to those shared. */
  | { readonly kind: 'shared'; readonly organisationId: string; readonly post: PostId; readonly personId: string }
  | { readonly kind: 'has-send' }
  /** The child lets this person read what they said. */
  | { readonly kind: 'voice-allowed'; readonly personId: string }
  /** The child is not previously looked after, or the parents agreed that this authority is asked about them by name. */
  | { readonly kind: 'parents-agreed'; readonly organisationId: string }
  /** The person is the named stand-in of somebody barred who holds this post here today. */
  | { readonly kind: 'stands-in'; readonly personId: string; readonly organisationId: string; readonly post: PostId };

/** One way to see children: all of it has to hold. */
export interface Term {
  /** The post it is seen by; null for the operator and for jobs. */
  readonly post: PostId | null;
  readonly relation: RelationId | null;
  /** Null: whatever the organisation (the operator, jobs of the whole deployment). */
  readonly organisationId: string | null;
  /** `reaches`: the organisation answers for facts about the child, or any grant to it is open. */
  readonly tie: Tie | 'reaches';
  readonly conditions: readonly Condition[];
  readonly scopes: readonly Scope[];
}

/**
 * Which children somebody may see, and which parts: a child is seen by any term that holds for it, its parts are those
 * of all such terms together, and `never` stands above them all. The glass is not here: it opens one child, never a list.
 */
export interface Visibility {
  readonly never: {
    /** Children adopted: sealed. Always. */
    readonly sealed: true;
    /** Children with a bar on this person. */
    readonly barring: string | null;
  };
  readonly terms: readonly Term[];
}

export function listVisibility(actor: Actor, today: Day): Visibility {
  const terms = termsOf(actor, today);
  return { never: { sealed: true, barring: actor.kind === 'person' ? actor.personId : null }, terms };
}

function termsOf(actor: Actor, today: Day): readonly Term[] {
  switch (actor.kind) {
    case 'person':
      return termsOfPerson(actor, today, WHO_SEES);
    case 'operator':
      return [everything(null, OPERATOR_SEES)];
    case 'system': {
      const scopes = jobOf(actor.job).scopes;
      return scopes.length === 0 ? [] : [everything(actor.organisationId, scopes)];
    }
    // An invited person and a child have no list: they reach one thing, by its id.
    case 'invitation':
    case 'child':
      return [];
  }
}

function everything(organisationId: string | null, scopes: readonly Scope[]): Term {
  return { post: null, relation: null, organisationId, tie: 'reaches', conditions: [], scopes };
}

/** The posts held today that give anything: not before they begin, not from the day they end. */
export function postsToday(actor: PersonActor, today: Day): readonly HeldPost[] {
  return actor.posts.filter((held) => holdsOn(held.during, today) && isOf(held));
}

/** A post counts only at the kind of organisation that has it. */
function isOf(held: HeldPost): boolean {
  return postOf(held.post).at.includes(held.organisationKind);
}

/** The terms that a table of sight gives a person today: the table of every day, or that of the glass. */
export function termsOfPerson(actor: PersonActor, today: Day, table: readonly SightRule[]): readonly Term[] {
  // Whoever may see a child signs in with a second factor, whatever the post.
  if (!actor.secondFactor) return [];
  const held = postsToday(actor, today);
  const own = held.flatMap((post) =>
    rulesOf(table, post.post).flatMap((rule) => termsBy(rule, post.post, post, actor, false)),
  );
  const standing = actor.standsIn.flatMap((place) => {
    const works = held.some((post) => post.organisationId === place.organisationId && postOf(post.post).staff);
    const rules = works ? rulesOf(table, place.post).filter((rule) => rule.relation === undefined) : [];
    return rules.flatMap((rule) => termsBy(rule, place.post, place, actor, true));
  });
  return [...own, ...standing];
}

function rulesOf(table: readonly SightRule[], post: PostId): readonly SightRule[] {
  return table.filter((rule) => rule.posts.includes(post));
}

function termsBy(
  rule: SightRule,
  post: PostId,
  at: { readonly organisationId: string },
  { personId }: PersonActor,
  asStandIn: boolean,
): readonly Term[] {
  const { organisationId } = at;
  const conditions: Condition[] = [];
  if (rule.groups !== null) conditions.push({ kind: 'in-group', groups: rule.groups });
  if (rule.relation !== undefined) {
    const todayAlone = rule.when.includes('today-alone');
    conditions.push({ kind: 'relation', personId, relation: rule.relation, todayAlone });
  }
  if (rule.when.includes('shared')) conditions.push({ kind: 'shared', organisationId, post, personId });
  if (rule.when.includes('has-send')) conditions.push({ kind: 'has-send' });
  if (rule.when.includes('voice-allowed')) conditions.push({ kind: 'voice-allowed', personId });
  if (rule.when.includes('parents-agreed')) conditions.push({ kind: 'parents-agreed', organisationId });
  if (asStandIn) conditions.push({ kind: 'stands-in', personId, organisationId, post });
  const relation = rule.relation ?? null;
  return rule.through.map((tie) => ({ post, relation, organisationId, tie, conditions, scopes: rule.scopes }));
}

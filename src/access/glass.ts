import type { Day } from '../calendar/index.ts';
import type { Actor, BrokenGlass, ChildFacts } from './facts.ts';
import { DESIGNATED } from './post-groups.ts';
import { sightingsBy } from './reach.ts';
import { allBut, type Scope } from './scopes.ts';
import { termsOfPerson } from './visibility.ts';
import type { SightRule } from './who-sees.ts';

/**
 * Breaking the glass: reading beyond need to know, for a reason, for a time, told at once. The three numbers are our
 * default; no guidance sets them.
 */
export const GLASS = { openMinutes: 60, reasonLetters: 10, mostInSevenDays: 3 } as const;

/**
 * Who may, and what opens. Never a hidden address; not what a child said to the readers they chose; not who looked, or
 * what was shared or disclosed. The head and the safeguarding lead need no glass; teachers ask the safeguarding lead.
 */
export const WHO_MAY_BREAK_THE_GLASS: readonly SightRule[] = [
  {
    posts: [...DESIGNATED, 'senco', 'mental-health-lead'],
    through: ['holds'],
    groups: null,
    when: [],
    scopes: allBut(
      ...(['hidden-address', 'voice', 'money', 'duties', 'own-duties'] as const),
      ...(['sharing', 'looks', 'disclosures', 'case-papers'] as const),
    ),
  },
  {
    // The case is their authority's, the colleague who holds it is away, and nobody has named cover.
    posts: ['social-worker', 'duty-social-worker'],
    through: ['case'],
    groups: null,
    when: [],
    scopes: [
      ...(['name', 'moves', 'identity', 'care-group', 'need-groups', 'people', 'contact-rule'] as const),
      ...(['attendance', 'suspensions', 'plan', 'signed-plan', 'targets'] as const),
    ],
  },
];

/** True while a post is held that may break the glass at all, for some child. */
export function mayEverBreakGlass(actor: Actor, today: Day): boolean {
  return (
    actor.kind === 'person' && termsOfPerson(actor, today, WHO_MAY_BREAK_THE_GLASS).some((term) => !isForStandIn(term))
  );
}

/** What a glass would open to the actor for this child, beside what they see anyway; empty: they may not break one. */
export function glassWouldOpen(actor: Actor, child: ChildFacts, today: Day): ReadonlySet<Scope> {
  if (actor.kind !== 'person') return new Set();
  const terms = termsOfPerson(actor, today, WHO_MAY_BREAK_THE_GLASS).filter((term) => !isForStandIn(term));
  const visibility = { never: { sealed: true, barring: actor.personId }, terms } as const;
  return new Set(sightingsBy(visibility, child, today).flatMap((sighting) => sighting.scopes));
}

function isForStandIn(term: { readonly conditions: readonly { readonly kind: string }[] }): boolean {
  return term.conditions.some((condition) => condition.kind === 'stands-in');
}

/** True for a glass this person broke on this child, with a reason, that has not closed. `until` itself is closed. */
export function isOpen(glass: BrokenGlass, actor: Actor, child: ChildFacts, now: Date): boolean {
  const longest = new Date(glass.brokenAt.getTime() + GLASS.openMinutes * 60_000);
  return (
    actor.kind === 'person' &&
    glass.personId === actor.personId &&
    glass.childId === child.childId &&
    isReason(glass.reason) &&
    glass.brokenAt <= now &&
    now < glass.until &&
    now < longest
  );
}

/** A reason somebody else can understand later: not blank, not a full stop. */
export function isReason(reason: string): boolean {
  return reason.replace(/[^\p{L}]/gu, '').length >= GLASS.reasonLetters;
}

/** What an open glass adds; empty when it is closed, somebody else's, or the post that could break it has ended. */
export function opensThrough(
  glass: BrokenGlass | null | undefined,
  actor: Actor,
  child: ChildFacts,
  today: Day,
  now: Date | undefined,
): ReadonlySet<Scope> {
  if (glass === null || glass === undefined || now === undefined || !isOpen(glass, actor, child, now)) return new Set();
  return glassWouldOpen(actor, child, today);
}

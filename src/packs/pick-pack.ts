import type { Group } from './basics.ts';
import type { Pack } from './pack.ts';
import type { Packs } from './packs.ts';

/** What a duty is for: a child as a member of a group, or the school itself. */
export type AnswersAs = Group | 'school';

/** The authorities around a child or school on the day in question, as three-figure codes; null where there is none or it is not known. */
export type AuthoritiesAround = {
  /** The authority that looks after the child. */
  readonly lookingAfter: string | null;
  /** The authority that holds the child in need or child protection case. */
  readonly holdingCase: string | null;
  /** The authority in whose area the school is, and to which the school answers. */
  readonly school: string | null;
};

export type Picked = {
  readonly pack: Pack;
  /** The authority whose clock it is; null where nobody has said which. */
  readonly authority: string | null;
  /** How the authority was found: the product tells people when England's clocks had to serve. */
  readonly because: 'its-own-pack' | 'authority-without-a-pack' | 'authority-not-known';
};

/**
 * Whose clock: the authority whose pack a subject answers to. Looked after: the authority that looks after the child, wherever
 * the school is. Previously looked after: the Virtual School where the child is educated. Child in need, child protection: the
 * authority that holds the case. Kinship care, a social worker in the past, and the school's own duties: the school's.
 * Facts are those of one day: when an authority takes over a child (SSDA903 REC E3), ask again with the new ones.
 */
export function whoseClock(as: AnswersAs, around: AuthoritiesAround): string | null {
  switch (as) {
    case 'CLA':
      return around.lookingAfter;
    case 'CIN':
    case 'CP':
      return around.holdingCase;
    case 'CPLA':
    case 'CSW':
    case 'KIN':
    case 'school':
      return around.school;
  }
}

/** The pack a subject answers to on a day. Where the authority is not known or has no pack, England's, and says so. */
export function pickPack(packs: Packs, as: AnswersAs, around: AuthoritiesAround): Picked {
  const authority = whoseClock(as, around);
  if (authority === null) return { pack: packs.england, authority, because: 'authority-not-known' };
  const pack = packs.forAuthorityCode(authority);
  if (!pack) return { pack: packs.england, authority, because: 'authority-without-a-pack' };
  return { pack, authority, because: 'its-own-pack' };
}

const strongestFirst: readonly Group[] = ['CLA', 'CP', 'CIN', 'CPLA', 'KIN', 'CSW'];

/**
 * As which a child of several groups answers when a duty is not of one group (a key adult, an attendance plan): DfE's order,
 * looked after before child protection before child in need (Explore Education Statistics), then our own order for the rest.
 * A child of no group answers as the school does.
 */
export function answersAs(groups: Iterable<Group>): AnswersAs {
  const held = new Set(groups);
  return strongestFirst.find((group) => held.has(group)) ?? 'school';
}

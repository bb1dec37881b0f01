import type { Day } from '../../calendar/day.ts';

/** What becomes of a section of the model in a version: as the model has it, in the school’s own words, or not at all and why not. */
export const modelHows = ['adopted', 'adapted', 'left-out'] as const;
/** The same, and a section that is the school’s own and stands in no model. */
export const hows = [...modelHows, 'own'] as const;
export type How = (typeof hows)[number];

/** A sentence as a version keeps it. `id` is the model’s; null for the school’s own. */
export interface Sentence {
  readonly id: string | null;
  readonly words: string;
  readonly makes: readonly string[];
}

export interface Section {
  readonly section: string;
  readonly place: number;
  /** 0 for a section of the model; an own one is the first, second … behind the section at that place. */
  readonly follows: number;
  readonly title: string;
  readonly how: How;
  readonly sentences: readonly Sentence[];
  /** The promises it makes, of all its sentences or as its writers say. */
  readonly promises: readonly string[];
  readonly reason: string | null;
}

export interface Policy {
  readonly id: string;
  /** `model`: adopted and kept here. Else a related policy of the pack, or `own`. */
  readonly kind: string;
  readonly here: boolean;
  readonly title: string;
  /** The post that answers for it. */
  readonly answersFor: string;
  readonly address: string | null;
  readonly endedOn: Day | null;
}

export interface Version {
  readonly id: string;
  readonly policyId: string;
  readonly nth: number;
  readonly draftedBy: string | null;
  readonly draftedAt: Date;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
  readonly ratifiedOn: Day | null;
  readonly minute: string | null;
  readonly ratifiedBy: string | null;
  /** The day it was written down that it was ratified. */
  readonly writtenOn: Day | null;
  readonly reviewOn: Day | null;
  /** Editions of guidance that somebody looked up for it, where nobody has verified them. */
  readonly lookedUp: readonly string[];
  readonly publishedBy: string | null;
  readonly publishedAt: Date | null;
}

export type VersionState = 'draft' | 'approved' | 'ratified' | 'published' | 'replaced';

/** Of all versions of one policy, in any order. Nothing of it is stored: it follows from what was done, and when. */
export function stateOf(version: Version, all: readonly Version[]): VersionState {
  if (version.ratifiedOn === null) return version.approvedAt === null ? 'draft' : 'approved';
  const later = all.filter(({ nth, ratifiedOn }) => nth > version.nth && ratifiedOn !== null);
  const laterPublished = later.some(({ publishedAt }) => publishedAt !== null);
  // What is published stays the one that is read until a later one is published.
  if (version.publishedAt !== null) return laterPublished ? 'replaced' : 'published';
  return later.length > 0 ? 'replaced' : 'ratified';
}

/** The version that is being written, or waits to be ratified. */
export const draftOf = (all: readonly Version[]): Version | null =>
  all.find(({ ratifiedOn }) => ratifiedOn === null) ?? null;

/** The one that holds: ratified last. */
export const ratifiedOf = (all: readonly Version[]): Version | null =>
  all.filter(({ ratifiedOn }) => ratifiedOn !== null).sort((a, b) => b.nth - a.nth)[0] ?? null;

export const publishedOf = (all: readonly Version[]): Version | null =>
  all.find((version) => stateOf(version, all) === 'published') ?? null;

/** How a policy stands with its review: never ratified, past its day, near it, or in good time. */
export type ReviewState = 'none' | 'late' | 'near' | 'in-time';

export function reviewStateOf(all: readonly Version[], today: Day, nearFrom: (review: Day) => Day): ReviewState {
  const held = ratifiedOf(all);
  if (held === null || held.reviewOn === null) return 'none';
  if (held.reviewOn < today) return 'late';
  return nearFrom(held.reviewOn) <= today ? 'near' : 'in-time';
}

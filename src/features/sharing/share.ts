import {
  ALL_SCOPES,
  type ChildFacts,
  type PostId,
  postsToShareWith,
  SCOPES,
  type Scope,
  scopesOf,
  shareableWith,
} from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';

/** Somebody who works here, and the posts they hold today. */
export interface Colleague {
  readonly personId: string;
  readonly name: string;
  readonly posts: readonly PostId[];
}

export type Target =
  | { readonly kind: 'post'; readonly post: PostId }
  | { readonly kind: 'person'; readonly person: Colleague };

/** A post or a person something can be shared with; undefined for any other. */
export function targetOf(text: string, colleagues: readonly Colleague[]): Target | undefined {
  const post = postsToShareWith().find((each) => each === text);
  if (post !== undefined) return { kind: 'post', post };
  const person = colleagues.find((each) => each.personId === text);
  return person !== undefined && shareablePosts(person).length > 0 ? { kind: 'person', person } : undefined;
}

const shareablePosts = (person: Colleague): readonly PostId[] =>
  person.posts.filter((post) => postsToShareWith().includes(post));

/** Colleagues by whom something shared can be seen: a share with another post opens nothing. */
export function peopleToShareWith(colleagues: readonly Colleague[]): readonly Colleague[] {
  return colleagues.filter((person) => shareablePosts(person).length > 0);
}

/**
 * The parts that could be shared with a target and are not open to it without a share: what is open anyway is not to look
 * as if it had been shared.
 */
export function partsToShare(target: Target, organisationId: string, child: ChildFacts, today: Day): readonly Scope[] {
  const posts = target.kind === 'post' ? [target.post] : shareablePosts(target.person);
  const possible = new Set(posts.flatMap((post) => shareableWith(post)));
  const without = { ...child, shares: [] };
  const seen = scopesOf(
    {
      kind: 'person',
      personId: target.kind === 'post' ? 'nobody' : target.person.personId,
      secondFactor: true,
      posts: posts.map((post) => ({
        organisationId,
        organisationKind: 'school',
        post,
        during: { from: today, to: null },
      })),
      standsIn: [],
    },
    without,
    today,
  );
  return ALL_SCOPES.filter(
    (scope) => possible.has(scope) && !seen.has(scope) && scope !== 'name' && scope !== 'own-duties',
  );
}

export const partLabel = (scope: string): string => SCOPES.find((each) => each.id === scope)?.label ?? scope;
export const partHolds = (scope: Scope): string => SCOPES.find((each) => each.id === scope)?.holds ?? '';

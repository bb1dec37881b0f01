import { type PostId, postOf } from './posts.ts';
import type { RelationId } from './relations.ts';

/**
 * Whether a second factor is required at sign-in: of everyone who may see a child, by a post or by a relation, and of
 * those who decide who does. Posts held today, and the relations held with them.
 */
export function needsSecondFactor(posts: readonly PostId[], relations: readonly RelationId[]): boolean {
  return relations.length > 0 || posts.some((post) => postOf(post).sensitive);
}

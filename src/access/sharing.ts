import type { PostId } from './posts.ts';
import { ALL_SCOPES, type Scope } from './scopes.ts';
import { WHO_SEES } from './who-sees.ts';

/** The parts that can be shared with a post at all, in the order of the table; empty: nothing can. */
export function shareableWith(post: PostId): readonly Scope[] {
  const rules = WHO_SEES.filter((rule) => rule.posts.includes(post) && rule.when.includes('shared'));
  return ALL_SCOPES.filter((scope) => rules.some((rule) => rule.scopes.includes(scope)));
}

/** The posts with which something can be shared. */
export function postsToShareWith(): readonly PostId[] {
  return [...new Set(WHO_SEES.filter((rule) => rule.when.includes('shared')).flatMap((rule) => rule.posts))];
}

/**
 * What goes together when parts are shared or handed over: the name with anything, and the contact rule with the
 * people, so that nobody is given a telephone number without being told who must not be called.
 */
export function sharedTogether(parts: readonly Scope[]): readonly Scope[] {
  if (parts.length === 0) return [];
  const all = new Set<Scope>([...parts, 'name']);
  if (all.has('people')) all.add('contact-rule');
  return ALL_SCOPES.filter((scope) => all.has(scope));
}

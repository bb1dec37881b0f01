import type { Post } from '../../packs/model.ts';

/** What of a post's requirements is asked in set-up: what can be said with one tick. */
export function requirementsAsked(post: Post): { readonly part: 'qualified' | 'senior'; readonly words: string }[] {
  const asks = (...ids: string[]) => post.requirements.some(({ id }) => ids.includes(id));
  return [
    ...(asks('qualified-teacher') ? [{ part: 'qualified' as const, words: 'Is a qualified teacher' }] : []),
    ...(asks('seniority', 'leadership') ? [{ part: 'senior' as const, words: 'Is in senior leadership' }] : []),
  ];
}

import type { JobId } from './jobs.ts';
import type { PostId } from './posts.ts';
import type { RelationId } from './relations.ts';
import type { Scope } from './scopes.ts';

/** One row of the table of actions: what it is, and who may do it. */
export interface ActionRow {
  readonly id: string;
  readonly words: string;
  /**
   * `child`: to one child, who must be seen with all of `needs` by one of the posts or relations.
   * `organisation`: at one organisation, where the post is held. `self`: to one's own things.
   * `deployment`: to all of it; the operator's.
   */
  readonly on: 'child' | 'organisation' | 'self' | 'deployment';
  readonly needs: readonly Scope[];
  readonly posts: readonly PostId[];
  /** Also those who are this to the child. */
  readonly relations: readonly RelationId[];
  /** Also these posts of a trust or an authority, at its schools. */
  readonly overSchools: readonly PostId[];
  /** Whoever sees what it needs (child), or holds any post there (organisation). */
  readonly anyone: boolean;
  /** Also the operator in the terminal, without a named person. */
  readonly operator: boolean;
  /** Also this job, by itself. */
  readonly job: JobId | null;
  /** Only an organisation that answers for facts about the child. */
  readonly controllerOnly: boolean;
  /** Dangerous: asks for the password and code again. */
  readonly stepUp: boolean;
  /** Two different people, each of whom may. */
  readonly twoPeople: boolean;
}

type Extra = Partial<Omit<ActionRow, 'id' | 'words' | 'on' | 'needs' | 'posts'>>;

const nothing = {
  relations: [],
  overSchools: [],
  anyone: false,
  operator: false,
  job: null,
  controllerOnly: false,
  stepUp: false,
  twoPeople: false,
} as const;

export function toChild<const Id extends string>(
  id: Id,
  words: string,
  needs: readonly Scope[],
  posts: readonly PostId[],
  extra: Extra = {},
): ActionRow & { readonly id: Id } {
  return { ...nothing, id, words, on: 'child', needs, posts, ...extra };
}

export function atOrganisation<const Id extends string>(
  id: Id,
  words: string,
  posts: readonly PostId[],
  extra: Extra = {},
): ActionRow & { readonly id: Id } {
  return { ...nothing, id, words, on: 'organisation', needs: [], posts, ...extra };
}

export function toOneself<const Id extends string>(id: Id, words: string): ActionRow & { readonly id: Id } {
  return { ...nothing, id, words, on: 'self', needs: [], posts: [], anyone: true };
}

export function byOperator<const Id extends string>(id: Id, words: string): ActionRow & { readonly id: Id } {
  return { ...nothing, id, words, on: 'deployment', needs: [], posts: [], operator: true };
}

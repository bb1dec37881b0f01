import { type PostId, relationOf } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';

/** The roles a child is given to at an authority, and what each is called. */
export const ROLES = {
  'social-worker-of': { one: 'social worker', many: 'social workers', title: 'Social workers' },
  'reviewing-officer-of': { one: 'reviewing officer', many: 'reviewing officers', title: 'Reviewing officers' },
  'adviser-of': { one: 'adviser', many: 'advisers', title: 'Advisers' },
} as const;
export type Role = keyof typeof ROLES;
export const roleIds = ['social-worker-of', 'reviewing-officer-of', 'adviser-of'] as const satisfies readonly Role[];

/** The posts a role is held with. */
export const postsOf = (role: Role): readonly PostId[] => relationOf(role).with;

/** A child of the authority, by the authority's own number and who has them. */
export interface CaseChild {
  readonly id: string;
  readonly number: string | null;
  /** Who has the child in the role today; null: nobody who still holds the post. */
  readonly workerId: string | null;
  /** Who will have them later, and from when. */
  readonly next: { readonly workerId: string; readonly from: Day } | null;
  /** Who covers today, and from which day no longer. */
  readonly cover: { readonly workerId: string; readonly until: Day | null } | null;
}

export interface Worker {
  readonly id: string;
  readonly name: string;
}

/** What a child is called for somebody who may not see the name. */
export const numberWords = ({ number, id }: CaseChild): string =>
  number === null ? `Child without a number, record ${id.slice(0, 8)}` : `Child ${number}`;

/** By number, those without one last. */
export const byNumber = (a: CaseChild, b: CaseChild): number =>
  Number(a.number === null) - Number(b.number === null) ||
  (a.number ?? a.id).localeCompare(b.number ?? b.id, 'en-GB', { numeric: true });

/** From a day on, or as cover for the days `[from, to)`. */
export type Change =
  | { readonly kind: 'give'; readonly from: Day }
  | { readonly kind: 'cover'; readonly from: Day; readonly to: Day };

import type { Day } from '../../calendar/index.ts';
import type { PartState, Plan, PlanPartRow } from '../plans/model.ts';
import type { InvitationRow } from './invitations.queries.ts';

/** A part of a plan with whoever is asked for it. */
export interface PartLine {
  readonly part: PlanPartRow;
  readonly title: string;
  readonly asked: string | null;
  readonly invitations: readonly InvitationRow[];
  readonly mayInvite: boolean;
  /** The child’s own, to be handed over by this person. */
  readonly childs: boolean;
  /** And read by them. */
  readonly reads: boolean;
}

export interface EverybodysPartView {
  readonly child: { readonly id: string; readonly name: { readonly full: string; readonly first: string } };
  readonly plan: Pick<Plan, 'id' | 'kind' | 'term' | 'state' | 'heldOn' | 'meetingOn' | 'form'>;
  readonly lines: readonly PartLine[];
  readonly leads: boolean;
  /** The plan is signed off and this person leads it: to whom its copy was let go; null where they do not. */
  readonly released: ReadonlySet<string> | null;
  readonly asksTeachers: boolean;
  readonly today: Day;
  /** Everybody was asked just now. */
  readonly justAsked: boolean;
  /** "482 913" with whose it is: shown once. */
  readonly told: { readonly name: string; readonly code: string | null; readonly words: string } | null;
}

/** Nobody waits for it any more. */
export const isIn = (state: PartState): boolean => state === 'sent' || state === 'declined';

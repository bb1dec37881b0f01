import type { Day } from '../../calendar/day.ts';
import type { Contributor, PlanHead, PlanState } from '../plans/model.ts';

/** One child in the term's list, whatever there is of a PEP. */
export interface TermPep {
  readonly childId: string;
  readonly name: string;
  readonly year: string | null;
  readonly school: string | null;
  readonly schoolId: string | null;
  readonly adviser: string | null;
  readonly adviserId: string | null;
  readonly authority: string | null;
  /** The plan of the term; null where none was begun here. */
  readonly plan: PlanHead | null;
  /** Held in another system or on paper, in this term. */
  readonly heldElsewhereOn: Day | null;
  /** By when the meeting has to be; null where nothing is due. */
  readonly meetingBy: Day | null;
  /** What is due next of a plan that was held: writing up, checking, putting right. */
  readonly next: { readonly rule: string; readonly dueOn: Day } | null;
}

/** One that is shown on the page: how far its plan is, and who has written their part. */
export interface ShownTermPep extends TermPep {
  readonly stage: { readonly at: number; readonly of: number } | null;
  readonly who: readonly Contributor[];
}

export const termGroups = ['needs-date', 'coming', 'held', 'signed'] as const;
export type TermGroup = (typeof termGroups)[number];
export const groupTitles: Readonly<Record<TermGroup, string>> = {
  'needs-date': 'Needs a date',
  coming: 'Coming up',
  held: 'Held, to be finished',
  signed: 'Signed off',
};

const beforeMeeting: readonly PlanState[] = ['planned', 'gathering', 'ready'];
export const isBeforeMeeting = ({ state }: Pick<PlanHead, 'state'>): boolean => beforeMeeting.includes(state);

export function groupOf({ plan, heldElsewhereOn }: Pick<TermPep, 'plan' | 'heldElsewhereOn'>): TermGroup {
  if (plan === null) return heldElsewhereOn === null ? 'needs-date' : 'signed';
  // held, but not written down in its plan: there is something to finish, and no day to set
  if (beforeMeeting.includes(plan.state) && heldElsewhereOn !== null) return 'held';
  if (beforeMeeting.includes(plan.state)) return plan.meetingOn === null ? 'needs-date' : 'coming';
  return plan.state === 'signed-off' || plan.state === 'superseded' ? 'signed' : 'held';
}

/** Late and near first: by what is due, then by the meeting, then by name. */
export function inOrder(rows: readonly TermPep[]): TermPep[] {
  const due = ({ next, plan, meetingBy }: TermPep): string => next?.dueOn ?? plan?.meetingOn ?? meetingBy ?? '9999';
  return rows.toSorted((a, b) => {
    const group = termGroups.indexOf(groupOf(a)) - termGroups.indexOf(groupOf(b));
    if (group !== 0) return group;
    return due(a) === due(b) ? a.name.localeCompare(b.name) : due(a) < due(b) ? -1 : 1;
  });
}

export interface TermFilters {
  readonly group: TermGroup | null;
  readonly schoolId: string | null;
  /** Only the children on one's own list. */
  readonly mine: boolean;
  readonly page: number;
}

export const TERM_PAGE = 100;

/** The rows of one page of the list. */
export const ofPage = <Row>(rows: readonly Row[], page: number): readonly Row[] =>
  rows.slice((page - 1) * TERM_PAGE, page * TERM_PAGE);

export const filtered = (rows: readonly TermPep[], filters: TermFilters, me: string): readonly TermPep[] =>
  rows.filter(
    (row) =>
      (filters.group === null || groupOf(row) === filters.group) &&
      (filters.schoolId === null || row.schoolId === filters.schoolId) &&
      (!filters.mine || row.adviserId === me),
  );

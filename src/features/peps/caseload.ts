import type { Day } from '../../calendar/day.ts';
import type { PlanHead } from '../plans/model.ts';

/** One child of a Virtual School with a plan that is in hand, the latest one, or none yet. */
export interface CaseRow {
  readonly childId: string;
  readonly name: string;
  readonly year: string | null;
  readonly school: string | null;
  readonly schoolId: string | null;
  readonly adviser: string | null;
  readonly adviserId: string | null;
  readonly plan: PlanHead | null;
  /** The number of its last return among what happened to it; null where it never came back. */
  readonly returnedAt: number | null;
  /** What is due next of it. */
  readonly next: { readonly rule: string; readonly dueOn: Day } | null;
  /** The day this term's PEP was held in another system, where there is no plan here; null where it was not. */
  readonly heldElsewhereOn: Day | null;
  /** A meeting to come that whoever this is shown to is invited to. */
  readonly meeting: { readonly on: Day; readonly startsAt: string | null } | null;
}

export const caseGroups = ['came-back', 'to-judge', 'returned', 'meeting', 'school', 'done'] as const;
export type CaseGroup = (typeof caseGroups)[number];

export const caseGroupTitles: Readonly<Record<CaseGroup, string>> = {
  'came-back': 'Sent in again, to read',
  'to-judge': 'Sent in, to judge',
  returned: 'Returned, and not back',
  meeting: 'A meeting you are asked to',
  school: 'With the school',
  done: 'Signed off',
};

/** What waits for the adviser comes first. */
export function caseGroupOf({
  plan,
  returnedAt,
  meeting,
}: Pick<CaseRow, 'plan' | 'returnedAt' | 'meeting'>): CaseGroup {
  if (plan?.state === 'submitted') return returnedAt === null ? 'to-judge' : 'came-back';
  if (plan?.state === 'returned') return 'returned';
  if (meeting !== null) return 'meeting';
  return plan?.state === 'signed-off' || plan?.state === 'superseded' ? 'done' : 'school';
}

export const isLate = ({ next }: Pick<CaseRow, 'next'>, today: Day): boolean => next !== null && next.dueOn < today;
const waits = (row: CaseRow): boolean => row.plan?.state === 'submitted';

/** Whose list, which school, and what of it. */
export interface CaseFilters {
  /** Null: everybody's, for the head. */
  readonly adviserId: string | null;
  readonly schoolId: string | null;
  readonly group: CaseGroup | null;
  readonly late: boolean;
  readonly page: number;
}

export const caseFiltered = (rows: readonly CaseRow[], filters: CaseFilters, today: Day): readonly CaseRow[] =>
  rows.filter(
    (row) =>
      (filters.schoolId === null || row.schoolId === filters.schoolId) &&
      (filters.group === null || caseGroupOf(row) === filters.group) &&
      (!filters.late || isLate(row, today)),
  );

/** By group, then what is due first, then by school and name. */
export function caseInOrder(rows: readonly CaseRow[]): CaseRow[] {
  const key = (row: CaseRow) => row.next?.dueOn ?? row.meeting?.on ?? row.plan?.meetingOn ?? '9999';
  return rows.toSorted(
    (a, b) =>
      caseGroups.indexOf(caseGroupOf(a)) - caseGroups.indexOf(caseGroupOf(b)) ||
      key(a).localeCompare(key(b)) ||
      (a.school ?? '').localeCompare(b.school ?? '') ||
      a.name.localeCompare(b.name),
  );
}

export interface SchoolCount {
  readonly schoolId: string | null;
  readonly school: string;
  readonly children: number;
  readonly waiting: number;
  readonly returned: number;
  readonly late: number;
}

/** The same, counted by school: the ones with something waiting first. */
export function bySchool(rows: readonly CaseRow[], today: Day): SchoolCount[] {
  const count = (of: readonly CaseRow[], which: (row: CaseRow) => boolean) => of.filter(which).length;
  return [...Map.groupBy(rows, ({ schoolId, school }) => schoolId ?? school ?? '')]
    .map(([, of]) => ({
      schoolId: of[0]?.schoolId ?? null,
      school: of[0]?.school ?? 'No school known',
      children: of.length,
      waiting: count(of, waits),
      returned: count(of, ({ plan }) => plan?.state === 'returned'),
      late: count(of, (row) => isLate(row, today)),
    }))
    .toSorted((a, b) => b.waiting - a.waiting || b.late - a.late || a.school.localeCompare(b.school));
}

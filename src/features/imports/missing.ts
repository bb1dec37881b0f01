import type { Day } from '../../calendar/index.ts';
import { contains } from '../../calendar/index.ts';
import type { KnownChild, Write } from './facts.ts';
import type { CohortKind } from './list-fields.ts';
import type { ImportKind, PlanInput, RowPlan } from './plan.ts';

/** A child who should be in the file and is not. Nothing is deleted: a person says what has become of it. */
export interface MissingChild {
  childId: string;
  /** The day of the last list the child stood in; null: in none yet. */
  lastSeen: Day | null;
  /** What was answered; null: nothing yet, and nothing happens. */
  answer: 'still' | Day | null;
  writes: Write[];
}

/** The statuses a file speaks of: who holds one and is not in it is missing. */
const spoken: Record<ImportKind, readonly CohortKind[]> = {
  list: [],
  'looked-after': ['CLA'],
  'children-in-need': ['CIN', 'CP'],
};

/**
 * Of which groups a list is, by what it says: the authority's list of those it looks after names nobody else, and nobody else
 * is missing from it. Null: of the whole roll, or of those it does not say.
 */
function groupsOf({ said, isRoll }: PlanInput): readonly CohortKind[] | null {
  const groups = [...new Set(said.flatMap(({ statuses }) => statuses.map((status) => status.kind)))];
  return isRoll || groups.length === 0 ? null : groups;
}

/** Children on the school's roll, or looked after or in need by the authority, of whom no row of the file speaks. */
export function missingChildren(rows: readonly Pick<RowPlan, 'childId' | 'ask'>[], input: PlanInput): MissingChild[] {
  const { kind, known, answers, organisation, asAt } = input;
  const groups = kind === 'list' ? groupsOf(input) : null;
  const met = new Set(rows.flatMap(({ childId, ask }) => [childId, ...(ask?.candidates ?? [])]));
  return known.flatMap((child): MissingChild[] => {
    if (met.has(child.childId)) return [];
    if (groups !== null && holding(child, groups, asAt).length === 0) return [];
    const open = kind === 'list' ? onRoll(child, organisation.id, asAt) : holding(child, spoken[kind], asAt);
    if (open.length === 0) return [];
    const answer = answers.children.get(child.childId);
    const endedOn = answer && 'endedOn' in answer ? answer.endedOn : null;
    return [
      {
        childId: child.childId,
        lastSeen: child.enrolments.reduce<Day | null>(
          (last, { lastSeen }) => (lastSeen && (!last || lastSeen > last) ? lastSeen : last),
          null,
        ),
        answer: answer === undefined ? null : (endedOn ?? 'still'),
        writes: endedOn === null ? [] : open.flatMap((write) => ended(write, endedOn)),
      },
    ];
  });
}

function onRoll(child: KnownChild, schoolId: string, asAt: Day): Write[] {
  return child.enrolments
    .filter(({ fact }) => fact.school_id === schoolId && contains(fact, asAt))
    .map(({ id, fact }): Write => ({ table: 'enrolment', id, before: fact, after: fact }));
}

function holding(child: KnownChild, kinds: readonly CohortKind[], asAt: Day): Write[] {
  return child.statuses
    .filter(({ fact }) => kinds.includes(fact.kind) && contains(fact, asAt))
    .map(({ id, fact }): Write => ({ table: 'status_period', id, before: fact, after: fact }));
}

/** `endedOn` is the first day on which it is no longer so. Before its beginning nothing can end. */
function ended(write: Write, endedOn: Day): Write[] {
  if (write.table !== 'enrolment' && write.table !== 'status_period') return [];
  if (write.before === null || write.before.from >= endedOn) return [];
  return [{ ...write, after: { ...write.before, to: endedOn } } as Write];
}

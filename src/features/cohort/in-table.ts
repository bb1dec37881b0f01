import type { Group } from '../../access/index.ts';
import { addMonths } from '../../calendar/day.ts';
import { type DayRange, intersect, mergeRanges } from '../../calendar/range.ts';
import { WITH_A_SOCIAL_WORKER } from '../children/model.ts';

/** The groups whose children the table is for. Looked-after and previously looked-after children have duties of their own. */
export const TABLE_GROUPS: readonly Group[] = ['CIN', 'CP', 'CSW', 'KIN'];
const WITH_DUTIES_EACH: readonly Group[] = ['CLA', 'CPLA'];

/** A child at one school: when on its roll, and the statuses anybody has recorded. */
export interface CohortChild {
  readonly id: string;
  readonly onRoll: readonly DayRange[];
  readonly statuses: readonly (DayRange & { readonly kind: Group })[];
}

/**
 * The days on which a child belongs in the table of the school: on its roll and in one of the groups, a social worker up to
 * `everYears` ago among them. Not on days in care or after care: a child is asked about once.
 */
export function daysInTable(child: CohortChild, everYears: number): DayRange[] {
  const inGroups = child.statuses.flatMap(({ kind, from, to }): DayRange[] => {
    const lately = WITH_A_SOCIAL_WORKER.includes(kind);
    const until = lately && to !== null ? addMonths(to, 12 * everYears) : to;
    return lately || TABLE_GROUPS.includes(kind) ? [{ from, to: until }] : [];
  });
  const cared = mergeRanges(
    child.statuses.filter(({ kind }) => WITH_DUTIES_EACH.includes(kind)).map(({ from, to }) => ({ from, to })),
  );
  return mergeRanges(inGroups)
    .flatMap((range) => without(range, cared))
    .flatMap((range) => child.onRoll.flatMap((roll) => intersect(range, { from: roll.from, to: roll.to }) ?? []));
}

/** What is left of a range when others, in order, are taken out of it. */
function without(range: DayRange, others: readonly DayRange[]): DayRange[] {
  const left: DayRange[] = [];
  let from = range.from;
  for (const other of others) {
    if (other.to !== null && other.to <= from) continue;
    if (range.to !== null && other.from >= range.to) break;
    if (other.from > from) left.push({ from, to: other.from });
    if (other.to === null) return left;
    from = other.to;
  }
  return range.to !== null && range.to <= from ? left : [...left, { from, to: range.to }];
}

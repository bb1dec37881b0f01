import type { Day } from '../../calendar/day.ts';
import { type DayRange, intersect, isEmpty, mergeRanges } from '../../calendar/range.ts';
import type { NeedPeriod } from './census-child.ts';

/** The days of `ranges` that are in none of `others`. In order, none touching another. */
export function without(ranges: readonly DayRange[], others: readonly DayRange[]): DayRange[] {
  const taken = mergeRanges([...others]);
  return mergeRanges([...ranges]).flatMap((range) => {
    const left: DayRange[] = [];
    let from: Day | null = range.from;
    for (const other of taken) {
      if (from === null || !intersect({ from, to: range.to }, other)) continue;
      if (from < other.from) left.push({ from, to: other.from });
      from = other.to;
    }
    if (from !== null && !isEmpty({ from, to: range.to })) left.push({ from, to: range.to });
    return left;
  });
}

/**
 * When a child was in need, from the census: on a plan (CINPlanDates), else with an open case, and never on days of a child protection plan,
 * which goes before (DfE counts a child once: looked after, then child protection plan, then in need).
 */
export function needPeriods(
  plans: readonly DayRange[],
  openCases: readonly DayRange[],
  protection: readonly DayRange[],
): NeedPeriod[] {
  const onPlan = without(plans, protection).map((range): NeedPeriod => ({ ...range, basis: 'plan' }));
  const otherwise = without(openCases, [...plans, ...protection]).map(
    (range): NeedPeriod => ({ ...range, basis: 'open-case' }),
  );
  return [...onPlan, ...otherwise].sort((a, b) => (a.from < b.from ? -1 : 1));
}

import type { Group } from '../../access/index.ts';
import { addMonths, type Day } from '../../calendar/index.ts';

/** A status a child has or had, `[from, to)`. Short breaks are no status here. */
export interface StatusSpan {
  readonly kind: Group;
  readonly from: Day;
  readonly to: Day | null;
}

/** The order in which groups are named: the statutory hierarchy of the national statistics first. */
const ORDER: readonly Group[] = ['CLA', 'CPLA', 'CP', 'CIN', 'CSW', 'KIN'];

/** A child in one of these had a social worker for the time of it. */
export const WITH_A_SOCIAL_WORKER: readonly Group[] = ['CLA', 'CP', 'CIN', 'CSW'];

const holdsOn = (span: StatusSpan, day: Day): boolean => span.from <= day && (span.to === null || day < span.to);

/**
 * The groups a child is in on a day. CSW is never typed twice: it is a social worker now, or at any time in the last
 * `everYears` years (the pack says how many: the guidance itself sets no limit).
 */
export function groupsOn(spans: readonly StatusSpan[], day: Day, everYears: number): readonly Group[] {
  const groups = new Set<Group>(spans.filter((span) => holdsOn(span, day)).map((span) => span.kind));
  if (hadSocialWorkerBefore(spans, day, everYears)) groups.add('CSW');
  return ORDER.filter((group) => groups.has(group));
}

/** The groups of which a period holds on a day, and no others: what a page calls *now*. */
export function heldOn(spans: readonly StatusSpan[], day: Day): readonly Group[] {
  return ORDER.filter((group) => spans.some((span) => span.kind === group && holdsOn(span, day)));
}

/** The groups of which a period began on a day or before: what a page calls *ever*. */
export function heldUpTo(spans: readonly StatusSpan[], day: Day): readonly Group[] {
  return ORDER.filter((group) => spans.some((span) => span.kind === group && span.from <= day));
}

/** Every group the child was ever in up to a day. */
export function groupsEver(spans: readonly StatusSpan[], day: Day): readonly Group[] {
  const ever = new Set(spans.filter((span) => span.from <= day).map((span) => span.kind));
  if (WITH_A_SOCIAL_WORKER.some((group) => ever.has(group))) ever.add('CSW');
  return ORDER.filter((group) => ever.has(group));
}

/** Whether the child had a social worker on the day or at any time in the `years` before it: *ever in six years*. */
export function hadSocialWorkerBefore(spans: readonly StatusSpan[], day: Day, years: number): boolean {
  return hadSocialWorkerSince(spans, addMonths(day, -12 * years), day);
}

function hadSocialWorkerSince(spans: readonly StatusSpan[], since: Day, day: Day): boolean {
  return spans.some(
    (span) => WITH_A_SOCIAL_WORKER.includes(span.kind) && span.from <= day && (span.to === null || span.to > since),
  );
}

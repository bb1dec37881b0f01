import { addDays, addMonths, type Day } from '../../calendar/day.ts';
import { academicYearOf, academicYearRange } from '../../calendar/years.ts';
import type { Clock, TrainingGroup, TrainingNeed } from '../../packs/model.ts';

/** Training somebody took, as far as counting asks. */
export interface Counted {
  readonly personId: string;
  readonly on: Day;
  /** Half days count. */
  readonly days: number;
  /** The needs its course counts for; null: it was written down without a course. */
  readonly countsFor: readonly string[] | null;
  /** The last day it holds; null: it does not run out by itself. */
  readonly validUntil: Day | null;
}

/** Whether training counts for a need. What has no course counts for what a post asks in days, and not for a named course. */
export function countsTowards(
  need: Pick<TrainingNeed, 'id' | 'counts'> | undefined,
  { countsFor }: Pick<Counted, 'countsFor'>,
): boolean {
  if (need === undefined) return countsFor === null;
  return countsFor === null ? need.counts === 'any' : countsFor.includes(need.id);
}

/** Who somebody is among the staff, by the posts they hold: the group of their work, and those that stand beside it. */
export function groupsOf(
  groups: readonly TrainingGroup[],
  posts: readonly string[],
): { readonly work: TrainingGroup | null; readonly beside: readonly TrainingGroup[] } {
  const isIn = (group: TrainingGroup) => group.posts.some((post) => posts.includes(post));
  return {
    work: groups.find((group) => !group.besideOthers && isIn(group)) ?? null,
    beside: groups.filter((group) => group.besideOthers && isIn(group)),
  };
}

/** Whether a need is asked of whoever holds these posts. */
export function isAskedOf(
  need: Pick<TrainingNeed, 'groups' | 'posts'>,
  groups: readonly TrainingGroup[],
  posts: readonly string[],
): boolean {
  const { work, beside } = groupsOf(groups, posts);
  const mine = [...(work === null ? [] : [work]), ...beside].map(({ id }) => id);
  return need.posts.some((post) => posts.includes(post)) || need.groups.some((group) => mine.includes(group));
}

export interface Standing {
  /** `some`: days are counted, and some are missing. */
  readonly state: 'has' | 'some' | 'has-not';
  readonly taken: number;
  readonly asked: number;
  /** The last that counted. */
  readonly last: Day | null;
  /** The last day it holds; null where it does not, or does not run out. */
  readonly until: Day | null;
}

/**
 * How somebody stands with a need on a day. A yearly need is met by training of the school year; of days there have to be as
 * many as the clock says; a need of years or months by training not longer ago. A certificate that runs out sooner counts so long.
 */
export function standingOn(
  clock: Pick<Clock, 'value' | 'unit'>,
  taken: readonly Pick<Counted, 'on' | 'days' | 'validUntil'>[],
  on: Day,
): Standing {
  const before = taken
    .filter((one) => one.on <= on && (one.validUntil === null || one.validUntil >= on))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  const last = before.at(-1) ?? null;
  const yearly = clock.unit === 'days-a-year' || clock.unit === 'a-year';
  if (!yearly) {
    const until = last === null ? null : holdsUntil(clock, last);
    const holds = last !== null && (until === null || until >= on);
    return {
      ...{ state: holds ? ('has' as const) : ('has-not' as const), taken: holds ? 1 : 0, asked: 1 },
      ...{ last: last?.on ?? null, until: holds ? until : null },
    };
  }
  const year = academicYearRange(academicYearOf(on));
  const inYear = before.filter((one) => one.on >= year.from);
  const days = clock.unit === 'days-a-year';
  const many = days ? Math.round(inYear.reduce((sum, one) => sum + one.days, 0) * 10) / 10 : inYear.length;
  const enough = many >= clock.value;
  const until = enough && year.to !== null ? sooner(addDays(year.to, -1), inYear.at(-1)?.validUntil ?? null) : null;
  return {
    ...{ state: enough ? ('has' as const) : many > 0 ? ('some' as const) : ('has-not' as const) },
    ...{ taken: many, asked: clock.value, last: inYear.at(-1)?.on ?? null, until },
  };
}

/** The last day training holds by a clock of years or months, or by its certificate where that is sooner; null: it does not run out. */
export const holdsUntil = (
  clock: Pick<Clock, 'value' | 'unit'>,
  { on, validUntil }: Pick<Counted, 'on' | 'validUntil'>,
): Day | null => sooner(runsOutAfter(clock, on), validUntil);

function runsOutAfter({ value, unit }: Pick<Clock, 'value' | 'unit'>, on: Day): Day | null {
  if (unit === 'years') return addDays(addMonths(on, value * 12), -1);
  return unit === 'months' ? addDays(addMonths(on, value), -1) : null;
}

const sooner = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null ? a : a < b ? a : b);

/** Whether what runs out on a day is to be shown already. `soon`: the clock's days. */
export const runsOutSoon = (until: Day | null, today: Day, soon: number): boolean =>
  until !== null && until >= today && until <= addDays(today, soon);

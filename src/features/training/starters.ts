import { addDays, type Day } from '../../calendar/day.ts';
import { contains, type DayRange } from '../../calendar/range.ts';
import type { SchoolCalendar } from '../../calendar/school-calendar.ts';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { Clock, Pack, TrainingNeed } from '../../packs/model.ts';
import { runsOut } from '../duties/model.ts';
import { isAskedOf } from './needs.ts';

/** A time somebody holds a post. */
export interface Held extends DayRange {
  readonly id: string;
  readonly post: string;
  readonly personId: string;
}

/** A time somebody is here without a gap, whatever posts they hold in it. */
export interface Stay {
  readonly from: Day;
  readonly to: Day | null;
  /** The post it began with. */
  readonly holding: string;
}

/** The times of one person here: posts that overlap or follow one another are one. */
export function staysOf(held: readonly Held[]): Stay[] {
  const stays: Stay[] = [];
  const inOrder = [...held].sort((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1));
  for (const one of inOrder) {
    const last = stays.at(-1);
    if (last === undefined || (last.to !== null && last.to < one.from)) {
      stays.push({ from: one.from, to: one.to, holding: one.id });
    } else if (last.to !== null && (one.to === null || one.to > last.to)) {
      stays[stays.length - 1] = { ...last, to: one.to };
    }
  }
  return stays;
}

export const postsOn = (held: readonly Held[], on: Day): string[] =>
  held.filter((one) => contains(one, on)).map(({ post }) => post);

/** The holdings with which a need is asked of somebody. */
export const askedHoldings = (pack: Pack, need: TrainingNeed, held: readonly Held[]): Held[] => {
  const groups = pack.trainingGroups();
  return held.filter(({ post }) => isAskedOf(need, groups, [post]));
};

export interface Calendars {
  readonly school: SchoolCalendar;
  readonly working: WorkingCalendar;
}

/**
 * The last day by which somebody who starts on `from` is trained. Half terms are counted in school days, as many as the half
 * term has in which they start, so that who starts near its end is not asked within a week. Where terms are not known, a
 * sixth of the school year’s days stand for one.
 */
export function startersDue(
  clock: Pick<Clock, 'id' | 'value' | 'unit'>,
  from: Day,
  pack: Pick<Pack, 'clock'>,
  calendars: Calendars,
): { readonly day: Day; readonly estimated: boolean } {
  if (clock.unit !== 'half-terms') return runsOut(clock, from, calendars);
  const { school } = calendars;
  const first = school.nextSchoolDayOnOrAfter(from);
  const half = school.halfTermOn(first.day);
  const year = pack.clock('school-days-a-year', from)?.value ?? 0;
  const days = Math.round((half?.schoolDays ?? year / 6) * clock.value);
  if (days <= 1) return { day: first.day, estimated: true };
  const last = school.addSchoolDays(first.day, days - 1);
  return { day: last.day, estimated: half === undefined || first.estimated || last.estimated };
}

/** The day before a range’s end; null where it has none. */
export const lastDay = ({ to }: Pick<DayRange, 'to'>): Day | null => (to === null ? null : addDays(to, -1));

import type { Day } from '../../calendar/day.ts';
import { type Busy, busyAt, clash, type MeetingTime } from './times.ts';

/** A plan that needs a meeting. */
export interface Need {
  readonly id: string;
  /** The first and the last day it may be on. */
  readonly from: Day;
  readonly by: Day;
  /** The day that was said last time: proposed before any other, where it can be. */
  readonly likes?: Day | null;
  /** Those who cannot be in two places at once: ids, of people or of the school itself. */
  readonly people: readonly string[];
}

export interface Asked {
  readonly needs: readonly Need[];
  /** The days a meeting may be on at all: school days, no closures, no bank holidays. In order. */
  readonly days: readonly Day[];
  /** When a meeting may begin, `09:30`, the first the one that is liked most. */
  readonly starts: readonly string[];
  readonly minutes: number;
  /** At most so many on one day, with those that are set already. */
  readonly mostADay: number;
  /** What is set already, and what else people have on. */
  readonly busy: readonly Busy[];
  /** How many meetings are set already on a day, where there are some. */
  readonly setOn: ReadonlyMap<Day, number>;
}

export type Proposal =
  | { readonly id: string; readonly time: MeetingTime }
  /** No day it may be on; every such day is full; or somebody (`who`) has something on whenever there is room. */
  | { readonly id: string; readonly why: 'no-day' | 'full' }
  | { readonly id: string; readonly why: 'people'; readonly who: readonly string[] };

/**
 * Proposes a day and a time for each: first the days that were said last time, then those with the earliest last day, spread over
 * the days there are, at most so many a day, nobody in two places. The same is proposed for the same again, in whatever order it was asked. What cannot be placed
 * is given back with the reason.
 */
export function propose(asked: Asked): readonly Proposal[] {
  const order = asked.needs.toSorted(
    (a, b) =>
      Number(liked(a, asked) === undefined) - Number(liked(b, asked) === undefined) ||
      compare(a.by, b.by) ||
      compare(a.from, b.from) ||
      compare(a.id, b.id),
  );
  const busy = [...asked.busy];
  const many = new Map(asked.setOn);
  return order.map((need, nth): Proposal => {
    const days = asked.days.filter((day) => (need.from <= day && day <= need.by) || day === liked(need, asked));
    if (days.length === 0) return { id: need.id, why: 'no-day' };
    const roomy = days.filter((day) => (many.get(day) ?? 0) < asked.mostADay);
    if (roomy.length === 0) return { id: need.id, why: 'full' };
    const said = roomy.filter((day) => day === liked(need, asked));
    const time = firstFree(need, [...said, ...nearest(roomy, days, nth, order.length)], asked, busy);
    if (time === undefined) return { id: need.id, why: 'people', who: whoIsAway(need, roomy, asked, busy) };
    many.set(time.on, (many.get(time.on) ?? 0) + 1);
    busy.push(...need.people.map((who) => ({ ...time, who })));
    return { id: need.id, time };
  });
}

/** The day said last time, where a meeting may be on it at all: `from` keeps notice, which a day agreed a term ago has had. */
const liked = ({ likes, by }: Need, { days }: Asked): Day | undefined =>
  likes != null && likes <= by && days.includes(likes) ? likes : undefined;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The days with room, the one nearest to this meeting's share of the window first, the earlier of two as near. */
function nearest(roomy: readonly Day[], days: readonly Day[], nth: number, of: number): readonly Day[] {
  const share = Math.floor(((nth + 0.5) * days.length) / of);
  const place = new Map(days.map((day, at) => [day, at]));
  const away = (day: Day): number => Math.abs((place.get(day) ?? 0) - share);
  return roomy.toSorted((a, b) => away(a) - away(b) || compare(a, b));
}

function firstFree(
  need: Need,
  days: readonly Day[],
  { starts, minutes }: Asked,
  busy: readonly Busy[],
): MeetingTime | undefined {
  for (const on of days) {
    for (const startsAt of starts) {
      const time = { on, startsAt, minutes };
      if (!busy.some((each) => need.people.includes(each.who) && clash(time, each))) return time;
    }
  }
  return undefined;
}

/** Whoever has something on at one of the times there is room, the one most often away first. */
function whoIsAway(need: Need, days: readonly Day[], { starts, minutes }: Asked, busy: readonly Busy[]): string[] {
  const times = new Map<string, number>();
  for (const on of days) {
    for (const startsAt of starts) {
      for (const who of busyAt({ on, startsAt, minutes }, need.people, busy)) times.set(who, (times.get(who) ?? 0) + 1);
    }
  }
  return [...times].toSorted(([a, x], [b, y]) => y - x || compare(a, b)).map(([who]) => who);
}

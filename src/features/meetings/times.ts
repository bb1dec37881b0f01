import type { Day } from '../../calendar/day.ts';

/** When a meeting is, by the clocks of England. */
export interface MeetingTime {
  readonly on: Day;
  /** `09:30` */
  readonly startsAt: string;
  readonly minutes: number;
}

/** Somebody, or a school, who has something on then. */
export interface Busy extends MeetingTime {
  readonly who: string;
}

/** Minutes since midnight of `09:30`; undefined for what is no time of day. */
export function minuteOf(time: string): number | undefined {
  const [, hours, minutes] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(time.trim()) ?? [];
  return hours === undefined || minutes === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** `9:30` and `9.30` as `09:30`; undefined for what is no time of day. */
export function readTime(text: string): string | undefined {
  const minute = minuteOf(text);
  return minute === undefined ? undefined : timeOf(minute);
}

export const timeOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** When it ends, `10:30`. One that would go on past midnight ends with the day. */
export const endsAt = ({ startsAt, minutes }: Pick<MeetingTime, 'startsAt' | 'minutes'>): string =>
  timeOf(Math.min((minuteOf(startsAt) ?? 0) + minutes, 24 * 60 - 1));

/** Both go on at one moment. One that ends when the other begins does not. */
export function clash(a: MeetingTime, b: MeetingTime): boolean {
  if (a.on !== b.on) return false;
  const [from, other] = [minuteOf(a.startsAt) ?? 0, minuteOf(b.startsAt) ?? 0];
  return from < other + b.minutes && other < from + a.minutes;
}

/** Who of these has something on at a time, each once. */
export const busyAt = (time: MeetingTime, people: readonly string[], busy: readonly Busy[]): readonly string[] => [
  ...new Set(busy.filter((each) => people.includes(each.who) && clash(time, each)).map(({ who }) => who)),
];

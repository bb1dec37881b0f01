import type { Day } from '../../calendar/day.ts';
import { addDays, maxDay } from '../../calendar/day.ts';
import type { SchoolCalendar } from '../../calendar/school-calendar.ts';
import { openDays, whyNotOn } from './meeting-day.ts';
import type { Starts } from './meeting-defaults.ts';
import { type Need, type Proposal, propose } from './propose.ts';
import type { Busy } from './times.ts';

/** A plan that has no meeting yet, as the page that plans the term looks at it. */
export interface ToPlan {
  readonly planId: string;
  readonly childId: string;
  /** "Robin T." */
  readonly name: string;
  /** The last day it may be held in time. */
  readonly by: Day;
  /** The day that was said at the last meeting; null where none was, or it is over. */
  readonly saidDay: Day | null;
  readonly people: readonly { readonly id: string; readonly name: string; readonly asWhom: string }[];
}

/** What whoever plans may choose. */
export interface Wishes {
  readonly mostADay: number;
  readonly minutes: number;
  readonly when: 'any' | 'mornings' | 'afternoons';
}

export const WHEN = { any: 'At any time', mornings: 'In the morning', afternoons: 'In the afternoon' } as const;
/** The times that are proposed, as the pack says; another is set on the meeting's own page. */
export const startsFor = (when: Wishes['when'], { mornings, afternoons }: Starts): readonly string[] =>
  when === 'any' ? [...mornings, ...afternoons] : { mornings, afternoons }[when];

export interface Around {
  readonly today: Day;
  readonly calendar: SchoolCalendar;
  /** School days that contributors have before a meeting: it is not proposed sooner where it need not be. */
  readonly notice: number;
  /** What people have on, and the meetings of the organisation itself (`who`: its id), those without a time for the day. */
  readonly busy: readonly Busy[];
  readonly setOn: ReadonlyMap<Day, number>;
  readonly organisationId: string;
  readonly starts: Starts;
}

/** The days each may be on: with the notice contributors have where that is still possible, else from tomorrow. */
function needOf(one: ToPlan, { today, calendar, notice, organisationId }: Around): Need {
  const tomorrow = addDays(today, 1);
  const early = calendar.addSchoolDays(today, notice + 1).day;
  const from = openDays(calendar, early, one.by).length > 0 ? maxDay(early, tomorrow) : tomorrow;
  return {
    id: one.planId,
    from,
    by: one.by,
    likes: one.saidDay,
    people: [organisationId, ...one.people.map(({ id }) => id)],
  };
}

/** Every day that can be chosen for some of them. */
export const daysFor = (all: readonly ToPlan[], { today, calendar }: Around): readonly Day[] =>
  all.length === 0
    ? []
    : openDays(
        calendar,
        addDays(today, 1),
        all.map(({ by }) => by).reduce((a, b) => maxDay(a, b)),
      );

export function proposeTerm(all: readonly ToPlan[], wishes: Wishes, around: Around): readonly Proposal[] {
  return propose({
    needs: all.map((one) => needOf(one, around)),
    days: daysFor(all, around),
    ...{ starts: startsFor(wishes.when, around.starts), minutes: wishes.minutes, mostADay: wishes.mostADay },
    ...{ busy: around.busy, setOn: around.setOn },
  });
}

/** What could not be placed, in words. `names` says who somebody is. */
export function whyWords(proposal: Proposal, names: ReadonlyMap<string, string>): string | null {
  if ('time' in proposal) return null;
  if (proposal.why === 'no-day') return 'No school day is left before the last day for it.';
  if (!('who' in proposal)) return 'Every day before the last day is full. Allow more on one day.';
  const who = proposal.who.flatMap((id) => names.get(id) ?? []);
  return who.length === 0
    ? 'Other meetings of yours are at all of these times.'
    : `${who.slice(0, 2).join(' and ')} ${who.length === 1 ? 'has' : 'have'} other meetings at all of these times.`;
}

/** What was said last time, and why it is not what is proposed where it is not. `day` writes a date as the page does. */
export function saidWords(
  one: ToPlan,
  proposal: Proposal | undefined,
  { calendar }: Pick<Around, 'calendar'>,
  day: (day: Day) => string,
): string | null {
  if (one.saidDay === null) return null;
  const said = `Said last time: ${day(one.saidDay)}`;
  if (proposal !== undefined && 'time' in proposal && proposal.time.on === one.saidDay) return `${said}.`;
  const closed = whyNotOn(one.saidDay, calendar);
  if (closed !== null) return `${said}, when it is closed (${closed}).`;
  if (one.saidDay > one.by) return `${said}, which is after the last day for it.`;
  return `${said}, when there is no room, or somebody is elsewhere.`;
}

export const dayField = (planId: string): string => `day.${planId}`;
export const timeField = (planId: string): string => `time.${planId}`;

import type { Day } from '../../calendar/day.ts';
import type { SchoolCalendar } from '../../calendar/school-calendar.ts';

/** The clocks of the pack that say how many school days before the meeting somebody is reminded, the furthest first. */
export const reminderClocks = [
  'pep-part-first-reminder',
  'pep-part-second-reminder',
  'pep-part-last-reminder',
] as const;

/**
 * Which reminder falls on a day: the nearest one whose day has come and that was not sent. One that was missed (a weekend, a
 * server that was off) is sent late rather than not at all; an earlier one than that is not sent any more.
 *
 * @param before school days before the meeting, as the pack says
 * @param sent those already sent
 * @param asked the day the invitation was sent: nobody is reminded on that day or of a day before it
 */
export function reminderDue(
  given: {
    readonly meetingOn: Day;
    readonly before: readonly number[];
    readonly sent: readonly number[];
    readonly asked: Day;
  },
  today: Day,
  school: Pick<SchoolCalendar, 'subtractSchoolDays'>,
): number | null {
  if (today > given.meetingOn || today <= given.asked) return null;
  const come = given.before
    .filter((days) => {
      const { day } = school.subtractSchoolDays(given.meetingOn, days);
      return day <= today && day > given.asked;
    })
    .toSorted((a, b) => a - b);
  const [nearest] = come;
  return nearest === undefined || given.sent.some((days) => days <= nearest) ? null : nearest;
}

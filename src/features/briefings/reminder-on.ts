import type { Day } from '../../calendar/day.ts';
import type { SchoolCalendar } from '../../calendar/school-calendar.ts';

/**
 * Which reminder falls on a day: the nearest to the day something is due whose own day has come and that was not sent; null
 * where there is none. One that was missed is sent late; nobody is reminded on the day they were asked, or past their day.
 *
 * @param before school days before the day it is due, as the pack says
 * @param sent those already sent; 0 of one sent by hand
 */
export function reminderOn(
  given: {
    readonly dueOn: Day;
    readonly askedOn: Day;
    readonly before: readonly number[];
    readonly sent: readonly number[];
  },
  today: Day,
  school: Pick<SchoolCalendar, 'subtractSchoolDays'>,
): number | null {
  if (today > given.dueOn || today <= given.askedOn) return null;
  const come = given.before.filter((days) => {
    const { day } = school.subtractSchoolDays(given.dueOn, days);
    return day <= today && day > given.askedOn;
  });
  const nearest = come.toSorted((a, b) => a - b)[0];
  return nearest === undefined || given.sent.some((days) => days !== 0 && days <= nearest) ? null : nearest;
}

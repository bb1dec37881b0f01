import { type Day, weekdayOf } from '../../calendar/day.ts';
import type { SchoolCalendar } from '../../calendar/school-calendar.ts';

/**
 * What keeps a meeting from being planned for a day: “a weekend”, “Boiler”; null where nothing does. It is asked of days to come:
 * a meeting that was held on such a day is written down like any other.
 */
export function whyNotOn(day: Day, calendar: SchoolCalendar): string | null {
  const closure = calendar.closureOn(day);
  if (closure !== undefined) {
    return closure.label || (closure.kind === 'inset' ? 'an INSET day' : 'a closure');
  }
  if (calendar.isSchoolDay(day)) return null;
  if (weekdayOf(day) >= 5) return 'a weekend';
  return calendar.knows(day) && calendar.termOn(day) === undefined ? 'the holidays' : 'a bank holiday or half-term';
}

/** The days from `from` to `to` on which a meeting may be. */
export function openDays(calendar: SchoolCalendar, from: Day, to: Day): readonly Day[] {
  const days: Day[] = [];
  let day = calendar.nextSchoolDayOnOrAfter(from).day;
  while (day <= to) {
    if (whyNotOn(day, calendar) === null) days.push(day);
    day = calendar.addSchoolDays(day, 1).day;
  }
  return days;
}

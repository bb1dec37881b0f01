import type { Day, SchoolCalendar, WorkingCalendar } from '../../calendar/index.ts';
import { workingCalendar } from '../../calendar/index.ts';
import { calendarAt } from '../../features/duties/index.ts';
import type { Packs } from '../../packs/model.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { lateWords } from '../../ui/format.ts';
import type { WorkPlace } from '../../web/house.ts';

/** The days by which an organisation counts: a school by its own school days, an authority by working days. */
export interface Days {
  /** "3 school days late" */
  lateBy(due: Day, on: Day): string;
  /** The last day of the term of this day; undefined in holidays and where no term is known. */
  termEnds(on: Day): Day | undefined;
}

export async function daysOf(read: ReadOnlyDatabase, packs: Packs, organisation: WorkPlace): Promise<Days> {
  if (organisation.kind === 'school') return schoolDays(await calendarAt(read, packs, organisation.id));
  return workingDays(workingCalendar(packs.england.bankHolidays.map((holiday) => holiday.day)));
}

const schoolDays = (calendar: SchoolCalendar): Days => ({
  lateBy: (due, on) => lateWords(Math.max(0, calendar.schoolDaysBetween(due, on).days), 'school day'),
  termEnds: (on) => calendar.termOn(on)?.lastDay,
});

const workingDays = (calendar: WorkingCalendar): Days => ({
  lateBy: (due, on) => lateWords(calendar.workingDaysLate(due, on), 'working day'),
  termEnds: () => undefined,
});

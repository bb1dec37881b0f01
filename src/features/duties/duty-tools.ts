import type { CountedDay } from '../../calendar/counted-days.ts';
import { addDays, addMonths, type Day } from '../../calendar/day.ts';
import { referencePeriodOn } from '../../calendar/exclusion-term.ts';
import type { SchoolCalendar } from '../../calendar/school-calendar.ts';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import { academicYearOf, academicYearRange } from '../../calendar/years.ts';
import type { AnswersAs, AuthoritiesAround, Clock, Pack } from '../../packs/model.ts';

/** An organisation as rules know it. */
export interface Place {
  readonly id: string;
  readonly kind: 'school' | 'trust' | 'authority';
  readonly schoolKind: string | null;
  /** The three-figure code of an authority, or of the authority a school answers to; null where nobody has said. */
  readonly authorityCode: string | null;
  /** The day it came into Mainstay: nothing is asked of it before. */
  readonly begunOn: Day;
}

/** What rules are handed beside the facts. All of it is fixed for one refresh: rules stay pure. */
export interface DutyTools {
  /** The first day that is not looked at: nothing opens on or after it. */
  readonly horizon: Day;
  readonly working: WorkingCalendar;
  /** Undefined for an organisation that is not in this deployment. */
  place(id: string): Place | undefined;
  /** The authority with this code, where it is in this deployment. */
  authority(code: string): Place | undefined;
  /** The school's own days; without a school, or without its terms, weekdays are counted and what comes of it is `estimated`. */
  calendar(schoolId: string | null): SchoolCalendar;
  /** Whose clock: the pack of the authority the subject answers to, with the school's own settings laid over it. */
  pack(as: AnswersAs, around: AuthoritiesAround, schoolId: string | null): Pack;
}

/** The authorities around a duty of the school itself: its own alone. */
export function authorityOfPlace(place: Place): AuthoritiesAround {
  return { lookingAfter: null, holdingCase: null, school: place.authorityCode };
}

/** The end of the academic year after the one of `today`: the engine looks so far, and no night has to bring a duty about. */
export function horizonFrom(today: Day): Day {
  return academicYearRange(academicYearOf(today) + 1).to ?? today;
}

/**
 * The first day on which something that is not done is still asked for, of a record that began on `begunOn`: what fell due
 * in earlier terms is history that Mainstay was not there for, and nobody is asked for it. Without it, a school that brings
 * in its children would begin with years of late tasks.
 */
export function askedFrom(begunOn: Day, calendar: SchoolCalendar): Day {
  const term = calendar.termOn(begunOn);
  if (term !== undefined) return term.firstDay;
  return calendar.knows(begunOn) ? begunOn : referencePeriodOn(begunOn).from;
}

/** The day a clock runs out that began on `from`. Throws RangeError for a clock that counts no days. */
export function runsOut(
  clock: Pick<Clock, 'id' | 'value' | 'unit'>,
  from: Day,
  calendars: { readonly school: SchoolCalendar; readonly working: WorkingCalendar },
): CountedDay {
  const sure = (day: Day): CountedDay => ({ day, estimated: false });
  switch (clock.unit) {
    case 'none':
      return sure(from);
    case 'working-days':
      return calendars.working.addWorkingDays(from, clock.value);
    case 'school-days':
      return calendars.school.addSchoolDays(from, clock.value);
    case 'calendar-days':
      return sure(addDays(from, clock.value));
    case 'weeks':
      return sure(addDays(from, clock.value * 7));
    case 'months':
      return sure(addMonths(from, clock.value));
    case 'years':
      return sure(addMonths(from, clock.value * 12));
    default:
      throw new RangeError(`The clock ${clock.id} counts ${clock.unit}, which do not run out on a day.`);
  }
}

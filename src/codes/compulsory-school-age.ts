import { addDays, addMonths, type Day, dayOf, weekdayOf } from '../calendar/day.ts';
import { contains, type DayRange } from '../calendar/range.ts';
import { academicYearOf } from '../calendar/years.ts';

/** The last Friday in June, the one school leaving date of a year (Education (School Leaving Date) Order 1997). */
export function schoolLeavingDate(year: number): Day {
  const endOfJune = dayOf(year, 6, 30);
  return addDays(endOfJune, -((weekdayOf(endOfJune) + 3) % 7));
}

/**
 * The days on which a person is of compulsory school age (Education Act 1996, section 8): from the 31 March, 31 August or
 * 31 December on or next after the fifth birthday, to the end of the school leaving date of the school year in which they
 * turn 16.
 */
export function compulsorySchoolAge(dateOfBirth: Day): DayRange {
  const fifthBirthday = addMonths(dateOfBirth, 60);
  const year = Number(fifthBirthday.slice(0, 4));
  const prescribed = [dayOf(year, 3, 31), dayOf(year, 8, 31), dayOf(year, 12, 31)];
  const from = prescribed.find((day) => day >= fifthBirthday) ?? fifthBirthday;
  return { from, to: addDays(schoolLeavingDate(academicYearOf(dateOfBirth) + 17), 1) };
}

export function isOfCompulsorySchoolAge(dateOfBirth: Day, on: Day): boolean {
  return contains(compulsorySchoolAge(dateOfBirth), on);
}

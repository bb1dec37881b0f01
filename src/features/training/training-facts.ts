import { addDays, type Day } from '../../calendar/day.ts';
import { academicYearRange } from '../../calendar/years.ts';
import type { DutyTools } from '../duties/model.ts';
import type { OrganisationLife } from '../organisations/model.ts';
import type { Counted } from './needs.ts';

/** Training somebody took, in days (half days count). */
export interface TrainingTaken extends Counted {
  readonly id: string;
}

/** What the rules about training look at. */
export interface TrainingDutyFacts {
  readonly life: OrganisationLife;
  readonly training: readonly TrainingTaken[];
}

/** The last school day of the summer term; where the terms are not known the last day of the academic year. */
export function endOfYear(schoolId: string, year: number, tools: DutyTools): Day {
  return tools.calendar(schoolId).lastSchoolDayOf(`${year}-summer`) ?? addDays(academicYearRange(year + 1).from, -1);
}

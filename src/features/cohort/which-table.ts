import { type Day, minDay } from '../../calendar/day.ts';
import type { SchoolCalendar } from '../../calendar/school-calendar.ts';
import { halfTermLabel, termLabel } from '../../calendar/school-terms.ts';
import type { Pack } from '../../packs/model.ts';

/** A half term (or, where the school has set it so, a term) with a table of its own. */
export interface Stretch {
  readonly key: string;
  /** "Second half of autumn term 2026/27" */
  readonly label: string;
  readonly firstDay: Day;
  readonly dueOn: Day;
}

/** The tables of a school's known terms, in order: by half term or by term, as its clock has it on the first day. */
export function stretchesWithTable(calendar: SchoolCalendar, pack: Pack): Stretch[] {
  const halves = calendar.halfTerms().map((half): Stretch & { unit: string } => ({
    key: half.id,
    label: halfTermLabel(half),
    firstDay: half.firstSchoolDay,
    dueOn: half.lastSchoolDay,
    unit: 'half',
  }));
  const terms = calendar.terms.map((term): Stretch & { unit: string } => ({
    key: term.id,
    label: termLabel(term),
    firstDay: term.firstSchoolDay,
    dueOn: term.lastSchoolDay,
    unit: 'term',
  }));
  return [...halves, ...terms]
    .filter(({ firstDay, unit }) => (pack.clock('cohort-table', firstDay)?.unit === 'a-term') === (unit === 'term'))
    .sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1));
}

/** The table to go down on a day: the one of its half term, else the last one before. Undefined where no term is known. */
export function tableOn(stretches: readonly Stretch[], on: Day): Stretch | undefined {
  return stretches.filter(({ firstDay }) => firstDay <= on).at(-1) ?? stretches[0];
}

/** Who is in a table is asked of today, or of the last day of a half term that is over. */
export const asAt = (stretch: Stretch, today: Day): Day => minDay(today, stretch.dueOn);

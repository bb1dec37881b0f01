import { addDays, type Day } from '../../calendar/index.ts';
import { readYearGroup, type YearGroup } from '../../codes/index.ts';
import { type FormValues, fieldValue } from '../../ui/form-state.ts';
import { dayOf, type Errors, textOf, tooLong } from './child-fields.form.ts';

/** Joining and leaving are always recordable with their true dates: what is missing is said, never made up. */

export interface Joining {
  readonly schoolId: string | null;
  readonly schoolName: string | null;
  readonly kind: 'main' | 'subsidiary' | 'guest';
  readonly from: Day;
  /** The first day not on roll any more; null while it goes on. */
  readonly to: Day | null;
  readonly yearGroup: YearGroup | null;
  readonly className: string | null;
}

export function readJoining(
  values: FormValues,
  rules: { today: Day; schools: readonly { id: string }[] },
): { errors: Errors; value: Joining | null } {
  const errors: Errors = {};
  const chosen = fieldValue(values, 'school');
  const schoolId = rules.schools.find((school) => school.id === chosen)?.id ?? null;
  const schoolName = chosen === 'other' ? textOf(values, 'other-school') : null;
  if (schoolId === null && chosen !== 'other') errors.school = 'Choose the school';
  if (chosen === 'other' && schoolName === null) errors['other-school'] = 'Give the name of the school';
  tooLong(errors, 'other-school', schoolName, 200, 'A name');
  const kind = fieldValue(values, 'kind');
  const from = dayOf(values, errors, 'from', {
    what: 'the first day on roll',
    needed: 'Give the first day on roll',
    latest: addDays(rules.today, 366),
    tooLate: 'The first day on roll is more than a year away: check the year',
  });
  const to = lastDayOf(values, errors, from, rules.today);
  const year = yearOf(values, errors);
  const className = textOf(values, 'class');
  tooLong(errors, 'class', className, 60, 'A class');
  if (Object.keys(errors).length > 0 || from === null) return { errors, value: null };
  return {
    errors,
    value: {
      schoolId,
      schoolName,
      kind: kind === 'subsidiary' || kind === 'guest' ? kind : 'main',
      from,
      to,
      yearGroup: year,
      className,
    },
  };
}

/** The first day not on roll any more, from the last day on roll as people give it. */
export function lastDayOf(
  values: FormValues,
  errors: Errors,
  from: Day | null,
  today: Day,
  needed?: string,
): Day | null {
  const last = dayOf(values, errors, 'last', {
    what: 'the last day on roll',
    latest: addDays(today, 366),
    tooLate: 'The last day on roll is more than a year away: check the year',
    ...(needed === undefined ? {} : { needed }),
  });
  if (last === null) return null;
  if (from !== null && last < from) {
    errors.last = 'The last day is before the first: check both';
    return null;
  }
  return addDays(last, 1);
}

export function yearOf(values: FormValues, errors: Errors): YearGroup | null {
  const given = fieldValue(values, 'year');
  if (given === '') return null;
  const year = readYearGroup(given) ?? null;
  if (year === null) errors.year = 'Choose the year from the list';
  return year;
}

import type { Scope } from '../../access/index.ts';
import { academicYearOf, academicYearRange, addDays, type Day } from '../../calendar/index.ts';
import { dayValues, type FormState, type FormValues, fieldValue, fieldValues, readDay } from '../../ui/form-state.ts';

/** A share ends with the school year unless somebody says otherwise: then it is looked at again. */
export function lastDayAtFirst(today: Day): Day {
  return addDays(academicYearRange(academicYearOf(today)).to ?? today, -1);
}

export function shareValues(parts: readonly string[], last: Day, reason: string): FormValues {
  return { parts, reason, ...dayValues('last', last) };
}

/** Reads what is to be shared. `until` is the day after the last day typed. */
export function readShare(
  values: FormValues,
  possible: readonly Scope[],
  today: Day,
): {
  readonly value: { readonly parts: readonly Scope[]; readonly until: Day; readonly reason: string } | null;
  readonly errors: FormState['errors'];
} {
  const errors: Record<string, string> = {};
  const parts = possible.filter((scope) => fieldValues(values, 'parts').includes(scope));
  if (parts.length === 0) errors.parts = 'Choose what is shared';
  const last = readDay(values, 'last', 'the last day');
  const longest = addDays(academicYearRange(academicYearOf(today) + 1).to ?? today, -1);
  if (last === null) errors.last = 'Say until when. It can be shared again after that';
  else if (typeof last === 'object') errors.last = last.problem;
  else if (last < today) errors.last = 'The last day is over already: give one from today on';
  else if (last > longest)
    errors.last = 'That is further than the end of the next school year: look at it again before';
  const reason = fieldValue(values, 'reason').trim();
  if (reason.replace(/[^\p{L}]/gu, '').length < 3) errors.reason = 'Say why they need it';
  else if (reason.length > 500) errors.reason = `Say it in at most 500 characters; this has ${reason.length}`;
  if (Object.keys(errors).length > 0 || typeof last !== 'string') return { value: null, errors };
  return { value: { parts, until: addDays(last, 1), reason }, errors };
}

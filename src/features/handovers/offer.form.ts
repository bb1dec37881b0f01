import type { Day } from '../../calendar/day.ts';
import { type FormValues, fieldValue, fieldValues, readDay } from '../../ui/form-state.ts';
import type { Offering } from './handovers.commands.ts';

export const ELSEWHERE = 'elsewhere';

/** Reads the offer: to whom, from when, and which sections. */
export function readOffer(
  values: FormValues,
  schools: readonly { readonly id: string }[],
): { readonly errors: Readonly<Record<string, string>> } | { readonly offering: Offering } {
  const errors: Record<string, string> = {};
  const chosen = fieldValue(values, 'to');
  const name = fieldValue(values, 'name').trim();
  const how = fieldValue(values, 'how').replace(/\r\n?/g, '\n').trim();
  if (chosen !== ELSEWHERE && !schools.some(({ id }) => id === chosen)) errors.to = 'Choose the next school';
  if (chosen === ELSEWHERE && (name === '' || name.length > 200)) errors.name = 'Give the name of the school';
  if (chosen === ELSEWHERE && (how === '' || how.length > 2000)) errors.how = 'Say how it was sent, and to whom';
  const day = readDay(values, 'first', 'the first day there');
  if (day === null) errors.first = 'Give the first day at the next school';
  else if (typeof day === 'object') errors.first = day.problem;
  if (Object.keys(errors).length > 0) return { errors };
  return {
    offering: {
      to: chosen === ELSEWHERE ? { name, how } : { id: chosen },
      firstDay: day as Day,
      sections: fieldValues(values, 'section'),
      childAgreed: fieldValue(values, 'agreed') === 'yes',
    },
  };
}

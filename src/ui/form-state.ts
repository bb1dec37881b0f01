import type { Day } from '../calendar/day.ts';

/** What was typed, by field name, as the form was sent; ticked boxes as a list. */
export type FormValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * A form as it is drawn: what stands in it, and what is wrong, by field name and in the order of the page. A message says
 * what is wrong and what to do. The name '' is for what belongs to no field.
 */
export type FormState = { readonly values: FormValues; readonly errors: Readonly<Record<string, string>> };

export const emptyForm: FormState = { values: {}, errors: {} };

export function hasErrors(form: FormState): boolean {
  return Object.keys(form.errors).length > 0;
}

/** The one value of a field; the first when several were sent; '' when none. */
export function fieldValue(values: FormValues, name: string): string {
  const value = values[name];
  return (typeof value === 'string' ? value : value?.[0]) ?? '';
}

/** All values of a field of boxes. */
export function fieldValues(values: FormValues, name: string): readonly string[] {
  const value = values[name];
  if (value === undefined || value === '') return [];
  return typeof value === 'string' ? [value] : value;
}

/** A day as the three values a `DateField` is drawn from. */
export function dayValues(name: string, day: Day | null): FormValues {
  const [year = '', month = '', date = ''] = (day ?? '').split('-');
  return {
    [`${name}-day`]: String(Number(date) || ''),
    [`${name}-month`]: String(Number(month) || ''),
    [`${name}-year`]: year,
  };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads the three boxes of a `DateField`. All empty: null. Months may be written in letters. What is no day comes back as
 * a message for `errors`; `what` names it in the middle of a sentence: "the date of the meeting".
 */
export function readDay(values: FormValues, name: string, what: string): Day | null | { problem: string } {
  const [date, month, year] = ['day', 'month', 'year'].map((part) => fieldValue(values, `${name}-${part}`).trim());
  if (!date && !month && !year) return null;
  if (!date || !month || !year) return { problem: `Give ${what} in full: day, month and year` };
  const named = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const numbers = [Number(date), named || Number(month), Number(year)] as const;
  if (!/^\d{4}$/.test(year)) return { problem: `Give the year of ${what} in four figures, like 2026` };
  const found = new Date(Date.UTC(numbers[2], numbers[1] - 1, numbers[0]));
  found.setUTCFullYear(numbers[2]);
  const asTyped = found.getUTCDate() === numbers[0] && found.getUTCMonth() === numbers[1] - 1;
  if (!asTyped) return { problem: `There is no such day: check the day and the month of ${what}` };
  return found.toISOString().slice(0, 10) as Day;
}

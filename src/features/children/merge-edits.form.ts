import { type FormValues, fieldValues } from '../../ui/form-state.ts';

/** What two people did to one form, field by field. */
export interface Merged {
  readonly values: FormValues;
  /** Fields both changed, each to something else. */
  readonly conflicts: readonly string[];
}

/**
 * Brings what somebody typed together with what a colleague saved meanwhile. A field that was left as it was drawn takes
 * what stands now; one that only this person changed is theirs; one that both changed differently is for a person to say.
 *
 * @param was what the form was drawn with
 * @param now what it would be drawn with now
 */
export function mergeEdits(typed: FormValues, was: FormValues, now: FormValues): Merged {
  const values: Record<string, FormValues[string]> = { ...typed };
  const conflicts: string[] = [];
  for (const [field, names] of Map.groupBy(Object.keys(now), fieldOf)) {
    const mine = names.some((name) => !same(typed[name], was[name]));
    const theirs = names.some((name) => !same(now[name], was[name]));
    if (!mine) for (const name of names) values[name] = now[name];
    else if (theirs && names.some((name) => !same(typed[name], now[name]))) conflicts.push(field);
  }
  return { values, conflicts };
}

/** The three boxes of a day are one field. */
const fieldOf = (name: string): string => name.replace(/-(day|month|year)$/, '');

function same(a: FormValues[string], b: FormValues[string]): boolean {
  const [left, right] = [a, b].map((value) =>
    fieldValues({ value }, 'value')
      .map((one) => one.replace(/\r\n?/g, '\n').trim())
      .filter(Boolean)
      .sort(),
  );
  return JSON.stringify(left) === JSON.stringify(right);
}

/** What the form was drawn with, as it was sent along; undefined where it was not, or is no such thing. */
export function readWas(text: string): FormValues | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const ok = Object.values(value).every(
      (one) => typeof one === 'string' || (Array.isArray(one) && one.every((each) => typeof each === 'string')),
    );
    return ok ? (value as FormValues) : undefined;
  } catch {
    return undefined;
  }
}

import type { Day } from '../../calendar/index.ts';
import { checkUln, checkUpn } from '../../codes/index.ts';
import { type FormValues, fieldValue, readDay } from '../../ui/form-state.ts';

/** Fields that several forms about a child have, read the same way in each. Messages say what is wrong and what to do. */

export type Errors = Record<string, string>;

/** Text without spaces around it; null when there is none. */
export function textOf(values: FormValues, name: string): string | null {
  const text = fieldValue(values, name).trim().replace(/\s+/g, ' ');
  return text === '' ? null : text;
}

/** Words of more than one line, as they were typed. */
export function wordsOf(values: FormValues, name: string): string | null {
  const text = fieldValue(values, name).replace(/\r\n?/g, '\n').trim();
  return text === '' ? null : text;
}

export function tooLong(errors: Errors, name: string, text: string | null, most: number, what: string): void {
  if (text !== null && text.length > most)
    errors[name] = `${what} can have at most ${most} characters; this has ${text.length}`;
}

interface DayRules {
  /** "the date of birth", in the middle of a sentence. */
  readonly what: string;
  /** Said when nothing was given; left out: it may stay empty. */
  readonly needed?: string;
  /** The last day it may be. */
  readonly latest?: Day;
  /** Said when it is after that; "{what} cannot be after today" when left out. */
  readonly tooLate?: string;
}

/** A day of a form; null where none was given or it was wrong, with the message among `errors`. */
export function dayOf(values: FormValues, errors: Errors, name: string, rules: DayRules): Day | null {
  const day = readDay(values, name, rules.what);
  if (day === null) {
    if (rules.needed !== undefined) errors[name] = rules.needed;
    return null;
  }
  if (typeof day === 'object') {
    errors[name] = day.problem;
    return null;
  }
  if (rules.latest !== undefined && day > rules.latest) {
    errors[name] = rules.tooLate ?? `${capital(rules.what)} cannot be after today`;
    return null;
  }
  return day;
}

/** A date of birth of a child: not to come, and nobody who is long grown up. */
export function birthOf(values: FormValues, errors: Errors, name: string, today: Day): Day | null {
  const day = dayOf(values, errors, name, { what: 'the date of birth', latest: today });
  const oldest = `${Number(today.slice(0, 4)) - 26}${today.slice(4)}`;
  if (day !== null && day < oldest) {
    errors[name] = 'This would be somebody over 25: check the year of the date of birth';
    return null;
  }
  return day;
}

/** A UPN as it is stored; null where none was given or it was wrong. */
export function upnOf(values: FormValues, errors: Errors, name: string): { upn: string; temporary: boolean } | null {
  if (fieldValue(values, name).trim() === '') return null;
  const checked = checkUpn(fieldValue(values, name));
  if (!checked.ok) {
    errors[name] = `${checked.why} ${checked.remedy}`;
    return null;
  }
  return checked;
}

export function ulnOf(values: FormValues, errors: Errors, name: string): string | null {
  if (fieldValue(values, name).trim() === '') return null;
  const checked = checkUln(fieldValue(values, name));
  if (!checked.ok) {
    errors[name] = `${checked.why} ${checked.remedy}`;
    return null;
  }
  return checked.uln;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * Said of a UPN that cannot be used here: it belongs to a record that is closed, or that the person may not see. The two
 * sound the same, so that trying numbers tells nothing.
 */
export const UPN_NOT_USABLE =
  'This UPN cannot be used here. Check it; if it is right, leave it out for now and tell the safeguarding lead.';
export const NOT_ADDABLE =
  'This child cannot be added here as it stands. Check the name and the date of birth, or give the UPN; if it is right, tell the safeguarding lead.';

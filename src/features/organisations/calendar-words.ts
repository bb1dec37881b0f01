import type { Day } from '../../calendar/day.ts';
import { type TermName, termNames } from '../../calendar/school-terms.ts';

/** What a line of a school's calendar is about, by its words. */
export type EntryKind = 'inset' | 'closure' | 'bank-holiday' | 'term' | 'break' | 'holiday' | 'other';

const INSET =
  /\binset\b|staff (training|development)|\b(training|pd|cpd|inservice|in-service|non[- ]pupil|teacher) days?\b|professional development/i;
const BANK_HOLIDAY =
  /bank holiday|public holiday|good friday|easter (sunday|monday)|new year'?s day|christmas (day|eve)|boxing day|may day/i;
const CLOSED = /\bclos(ed|ure)\b|occasional day|polling|strike|industrial action|\bsnow\b/i;
const HALF_TERM = /half[- ]?term|mid[- ]?term|\b(october|february|whitsun|may) (half|break|holiday)/i;
const HOLIDAY = /holiday|vacation|\bbreak\b|recess/i;
const OPENS = /\b(starts?|begins?|beginning|opens?|re-?opens?|returns?|first day|back (to|in) school|commences?)\b/i;
const ENDS = /\b(ends?|finish(es)?|last day|breaks? up|closes)\b/i;
const ABOUT_PUPILS = /\b(school|pupils?|children|students)\b/i;
/** "After-term report", "term card": words about something else. */
const NOT_A_TERM = /after[- ]term|terms? (card|report|letter|test|meeting)|termly|mid[- ]?term/i;
const NAMED_ALONE = /^\s*(autumn|spring|summer)\s*(1|2|one|two)?\s*(\d{4}\S*)?\s*$/i;

export const opens = (label: string): boolean => OPENS.test(label);
export const ends = (label: string): boolean => ENDS.test(label);

export function kindOf(label: string): EntryKind {
  if (INSET.test(label)) return 'inset';
  if (isTerm(label)) return 'term';
  if (HALF_TERM.test(label)) return 'break';
  if (BANK_HOLIDAY.test(label)) return 'bank-holiday';
  if (CLOSED.test(label)) return 'closure';
  return HOLIDAY.test(label) ? 'holiday' : 'other';
}

function isTerm(label: string): boolean {
  if (NOT_A_TERM.test(label)) return false;
  if (/half[- ]?term/i.test(label)) return halfNamed(label) !== null;
  if (HOLIDAY.test(label.replace(/breaks? up/i, ''))) return false;
  if (/\bterm\b/i.test(label) || NAMED_ALONE.test(label) || /^\s*t[1-6]\s*$/i.test(label)) return true;
  return ABOUT_PUPILS.test(label) && /breaks? up|back (to|in) school|returns?|(first|last) day/i.test(label);
}

/** 4 for "Term 4": some schools count six terms, some three. */
export function termNumbered(label: string): number | null {
  const found = /\bterm\s*([1-6])\b|^\s*t([1-6])\s*$/i.exec(label);
  return found ? Number(found[1] ?? found[2]) : null;
}

export function termNamed(label: string): TermName | null {
  const named = termNames.find((term) => new RegExp(`\\b${term}\\b`, 'i').test(label));
  if (named) return named;
  if (/\b(michaelmas|christmas)\b/i.test(label)) return 'autumn';
  if (/\b(lent|easter)\b/i.test(label)) return 'spring';
  return /\btrinity\b/i.test(label) ? 'summer' : null;
}

export function halfNamed(label: string): 1 | 2 | null {
  const named = /\b(?:autumn|spring|summer)(?: (?:half[- ])?term)?\s*(1|2|one|two)\b/i.exec(label)?.[1]?.toLowerCase();
  if (named === '2' || named === 'two' || /(2nd|second) half|\bpart (2|two)\b/i.test(label)) return 2;
  return named !== undefined || /(1st|first) half|\bpart (1|one)\b/i.test(label) ? 1 : null;
}

/** Where the words name no term: autumn to December, summer from the middle of April. */
export function termAround(day: Day): TermName {
  if (day.slice(5, 7) >= '08') return 'autumn';
  return day.slice(5) < '04-13' ? 'spring' : 'summer';
}

/** A half-term break is in October, February or around May. */
export function termOfBreak(day: Day): TermName {
  const month = Number(day.slice(5, 7));
  if (month >= 9) return 'autumn';
  return month <= 3 ? 'spring' : 'summer';
}

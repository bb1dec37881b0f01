import { z } from 'zod';
import { type Day, parseDay } from '../calendar/index.ts';

/**
 * How sure we are of a value. `read`: somebody read it in the source. `known`: general knowledge of the sector, the source
 * was not opened. `low`: believed, to be verified before anyone relies on it. `our-default`: no law or authority sets it.
 */
export const verifiedWords = {
  read: 'Read in the source',
  known: 'General knowledge, source not opened',
  low: 'Not verified',
  'our-default': 'Our default',
} as const;
export type Verified = keyof typeof verifiedWords;

/** What a number counts. Days run from an event; `a-term` and its like say how often; `day-of-year` is month and day, 331 for 31 March. */
export const units = [
  'none',
  'working-days',
  'school-days',
  'calendar-days',
  'weeks',
  'school-weeks',
  'months',
  'years',
  'half-terms',
  'sessions',
  'minutes',
  'hours',
  'a-year',
  'a-term',
  'a-half-term',
  'a-week',
  'days-a-year',
  'days-a-term',
  'day-of-year',
  'time-of-day',
  'percent',
  'percent-of-term',
  'age',
  'times',
  'children',
  'points',
  'pence',
  'pence-a-year',
  'pence-an-hour',
] as const;
export type Unit = (typeof units)[number];

/** Where a value comes from: the document and its edition or date, as a reader would look for it. */
export type Source = { readonly document: string; readonly version: string; readonly url: string | null };

/** Groups a child can belong to, as commitments.yaml names them. */
export const groups = ['CLA', 'CPLA', 'CIN', 'CP', 'CSW', 'KIN'] as const;
export type Group = (typeof groups)[number];

export const schoolKinds = [
  'nursery',
  'primary',
  'secondary',
  'all-through',
  'special',
  'pru',
  'college',
  'early-years',
  'independent',
] as const;
export type SchoolKind = (typeof schoolKinds)[number];

export const dayShape = z.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== undefined, {
  message: 'This is not a day of the calendar.',
  params: { remedy: 'Write it as YYYY-MM-DD, for example 2026-09-01.' },
});

export const idShape = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** Short text for a person: never empty, never padded. */
export const textShape = z.string().regex(/^\S(.*\S)?$/s);

/** A key of sources.yaml, or the document itself where it is named once. */
export const sourceShape = z.union([
  idShape,
  z.strictObject({ document: textShape, version: textShape, url: z.url().optional() }),
]);

export const verifiedShape = z.enum(['read', 'known', 'low', 'our-default']);

/** `from` is the first day, `to` the first day on which it no longer holds; without `to` it holds until further notice. */
export const spanShape = { from: dayShape, to: dayShape.optional() };

/** What every value carries: since when, until when, where it comes from, how sure we are. */
export const standing = { ...spanShape, source: sourceShape, verified: verifiedShape, note: textShape.optional() };

/** True when `[from, to)` holds the day. */
export function holdsOn(span: { readonly from: Day | null; readonly to: Day | null }, on: Day): boolean {
  return (span.from === null || span.from <= on) && (span.to === null || on < span.to);
}

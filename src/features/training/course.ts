import type { Day } from '../../calendar/day.ts';
import { addDays, addMonths } from '../../calendar/day.ts';
import { type Length, readLength } from './length.ts';

/** A course of an organisation: what people are sent to, and what it counts for. */
export interface Course extends Length {
  readonly id: string;
  readonly title: string;
  readonly provider: string | null;
  /** How long it holds; null: it does not run out. */
  readonly validMonths: number | null;
  /** Needs of the pack, by id. */
  readonly countsFor: readonly string[];
  /** Groups of staff the organisation asks it of, beside those of the pack. */
  readonly askedOf: readonly string[];
  /** Whoever clerks or chairs runs sessions of it: kept with the course (training-keepers.ts says which it is). */
  readonly forGovernors: boolean;
  /** Not offered any more from this day on. */
  readonly endedOn: Day | null;
}

export interface CourseGiven {
  readonly title: string;
  readonly provider: string;
  /** "1", "2 hours"; '' where it differs. */
  readonly length: string;
  /** Months; '' where it does not run out. */
  readonly valid: string;
  readonly countsFor: readonly string[];
  readonly askedOf: readonly string[];
}

export type CheckedCourse = Omit<Course, 'id' | 'forGovernors' | 'endedOn'>;

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').slice(0, 200);

/** A course as it was typed, or what is wrong by field. `known`: the ids there are. */
export function checkCourse(
  given: CourseGiven,
  known: { readonly needs: readonly string[]; readonly groups: readonly string[] },
): { readonly done: CheckedCourse } | { readonly problems: Readonly<Record<string, string>> } {
  const title = plain(given.title);
  const provider = plain(given.provider);
  const problems: Record<string, string> = {};
  if (title.length < 3) problems.title = 'Say what the course is called';
  const length = given.length.trim() === '' ? { days: null, hours: null } : readLength(given.length);
  if ('problem' in length) problems.length = length.problem;
  const valid = given.valid.trim() === '' ? null : Number(given.valid.trim().replace(/\s*months?$/i, ''));
  if (valid !== null && !(Number.isInteger(valid) && valid >= 1 && valid <= 120)) {
    problems.valid = 'Give whole months, up to 120: 12, 24 or 36. Leave it empty where it does not run out';
  }
  if ('problem' in length || Object.keys(problems).length > 0) return { problems };
  return {
    done: {
      ...{ title, provider: provider === '' ? null : provider, ...length, validMonths: valid },
      countsFor: known.needs.filter((id) => given.countsFor.includes(id)),
      askedOf: known.groups.filter((id) => given.askedOf.includes(id)),
    },
  };
}

/** The last day training taken on a day holds by its course; null where it does not run out. */
export const validUntil = ({ validMonths }: Pick<Course, 'validMonths'>, on: Day): Day | null =>
  validMonths === null ? null : addDays(addMonths(on, validMonths), -1);

export const isOffered = ({ endedOn }: Pick<Course, 'endedOn'>, on: Day): boolean => endedOn === null || endedOn > on;

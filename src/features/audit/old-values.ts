import { CONFIRMED_FOR } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';

/** Two people: one asks, another agrees within this time, or it lapses. */
export const AGREED_WITHIN_HOURS = CONFIRMED_FOR.agreedHours;

export interface Destruction {
  readonly id: string;
  readonly what: 'values' | 'sealed-records';
  readonly childId: string | null;
  /** Values of changes made before this day; sealed records whose time was over before it. */
  readonly before: Day;
  readonly reason: string;
  readonly askedBy: string;
  readonly askedByName: string | null;
  readonly askedAt: Date;
  readonly agreedByName: string | null;
  readonly agreedAt: Date | null;
  /** How many there were; null: not destroyed. */
  readonly destroyed: number | null;
}

export type State = 'waiting' | 'lapsed' | 'destroyed';

export function stateOf({ destroyed, askedAt }: Pick<Destruction, 'destroyed' | 'askedAt'>, now: Date): State {
  if (destroyed !== null) return 'destroyed';
  return now.getTime() - askedAt.getTime() > AGREED_WITHIN_HOURS * 3_600_000 ? 'lapsed' : 'waiting';
}

/** The latest day before which the values of all children may go: they are kept for so many years. */
export function latestForAll(today: Day, years: number): Day {
  const year = Number(today.slice(0, 4)) - years;
  return `${year}${today.endsWith('-02-29') ? '-02-28' : today.slice(4)}` as Day;
}

/** What is wrong with the day asked for; null: nothing. For one child any day up to tomorrow: the law may ask for it. */
export function beforeProblem(before: Day | null, oneChild: boolean, today: Day, years: number): string | null {
  if (before === null) return 'Give the day before which values are destroyed';
  if (oneChild) return before > today ? 'This cannot be after today' : null;
  const latest = latestForAll(today, years);
  return before > latest
    ? `Values are kept for ${years} years: for all children this can be ${latest} or earlier. For one child, give the UPN`
    : null;
}

export function reasonProblem(reason: string): string | null {
  if (reason.length < 10) return 'Say why in a few words: another person has to agree, and it stays in the audit';
  return reason.length > 500 ? `Say it in at most 500 characters; this has ${reason.length}` : null;
}

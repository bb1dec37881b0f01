import { asDay, type Day, parseDay } from '../../calendar/day.ts';
import { type DutyWords, type Packs, saySource, sayWhy, type Verified } from '../../packs/model.ts';
import type { Existing } from './difference.ts';

/** A duty in words, for one reader. No name is in any of them: the page adds for whom. */
export interface SaidDuty {
  /** Verb first: “Hold the PEP meeting”. */
  readonly title: string;
  /** One sentence of clock, with what is not certain about it; null for a reader who may not know why. */
  readonly why: string | null;
  /** What the button says. */
  readonly action: string;
  /** The promise it keeps, `B1`; null for a reader who may not know why. */
  readonly promise: string | null;
  /** What counts as done; null as above. */
  readonly done: string | null;
  /** Whose clock, from which document, and how sure we are; null as above. */
  readonly source: string | null;
}

export type Sayable = Pick<Existing, 'rule' | 'clock' | 'words' | 'dueOn' | 'estimated'>;

/** The words the packs have for a duty; undefined for a rule that is no longer in them. */
export function wordsOf(packs: Packs, { rule, clock }: Pick<Sayable, 'rule' | 'clock'>): DutyWords | undefined {
  return packs.get(clock.pack)?.dutyWords(rule) ?? packs.england.dutyWords(rule);
}

/**
 * Says a duty. `tells`: the reader may know why the child is in the cohort; who may not is given the neutral title and
 * nothing else that would tell. `day` writes a date as the page writes dates.
 */
export function sayDuty(duty: Sayable, packs: Packs, tells: boolean, day: (day: Day) => string): SaidDuty {
  const words = wordsOf(packs, duty);
  if (words === undefined) {
    return {
      title: 'A duty of an earlier version',
      why: null,
      action: 'Open it',
      promise: null,
      done: null,
      source: null,
    };
  }
  if (!tells) {
    return { title: words.neutral, why: null, action: 'Open it', promise: null, done: null, source: null };
  }
  const on = duty.words.day;
  const why = sayWhy(words, duty.clock, {
    due: day(duty.dueOn),
    ...(on !== undefined && parseDay(on) !== undefined ? { day: day(asDay(on)) } : {}),
  });
  return {
    title: words.title,
    why: [why, ...doubts(duty)].join(' '),
    action: words.action,
    promise: words.commitments[0] ?? null,
    done: words.done,
    source: saySource(duty.clock),
  };
}

const inShort: Readonly<Partial<Record<Verified, readonly string[]>>> = {
  'our-default': ['Our default.'],
  known: ['Not yet checked in the source.'],
  low: ['Not verified.'],
};

/** What a reader must not take for certain, said where the date is said. */
function doubts({ clock, estimated }: Sayable): string[] {
  return [...(inShort[clock.verified] ?? []), ...(estimated ? ['Estimated: not all school terms are known.'] : [])];
}

import { asDay, type Day, parseDay } from '../../calendar/day.ts';

import {
  type DutyWords,
  fillIn,
  type Packs,
  type SchoolKind,
  saySource,
  sayWhy,
  type Verified,
} from '../../packs/model.ts';

import type { Existing } from './difference.ts';
import { isOver } from './duty-state.ts';

const NOT_NEEDED = 'Not needed because…';

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
  /** What is chosen instead of doing it: “Not needed because…”; of what is past doing why it was not done. */
  readonly instead: string;
  /** Its time is over and nothing shows that it was done: it can be recorded, or explained. */
  readonly over: boolean;
}

export type Sayable = Pick<Existing, 'rule' | 'clock' | 'words' | 'dueOn' | 'doneOn' | 'overOn' | 'estimated'>;

/** The words the packs have for a duty; undefined for a rule that is no longer in them. */
export function wordsOf(
  packs: Packs,
  { rule, clock }: Pick<Sayable, 'rule' | 'clock'>,
  kind?: SchoolKind,
): DutyWords | undefined {
  return packs.get(clock.pack)?.dutyWords(rule, kind) ?? packs.england.dutyWords(rule, kind);
}

/**
 * Says a duty. `tells`: the reader may know why the child is in the cohort; who may not is given the neutral title and
 * nothing else that would tell. `day` writes a date as the page writes dates. `today` decides
 * whether its time is over; `kind`: whose words the reader is used to.
 */
export function sayDuty(
  duty: Sayable,
  packs: Packs,
  tells: boolean,
  day: (day: Day) => string,
  today: Day,
  kind?: SchoolKind,
): SaidDuty {
  const words = wordsOf(packs, duty, kind);
  const over = duty.doneOn === null && isOver(duty, today);
  const nothing = { why: null, action: 'Open it', promise: null, done: null, source: null, instead: NOT_NEEDED, over };
  if (words === undefined) return { ...nothing, title: 'A duty of an earlier version' };
  const past = over ? words.over : null;
  const term = duty.words.term ?? '';
  if (!tells) {
    return {
      ...nothing,
      title: fillIn(past?.neutral ?? words.neutral, { term }),
      instead: past?.because ?? NOT_NEEDED,
    };
  }
  const on = duty.words.day;
  const because = words.because[duty.words.because ?? ''];
  const whys = because === undefined ? words : { ...words, why: because, whyByAuthority: null };
  const why = sayWhy(whys, duty.clock, {
    due: day(duty.dueOn),
    ...(on !== undefined && parseDay(on) !== undefined ? { day: day(asDay(on)) } : {}),
    part: duty.words.part ?? 'Your part',
  });
  const said = past === null ? why : fillIn(past.why, { term, due: day(duty.dueOn) });
  return {
    title: past === null ? words.title : fillIn(past.title, { term }),
    why: [said, ...doubts(duty)].join(' '),
    action: past?.action ?? words.action,
    instead: past?.because ?? NOT_NEEDED,
    over,
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

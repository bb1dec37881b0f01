import type { Day } from '../../calendar/day.ts';
import { holdsOn, type Post as PackPost } from '../../packs/model.ts';

/** What a requirement of a post looks at. Null: nobody has said. */
export interface HolderFacts {
  readonly qualifiedTeacher: boolean | null;
  readonly senior: boolean | null;
  readonly hoursAWeek: number | null;
  /** Holds the post of head here too. */
  readonly isHead: boolean;
  /**
   * Training of this school year, in days, and how many are asked for; null where this post's training is not counted. `withheld`:
   * it is counted, and whoever reads is not told how somebody stands.
   */
  readonly training: TrainingFacts | 'withheld' | null;
  /** What shows a requirement, by its id; left out: nothing. */
  readonly evidence?: ReadonlyMap<string, ShownBy>;
}

export interface TrainingFacts {
  readonly taken: number;
  readonly asked: number;
  /** Of training that holds for years: its last day; null where it does not hold. Left out: it is counted each school year. */
  readonly until?: Day | null;
}

/** By what it is shown that a requirement is met, in words somebody wrote, and since when it is so. */
export interface ShownBy {
  readonly id: string;
  readonly words: string;
  readonly since: Day | null;
}

/**
 * `under-way`: a school year is not over, and there is time to take what is missing. `withheld`: it is known, and not to whoever reads.
 */
export type RequirementState = 'met' | 'not-met' | 'under-way' | 'not-known' | 'kept-elsewhere' | 'withheld';

export interface RequirementSeen {
  readonly id: string;
  /** As the pack says it. */
  readonly words: string;
  readonly state: RequirementState;
  /** What is known, in a few words: "6 hours a week". */
  readonly known: string;
  /** The last day it is so, where that is known. */
  readonly until?: Day;
  readonly shownBy: ShownBy | null;
  readonly source: PackPost['requirements'][number]['source'];
  readonly verified: PackPost['requirements'][number]['verified'];
}

/** Each requirement of a post in force on a day, held against what is known of one holder. */
export function requirementsSeen(post: PackPost, facts: HolderFacts, on: Day): RequirementSeen[] {
  return post.requirements
    .filter((requirement) => holdsOn(requirement, on))
    .map(({ id, words, source, verified }) => {
      const shownBy = facts.evidence?.get(id) ?? null;
      return { id, words, source, verified, shownBy, ...withEvidence(stateOf(post.id, id, facts), shownBy, on) };
    });
}

/** Where nothing else is known, what somebody wrote down says it; what is known otherwise stands. */
function withEvidence(seen: Seen, shownBy: ShownBy | null, on: Day): Seen {
  const isOpen = seen.state === 'not-known' || seen.state === 'kept-elsewhere';
  if (!isOpen || shownBy === null || (shownBy.since !== null && shownBy.since > on)) return seen;
  return { state: 'met', known: shownBy.words };
}

type Seen = Pick<RequirementSeen, 'state' | 'known'> & { readonly until?: Day };

function stateOf(post: string, requirement: string, facts: HolderFacts): Seen {
  switch (requirement) {
    case 'qualified-teacher':
      // The 2009 regulations let the head or acting head be the designated teacher; a SENCO has to be qualified.
      if (post === 'designated-teacher' && facts.isHead) return { state: 'met', known: 'Is the head' };
      return said(facts.qualifiedTeacher, 'Qualified teacher', 'Not a qualified teacher', 'Say whether qualified');
    case 'seniority':
    case 'leadership':
      if (facts.isHead) return { state: 'met', known: 'Is the head' };
      return said(facts.senior, 'In senior leadership', 'Not in senior leadership', 'Say whether in senior leadership');
    case 'time':
      if (facts.hoursAWeek === null) return { state: 'not-known', known: 'Say how many hours a week' };
      if (facts.hoursAWeek === 0) return { state: 'not-met', known: 'No time for it' };
      return {
        state: 'met',
        known: `${facts.hoursAWeek} ${facts.hoursAWeek === 1 ? 'hour' : 'hours'} a week`,
      };
    case 'training':
      return trained(facts.training);
    default:
      return { state: 'kept-elsewhere', known: 'Not recorded here' };
  }
}

function said(value: boolean | null, yes: string, no: string, unknown: string): Seen {
  if (value === null) return { state: 'not-known', known: unknown };
  return value ? { state: 'met', known: yes } : { state: 'not-met', known: no };
}

function trained(training: HolderFacts['training']): Seen {
  if (training === null) return { state: 'kept-elsewhere', known: 'Training kept elsewhere' };
  if (training === 'withheld') return { state: 'withheld', known: 'In the register of training' };
  const { taken, asked, until } = training;
  if (until !== undefined) {
    if (until === null) return { state: 'not-met', known: 'No training that still holds' };
    return { state: 'met', known: 'Trained', until };
  }
  if (taken >= asked) return { state: 'met', known: 'Training of this year taken' };
  if (taken === 0 && asked === 1) return { state: 'under-way', known: 'Not trained yet this year' };
  return { state: 'under-way', known: `${taken} of ${asked} training ${asked === 1 ? 'day' : 'days'} this year` };
}

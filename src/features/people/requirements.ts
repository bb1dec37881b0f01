import type { Day } from '../../calendar/day.ts';
import { holdsOn, type Post as PackPost } from '../../packs/model.ts';

/** What a requirement of a post looks at. Null: nobody has said. */
export interface HolderFacts {
  readonly qualifiedTeacher: boolean | null;
  readonly senior: boolean | null;
  readonly hoursAWeek: number | null;
  /** Holds the post of head here too. */
  readonly isHead: boolean;
  /** Training of this school year, in days, and how many are asked for; null where this post's training is not counted. */
  readonly training: { readonly taken: number; readonly asked: number } | null;
}

/** `under-way`: a school year is not over, and there is time to take what is missing. */
export type RequirementState = 'met' | 'not-met' | 'under-way' | 'not-known' | 'kept-elsewhere';

export interface RequirementSeen {
  readonly id: string;
  /** As the pack says it. */
  readonly words: string;
  readonly state: RequirementState;
  /** What is known, in a few words: "6 hours a week". */
  readonly known: string;
  readonly source: PackPost['requirements'][number]['source'];
  readonly verified: PackPost['requirements'][number]['verified'];
}

/** Each requirement of a post in force on a day, held against what is known of one holder. */
export function requirementsSeen(post: PackPost, facts: HolderFacts, on: Day): RequirementSeen[] {
  return post.requirements
    .filter((requirement) => holdsOn(requirement, on))
    .map(({ id, words, source, verified }) => ({ id, words, source, verified, ...stateOf(post.id, id, facts) }));
}

type Seen = Pick<RequirementSeen, 'state' | 'known'>;

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
  const { taken, asked } = training;
  if (taken >= asked) return { state: 'met', known: 'Training of this year taken' };
  return { state: 'under-way', known: `${taken} of ${asked} training ${asked === 1 ? 'day' : 'days'} this year` };
}

import type { Day, TermName } from '../calendar/index.ts';
import type { Group, SchoolKind, Source, Unit, Verified } from './basics.ts';

/** A number that law, an authority, a school or we have set, in force on `[from, to)` (`to` null: until further notice). */
export type DatedValue = {
  readonly id: string;
  readonly title: string;
  /** What the count runs from, in words (“from the day the child enters care”), or null where it runs from nothing. */
  readonly runs: string | null;
  readonly value: number;
  readonly unit: Unit;
  readonly from: Day;
  readonly to: Day | null;
  readonly source: Source;
  readonly verified: Verified;
  readonly note: string | null;
  /** The layer that gave it: the name of a pack, or `school`. */
  readonly pack: string;
  /** That layer as people call it: England, Northmere, Exampleton Primary School. */
  readonly owner: string;
};

/** A number of days, a rhythm, a threshold or a limit that duties and rules work by. */
export type Clock = DatedValue;

/** Money in whole pence; `unit` says a year, an hour or once. */
export type Rate = DatedValue;

/** Who may set a clock of their own: `nobody` where it is law, an `authority`, or a `school` (an authority then too). */
export type MayChange = 'nobody' | 'authority' | 'school';

/** A day an authority sets for one term of one academic year, such as its last day for the term's PEPs. */
export type TermDate = {
  readonly id: string;
  readonly title: string;
  /** By the year it starts in, as the calendar names it: 2026 for 2026/27. */
  readonly academicYear: number;
  readonly term: TermName;
  readonly day: Day;
  readonly source: Source;
  readonly verified: Verified;
  readonly note: string | null;
  readonly pack: string;
  readonly owner: string;
};

/** The words of one duty. `{clock}`, `{day}`, `{due}` and `{owner}` in the whys are filled in by say.ts. */
export type DutyWords = {
  readonly id: string;
  /** Verb first: “Hold the PEP meeting”. The page adds for whom. */
  readonly title: string;
  /** For a post that may not know why a child is in the cohort: gives nothing away. */
  readonly neutral: string;
  readonly why: string;
  /** Used instead of `why` where an authority or school set the clock or the day. */
  readonly whyByAuthority: string | null;
  /** Used instead of both where the duty says that it is asked for because of something of its own: `left`. */
  readonly because: Readonly<Record<string, string>>;
  /** What the button says. */
  readonly action: string;
  /** What counts as done. */
  readonly done: string;
  readonly clock: string;
  /** Ids of the promises it keeps, the first the most. */
  readonly commitments: readonly string[];
  /** True for a figure of assurance that is nobody's task. */
  readonly figure: boolean;
  /** False for a small task by which no promise is counted. */
  readonly counted: boolean;
  /** True for what one person owes by name, and nobody else has in a list: the school has a duty of its own about it. */
  readonly own: boolean;
  /** Once its time is over and it was not done. `{term}` and `{due}` are filled in; null where it can always still be done. */
  readonly over: OverWords | null;
};

/** The words of a duty that is past doing: what was not done, why that is said, recording it, and saying why not. */
export type OverWords = {
  readonly title: string;
  readonly neutral: string;
  readonly why: string;
  readonly action: string;
  readonly because: string;
};

export type Commitment = {
  readonly id: string;
  readonly area: string;
  readonly areaTitle: string;
  readonly title: string;
  readonly promise: string;
  /** The groups of children it speaks of; empty where it speaks of the school or authority itself. */
  readonly groups: readonly Group[];
  /** What shows that it is kept, in a few words; null where nothing counts it yet. */
  readonly evidence: string | null;
  /** What governors can ask instead where there are too few children to show: “Whether …”. */
  readonly ask: string | null;
};

/** What changed an Act. `from` null: passed, and not in force yet. */
export type Amendment = {
  readonly by: string;
  readonly from: Day | null;
  readonly changed: string;
  readonly source: Source;
  readonly verified: Verified;
  readonly note: string | null;
};

export type GuidanceEdition = {
  readonly document: string;
  readonly title: string;
  readonly short: string | null;
  readonly alsoCalled: readonly string[];
  /** Phrases by which “the guidance of August 2024” is known to be this one. */
  readonly subjectWords: readonly string[];
  readonly standing: 'law' | 'statutory' | 'non-statutory' | 'data';
  readonly id: string;
  readonly edition: string;
  readonly published: Day | null;
  readonly from: Day;
  readonly to: Day | null;
  readonly supersededBy: string | null;
  readonly changed: string | null;
  /** The page it is published on: always of the newest edition, so that an older one has none. */
  readonly url: string | null;
  readonly amended: readonly Amendment[];
  readonly source: Source;
  readonly verified: Verified;
  readonly note: string | null;
};

export type BankHoliday = {
  readonly day: Day;
  readonly name: string;
  readonly note: string | null;
  readonly source: Source;
  readonly verified: Verified;
};

export type Requirement = {
  readonly id: string;
  readonly words: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly source: Source;
  readonly verified: Verified;
  readonly note: string | null;
};

export type Post = {
  readonly id: string;
  readonly title: string;
  readonly short: string | null;
  /** True where law or statutory guidance says that somebody must hold it. */
  readonly statutory: boolean;
  readonly least: number;
  /** Null: as many as the organisation likes. */
  readonly most: number | null;
  /** Kinds of organisation that must or may have it; one that is not named has no such post. */
  readonly kinds: readonly (SchoolKind | 'trust' | 'authority')[];
  /** Whose list its duties go to while nobody holds it. */
  readonly fallsTo: string | null;
  readonly requirements: readonly Requirement[];
  readonly notes: readonly string[];
  readonly from: Day;
  readonly to: Day | null;
  readonly source: Source;
  readonly verified: Verified;
  readonly note: string | null;
};

/** A group of staff, told by posts. In the order of the pack; somebody is in the first that has one of their posts. */
export type TrainingGroup = {
  readonly id: string;
  readonly title: string;
  readonly posts: readonly string[];
  /** Somebody is in it beside the group of their work: a teacher who is a governor too. */
  readonly besideOthers: boolean;
};

/** What some are trained in, again and again. The clock of the same id says how often. */
export type TrainingNeed = {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly string[];
  readonly posts: readonly string[];
  /** Groups that are shown with the others and not counted. */
  readonly alsoShown: readonly string[];
  /** The clock by which somebody who starts has it; null where the year's is enough. */
  readonly newStarters: string | null;
  /** `any`: training written down without a course counts too. */
  readonly counts: 'any' | 'named-courses';
  readonly commitments: readonly string[];
  readonly notes: readonly string[];
  readonly from: Day;
  readonly to: Day | null;
  readonly source: Source;
  readonly verified: Verified;
  readonly note: string | null;
};

export type HelpLine = {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly url: string | null;
  readonly for: readonly ('children' | 'adults')[];
  readonly words: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly source: Source;
  readonly verified: Verified;
  readonly note: string | null;
};

export type CodeEntry = {
  readonly code: string;
  readonly label: string;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  readonly verified: Verified;
  readonly source: Source;
  readonly group?: string;
  readonly note?: string;
  /** Attendance: counts as attending. */
  readonly attended?: boolean;
  /** Attendance: counts among the possible sessions. */
  readonly possible?: boolean;
  /** The code this finer one is counted under. */
  readonly rollsUpTo?: string;
};

export type CodeSet = {
  readonly name: string;
  readonly title: string;
  readonly note: string | null;
  readonly source: Source;
  readonly verified: Verified;
  readonly entries: readonly CodeEntry[];
};

import type { Day, TermName } from '../calendar/index.ts';
import type { SchoolKind } from './basics.ts';
import type { Briefings } from './briefing-contents.ts';
import type {
  BankHoliday,
  Clock,
  CodeSet,
  Commitment,
  DatedValue,
  DutyWords,
  GuidanceEdition,
  HelpLine,
  MayChange,
  Post,
  Rate,
  TermDate,
  TrainingGroup,
  TrainingNeed,
} from './contents.ts';
import type { PlanOutline, PlanSection, PlanTemplate } from './plan-contents.ts';
import type { ModelLayer, ModelPolicy } from './policy-contents.ts';
import type { PolicyWords } from './policy-phrases.ts';

export type Dated = { readonly mayChange: MayChange | null; readonly values: readonly DatedValue[] };

/** What one pack says by itself, before it is laid over another. */
export type Layer = {
  readonly name: string;
  readonly title: string;
  readonly extends: string | null;
  readonly authorityCodes: readonly string[];
  readonly authority: string | null;
  readonly virtualSchool: string | null;
  readonly fictional: boolean;
  readonly clocks: ReadonlyMap<string, Dated>;
  readonly rates: ReadonlyMap<string, Dated>;
  readonly termDates: readonly TermDate[];
  readonly duties: ReadonlyMap<string, DutyWords>;
  readonly commitments: ReadonlyMap<string, Commitment>;
  readonly modelCommitments: readonly string[] | null;
  readonly guidance: readonly GuidanceEdition[];
  readonly bankHolidays: readonly BankHoliday[];
  readonly words: WordLists;
  readonly posts: ReadonlyMap<string, Post>;
  readonly trainingGroups: ReadonlyMap<string, TrainingGroup>;
  readonly trainingNeeds: ReadonlyMap<string, TrainingNeed>;
  readonly helpLines: ReadonlyMap<string, HelpLine>;
  readonly codeSets: ReadonlyMap<string, CodeSet>;
  readonly policyWords: PolicyWords | null;
  readonly planSections: ReadonlyMap<string, PlanSection>;
  readonly planOutlines: ReadonlyMap<string, PlanOutline>;
  readonly model: ModelLayer;
  readonly briefings: Briefings | null;
};

export type WordLists = {
  readonly all: Readonly<Record<string, string>>;
  readonly neutral: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Partial<Record<SchoolKind, Readonly<Record<string, string>>>>>;
};

/** What holds for an organisation or a child: England's pack, with an authority's and a school's own values laid over it. */
export type Pack = {
  /** Of the authority's pack, or `england`. */
  readonly name: string;
  readonly title: string;
  readonly authorityCodes: readonly string[];
  readonly authority: string | null;
  readonly virtualSchool: string | null;
  /** True for the invented authorities of the demonstration. */
  readonly fictional: boolean;
  /** Changes whenever anything in any layer changes: what was reckoned under another fingerprint is stale. */
  readonly fingerprint: string;
  /** The value in force on a day, from the nearest layer that has one; undefined before there was any or for an unknown id. */
  clock(id: string, on: Day): Clock | undefined;
  clocksOn(on: Day): readonly Clock[];
  /** Every value a clock has had, of all layers, nearest layer first, each layer by date. */
  clockHistory(id: string): readonly Clock[];
  mayChange(id: string): MayChange;
  rate(id: string, on: Day): Rate | undefined;
  rates(on: Day): readonly Rate[];
  /** A day the authority sets for a term, such as `last-pep-date`; undefined where it sets none. `academicYear` 2026 is 2026/27. */
  termDate(id: string, academicYear: number, term: TermName): TermDate | undefined;
  termDates(id: string): readonly TermDate[];
  /** In the words of a kind of school; without one, in those of a primary school. */
  dutyWords(id: string, kind?: SchoolKind): DutyWords | undefined;
  duties(): readonly DutyWords[];
  commitment(id: string, kind?: SchoolKind): Commitment | undefined;
  /** A1 to G8, in that order. */
  commitments(): readonly Commitment[];
  /** The same pack, which says duties, promises, clocks and posts in the words of this kind of school. */
  speakingAs(kind: SchoolKind): Pack;
  /** Ids of the promises in the authority's own model policy; null where it has none that we know. */
  readonly modelCommitments: readonly string[] | null;
  guidanceOn(day: Day): readonly GuidanceEdition[];
  guidance(): readonly GuidanceEdition[];
  readonly bankHolidays: readonly BankHoliday[];
  /** The same as bare days in order, as the calendar takes them. */
  readonly bankHolidayDays: readonly Day[];
  /** The words of a kind of school: `words('pru').school` is “centre”. */
  words(kind: SchoolKind): Readonly<Record<string, string>>;
  /** The same, in words that give nothing away to a post that may not know why a child is in the cohort. */
  neutralWords(kind: SchoolKind): Readonly<Record<string, string>>;
  post(id: string): Post | undefined;
  posts(): readonly Post[];
  /** The groups of staff, in the order in which somebody is put into one. */
  trainingGroups(): readonly TrainingGroup[];
  /** What is trained in again and again, on a day. */
  trainingNeeds(on: Day): readonly TrainingNeed[];
  helpLines(on: Day): readonly HelpLine[];
  codeSet(name: string): CodeSet | undefined;
  codeSets(): readonly CodeSet[];
  /** How policies say things, an authority's lists after England's. */
  policyWords(): PolicyWords;
  /** Undefined where there is none of that id. Its sections are the nearest layer's. */
  planTemplate(id: string): PlanTemplate | undefined;
  /** Those in force on a day. */
  planTemplates(on: Day): readonly PlanTemplate[];
  /** The model of a school’s policy; null where no layer has one. Its `{names}` are still to be filled in. */
  modelPolicy(): ModelPolicy | null;
  /** Who is asked to read what, and the questions offered after it. */
  briefings(): Briefings;
  /** The layers it is made of, nearest first. */
  readonly layers: readonly Layer[];
};

import type { Day } from '../calendar/index.ts';
import type { Group, Source, Verified } from './basics.ts';
import type {
  AnswerKind,
  Condition,
  Filling,
  Lead,
  Need,
  Phase,
  PlanKind,
  PlanPart,
  PlanStep,
  ReadingLevel,
  RecordBlock,
} from './plan-words.ts';

export type PlanOption = { readonly id: string; readonly label: string; readonly hint: string | null };

export type PlanColumn = {
  readonly id: string;
  readonly label: string;
  readonly kind: 'words' | 'text' | 'choice' | 'date' | 'number';
  readonly options: readonly PlanOption[];
};

export type PlanQuestion = {
  /** Unique in its section; an answer hangs on section and question. */
  readonly id: string;
  readonly ask: string;
  readonly hint: string | null;
  readonly kind: AnswerKind;
  /** On the child's own pages, at each reading level; null for everybody else's questions. */
  readonly say: Readonly<Record<ReadingLevel, string>> | null;
  /** Of a choice or choices; empty for other kinds. */
  readonly options: readonly PlanOption[];
  /** Of a table; empty for other kinds. */
  readonly columns: readonly PlanColumn[];
  /** Of a table: how many rows at most. */
  readonly mostRows: number;
  readonly scale: { readonly from: number; readonly to: number; readonly low: string; readonly high: string } | null;
  readonly number: { readonly unit: string; readonly least: number | null; readonly most: number | null } | null;
  /** Of kind `records`: which rows, kept elsewhere. */
  readonly records: RecordBlock | null;
  readonly mostCharacters: number;
  /** By when it has to be answered; null: never. */
  readonly needed: Need | null;
  readonly lastTime: 'offer' | 'fresh';
  /** Asked only after one of these answers to an earlier question of the section. */
  readonly when: { readonly question: string; readonly is: readonly string[] } | null;
};

export type PlanSection = {
  readonly id: string;
  readonly title: string;
  /** For whoever fills it in: what it is for, in a sentence. */
  readonly about: string | null;
  /** The part of the child's record it belongs to. */
  readonly part: PlanPart;
  readonly lead: Lead;
  readonly helpedBy: readonly Lead[];
  readonly filled: Filling;
  /** In the plan when one of these is true; empty: always. */
  readonly applies: readonly Condition[];
  /** What a good one has, as the one who judges it reads: the criteria of quality. */
  readonly readerLooksFor: readonly string[];
  readonly questions: readonly PlanQuestion[];
  readonly source: Source;
  readonly verified: Verified;
  /** The layer that gave it, and that layer as people call it. */
  readonly pack: string;
  readonly owner: string;
};

/** A template before its sections are looked up: the layers above may give some of them other questions. */
export type PlanOutline = {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly kind: PlanKind;
  readonly phase: Phase;
  readonly groups: readonly Group[];
  readonly about: string;
  readonly signOff: readonly string[];
  /** The steps it goes through, in order: all, or fewer for a lighter plan. */
  readonly steps: readonly PlanStep[];
  readonly sections: readonly string[];
  readonly from: Day;
  readonly to: Day | null;
  readonly source: Source;
  readonly verified: Verified;
  readonly note: string | null;
  readonly pack: string;
  readonly owner: string;
};

/** A plan's template, whole. A plan keeps a copy of the one it began with, whatever becomes of this. */
export type PlanTemplate = Omit<PlanOutline, 'sections'> & { readonly sections: readonly PlanSection[] };

import type { Day } from '../../calendar/index.ts';
import type { RollCount } from './cohort.ts';
import type { Delimiter } from './delimiter.ts';
import type { ListChoices } from './list-choices.ts';
import type { CohortKind } from './list-fields.ts';
import type { ImportKind } from './plan.ts';
import type { PlanCounts } from './plan-counts.ts';
import type { Encoding } from './text-encoding.ts';
import type { NameOrder } from './whole-name.ts';

/**
 * `reading`, `confirming`, `undoing`: a job is at work. `asking`: only a person can say how it is read. `previewed`: waits for
 * a yes. `stopped`, `failed`: nothing was stored.
 */
export type ImportState =
  | 'reading'
  | 'asking'
  | 'previewed'
  | 'confirming'
  | 'done'
  | 'stopped'
  | 'failed'
  | 'undoing'
  | 'undone';

/** How the files are read: found out, or said by a person. Nothing in it is about a child. */
export interface ReadingChoices {
  /** Of a list; null until it is settled. */
  choices: ListChoices | null;
  /** The names of a list's columns, in order. */
  headers: string[];
  nameOrder: NameOrder | null;
  /** Who looks after the children of whom a list does not say: an authority here, or null, not known. */
  otherwiseLookedAfterBy: string | null;
  /** Somebody's word, given with the file, that everybody in a list is of one group. */
  everyone: CohortKind | null;
  /** Somebody's word that a list without a column that tells brings in nobody new. */
  nobodyNew: boolean;
  /** A person's word where how the file is written was found out wrongly. */
  corrected: { encoding?: Encoding; delimiter?: Delimiter; headerRow?: number } | null;
  /** The list was read as somebody said for an earlier one with these columns. */
  saved: { by: string | null; on: Day } | null;
  /** Of a looked-after return: the 31 March its SDQ scores belong to. */
  yearEnding: Day | null;
  /** What each file of a return or census was taken for. */
  files: { name: string; words: string; rows: number; used: boolean }[];
}

export const nothingChosen: ReadingChoices = {
  choices: null,
  headers: [],
  nameOrder: null,
  otherwiseLookedAfterBy: null,
  everyone: null,
  nobodyNew: false,
  corrected: null,
  saved: null,
  yearEnding: null,
  files: [],
};

/** What an import comes to, in numbers. */
export interface ImportCounts extends PlanCounts {
  /** Changes with every plan that would do something else: what a person saw is what is confirmed. */
  fingerprint: string;
  /** Pupils of the rest when the file was read: answers may add to them. */
  restRead: number;
  /** The rest of a roll, as numbers. */
  roll: RollCount[];
  /** After an undo: how many facts were put back, and how many had changed since. */
  putBack?: number;
  notPutBack?: number;
}

export interface ImportRecord {
  id: string;
  controllerId: string;
  kind: ImportKind;
  state: ImportState;
  asAt: Day;
  fileNames: readonly string[];
  reading: ReadingChoices;
  counts: ImportCounts | null;
  /** For people: why it failed. Never about a child. */
  message: string | null;
  progress: { done: number; of: number | null };
  /** When the job last said how far it is. */
  movedAt: Date;
  startedAt: Date;
  startedBy: string | null;
  startedByName: string | null;
  confirmedAt: Date | null;
  undoneAt: Date | null;
}

/** What the files are called to people. */
export const kindWords: Record<ImportKind, string> = {
  list: 'list of children',
  'looked-after': 'looked-after return',
  'children-in-need': 'children in need census',
};

/** A job that has said nothing for this long has been broken off; it can be started again, since nothing is half done. */
const QUIET_SECONDS = 90;
export function seemsBrokenOff({ state, movedAt }: Pick<ImportRecord, 'state' | 'movedAt'>, now: Date): boolean {
  const working = state === 'reading' || state === 'confirming' || state === 'undoing';
  return working && now.getTime() - movedAt.getTime() > QUIET_SECONDS * 1000;
}

/** The last day on which an import can be undone. @param days how long what it changed is kept (pack: import-original-kept) */
export function undoUntil(confirmedAt: Date, days: number): Date {
  return new Date(confirmedAt.getTime() + days * 86_400_000);
}

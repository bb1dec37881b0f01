import type { Need, RecordBlock } from '../../packs/model.ts';
import type { RecordTable } from './plan-copy.ts';
import type { Missing } from './plan-missing.ts';

/** What a plan asks other features for: one for each block of records, and what else has to be there before it moves on. */
export interface PlanOffers<Asked> {
  readonly records: readonly RecordSource<Asked>[];
  readonly checks: readonly PlanCheck<Asked>[];
  /** What was judged of a plan that is about to go back: what each section needs, to begin the return with. */
  readonly toReturn?: (asked: Asked) => Promise<readonly { readonly section: string; readonly words: string }[]>;
}

/**
 * Where a question of kind `records` gets its rows. Asked in the reader's own name, so row security applies; only where the
 * reader sees the part of the record the block is of. Null: there is nothing to show, which is not the same as no rows.
 */
export interface RecordSource<Asked> {
  readonly block: RecordBlock;
  readonly table: (asked: Asked) => Promise<RecordTable | null>;
  /** What is said to whoever sees the section and not this part of the record: who does, and where to look instead. */
  readonly closed?: string;
  /** Where the rows are added and changed, for those who may; null where they are kept elsewhere. */
  readonly change?: (asked: Asked) => { readonly href: string; readonly words: string } | null;
}

/** What another feature says is missing: "Two targets have no outcome". */
export interface PlanCheck<Asked> {
  readonly id: string;
  readonly missing: (asked: Asked) => Promise<readonly (Missing & { readonly need: Need })[]>;
}

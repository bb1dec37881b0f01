import type { ImportState } from './import-record.ts';

const words: Readonly<Record<ImportState, string>> = {
  reading: 'Being read',
  asking: 'Waits for you to say how it is read',
  previewed: 'Waits to be checked',
  confirming: 'Being brought in',
  done: 'Brought in',
  stopped: 'Stopped: nothing was stored',
  failed: 'Could not be read: nothing was stored',
  undoing: 'Being undone',
  undone: 'Undone',
};

/** How far an import is, to people. */
export const stateWords = (state: ImportState): string => words[state];

/** Nobody has decided yet. */
export const undecided: readonly ImportState[] = ['reading', 'asking', 'previewed', 'confirming', 'failed', 'undoing'];

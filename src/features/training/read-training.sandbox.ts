import type { Day } from '../../calendar/index.ts';
import type { Outcome } from '../../platform/sandbox/outcome.ts';
import { readInSandbox } from '../../platform/sandbox/read-in-sandbox.ts';
import type { ReadList } from './list-rows.ts';
import type { ReadTrainingOptions } from './read-training.child.ts';

/** A list of training is small: what is larger is something else. */
const LIMITS = { inputBytes: 5_000_000, outputBytes: 10_000_000, milliseconds: 20_000 };

/** Reads a list of training, in the sandbox. */
export function readTrainingFile(
  file: { readonly name: string; readonly bytes: Uint8Array },
  today: Day,
  signal: AbortSignal,
): Promise<Outcome<ReadList>> {
  return readInSandbox<ReadTrainingOptions, never, ReadList>({
    program: 'features/training/read-training.child.ts',
    files: [file],
    options: { today },
    limits: LIMITS,
    signal,
  }).outcome();
}

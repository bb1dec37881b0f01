import type { SandboxLimits } from '../../platform/sandbox/limits.ts';
import type { Outcome } from '../../platform/sandbox/outcome.ts';
import { type Reading, readInSandbox, type SandboxFile } from '../../platform/sandbox/read-in-sandbox.ts';
import type { Delimiter } from './delimiter.ts';
import type { DetectedList } from './detect-list.ts';
import type { ListChoices } from './list-choices.ts';
import type { ListKnowledge } from './list-knowledge.ts';
import type {
  ReadChildrenInNeedMessage,
  ReadChildrenInNeedOptions,
  ReadChildrenInNeedResult,
} from './read-children-in-need.child.ts';
import type { ReadListMessage, ReadListOptions, ReadListResult } from './read-list.child.ts';
import type {
  ReadLookedAfterMessage,
  ReadLookedAfterOptions,
  ReadLookedAfterResult,
} from './read-looked-after.child.ts';
import type { Encoding } from './text-encoding.ts';

/** What a reading may be given besides its file. */
export interface ReadMore {
  limits?: Partial<SandboxLimits>;
  onProgress?: (read: number, of: number) => void;
  signal?: AbortSignal;
}

/** Finds out what a list is, in the sandbox. `corrected` is a person's word where the first answer was wrong. */
export async function detectListFile(
  file: SandboxFile,
  knowledge: ListKnowledge,
  corrected: { encoding?: Encoding; delimiter?: Delimiter; headerRow?: number } = {},
  more: ReadMore = {},
): Promise<Outcome<DetectedList>> {
  const options: ReadListOptions = { task: 'detect', knowledge, ...corrected };
  const outcome = await readInSandbox<ReadListOptions, ReadListMessage, ReadListResult>({
    program: 'features/imports/read-list.child.ts',
    files: [file],
    options,
    ...more,
  }).outcome();
  if (!outcome.ok) return outcome;
  if (outcome.result.task !== 'detect') throw new Error('The reader answered another question.');
  return { ok: true, result: outcome.result.detected };
}

/** Reads a list by the choices made for it, in the sandbox: rows in the order of the file, then problems. */
export function readListFile(
  file: SandboxFile,
  choices: ListChoices,
  knowledge: ListKnowledge,
  more: ReadMore = {},
): Reading<ReadListMessage, ReadListResult> {
  return readInSandbox({
    program: 'features/imports/read-list.child.ts',
    files: [file],
    options: { task: 'read', choices, knowledge } satisfies ReadListOptions,
    ...more,
    limits: { ...CENSUS_LIMITS, ...more.limits },
  });
}

/** Reads the files of one looked-after return together, in the sandbox: children, then problems. */
export function readLookedAfterFiles(
  files: readonly SandboxFile[],
  options: ReadLookedAfterOptions,
  more: ReadMore = {},
): Reading<ReadLookedAfterMessage, ReadLookedAfterResult> {
  return readInSandbox({ program: 'features/imports/read-looked-after.child.ts', files, options, ...more });
}

/** A census of a large authority is long; it is read as it comes, so its length costs time and no memory. */
const CENSUS_LIMITS: Partial<SandboxLimits> = {
  inputBytes: 500_000_000,
  outputBytes: 500_000_000,
  milliseconds: 300_000,
};

/** Reads a children in need census, in the sandbox: children and problems as they come in the file. */
export function readChildrenInNeedFile(
  file: SandboxFile,
  options: ReadChildrenInNeedOptions,
  more: ReadMore = {},
): Reading<ReadChildrenInNeedMessage, ReadChildrenInNeedResult> {
  return readInSandbox({
    program: 'features/imports/read-children-in-need.child.ts',
    files: [file],
    options,
    ...more,
    limits: { ...CENSUS_LIMITS, ...more.limits },
  });
}

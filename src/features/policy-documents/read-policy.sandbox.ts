import type { Outcome } from '../../platform/sandbox/outcome.ts';
import { readInSandbox } from '../../platform/sandbox/read-in-sandbox.ts';
import type { CheckOptions, CheckResult } from './check.ts';
import type { PolicyDocument } from './document.ts';
import type { MarkedComparison, ReadPolicyMessage, ReadPolicyOptions, ReadPolicyResult } from './read-policy.child.ts';

/** A policy of 300 pages is read in a few seconds; what takes longer, or more memory, is something else. */
const LIMITS = { inputBytes: 25_000_000, outputBytes: 60_000_000, milliseconds: 60_000, memoryMegabytes: 512 };

export interface PolicyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const program = 'features/policy-documents/read-policy.child.ts';

/** What is given to the sandbox: files, which are read there, and documents that we have as such (a version that is kept). */
function asked(task: 'check' | 'compare', policies: readonly (PolicyFile | PolicyDocument)[], options: CheckOptions) {
  return {
    program,
    files: policies.filter((one) => 'bytes' in one),
    options: { task, documents: policies.map((one) => ('bytes' in one ? null : one)), ...options },
    limits: LIMITS,
  } as const;
}

/**
 * Reads a policy in the sandbox and checks it. Nothing of it is stored. `signal`: nobody waits for it any more.
 */
export async function checkPolicyFile(
  policy: PolicyFile | PolicyDocument,
  options: CheckOptions,
  signal?: AbortSignal,
): Promise<Outcome<{ readonly document: PolicyDocument; readonly check: CheckResult }>> {
  const outcome = await readInSandbox<ReadPolicyOptions, never, ReadPolicyResult>({
    ...asked('check', [policy], options),
    ...(signal === undefined ? {} : { signal }),
  }).outcome();
  if (!outcome.ok) return outcome;
  if (outcome.result.task !== 'check') throw new Error('A check was asked for.');
  return { ok: true, result: outcome.result };
}

/** So many files go to one process: enough that starting it does not matter, few enough that one bad file costs little. */
const AT_ONCE = 25;

export type Checked = { readonly check: CheckResult } | { readonly message: string; readonly remedy: string };

/**
 * Checks many policies, one after the other, and gives each as soon as it is checked, in their order. A file that stops the
 * reader is told of like one that cannot be read; those that were to follow it are read by another process.
 */
export async function* checkPolicyFiles(
  files: readonly PolicyFile[],
  options: CheckOptions,
): AsyncGenerator<{ readonly at: number; readonly checked: Checked }> {
  let next = 0;
  while (next < files.length) {
    const some = files.slice(next, next + AT_ONCE);
    const reading = readInSandbox<ReadPolicyOptions, ReadPolicyMessage, ReadPolicyResult>({
      program,
      files: some,
      options: { task: 'check-many', ...options },
      limits: LIMITS,
    });
    let done = 0;
    for await (const { at, ...checked } of reading) {
      yield { at: next + at, checked };
      done = at + 1;
    }
    const outcome = await reading.outcome();
    if (!outcome.ok && done < some.length) {
      yield { at: next + done, checked: { message: outcome.message, remedy: outcome.remedy } };
      done += 1;
    }
    next += Math.max(1, done);
  }
}

/** Reads two policies in the sandbox and lays them side by side, the older first. Nothing of them is stored. */
export async function comparePolicyFiles(
  old: PolicyFile | PolicyDocument,
  now: PolicyFile | PolicyDocument,
  options: CheckOptions,
  signal?: AbortSignal,
): Promise<Outcome<MarkedComparison>> {
  const outcome = await readInSandbox<ReadPolicyOptions, never, ReadPolicyResult>({
    ...asked('compare', [old, now], options),
    ...(signal === undefined ? {} : { signal }),
  }).outcome();
  if (!outcome.ok) return outcome;
  if (outcome.result.task !== 'compare') throw new Error('A comparison was asked for.');
  return { ok: true, result: outcome.result.comparison };
}

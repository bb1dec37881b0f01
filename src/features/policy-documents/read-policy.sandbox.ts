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

/** Reads a policy in the sandbox and checks it. Nothing of it is stored. */
export async function checkPolicyFile(
  file: PolicyFile,
  options: CheckOptions,
): Promise<Outcome<{ readonly document: PolicyDocument; readonly check: CheckResult }>> {
  const outcome = await readInSandbox<ReadPolicyOptions, never, ReadPolicyResult>({
    program,
    files: [file],
    options: { task: 'check', ...options },
    limits: LIMITS,
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
  old: PolicyFile,
  now: PolicyFile,
  options: CheckOptions,
): Promise<Outcome<MarkedComparison>> {
  const outcome = await readInSandbox<ReadPolicyOptions, never, ReadPolicyResult>({
    program,
    files: [old, now],
    options: { task: 'compare', ...options },
    limits: LIMITS,
  }).outcome();
  if (!outcome.ok) return outcome;
  if (outcome.result.task !== 'compare') throw new Error('A comparison was asked for.');
  return { ok: true, result: outcome.result.comparison };
}

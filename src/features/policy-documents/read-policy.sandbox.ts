import type { Outcome } from '../../platform/sandbox/outcome.ts';
import { readInSandbox } from '../../platform/sandbox/read-in-sandbox.ts';
import type { CheckOptions, CheckResult } from './check.ts';
import type { PolicyDocument } from './document.ts';
import type { MarkedComparison, ReadPolicyOptions, ReadPolicyResult } from './read-policy.child.ts';

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

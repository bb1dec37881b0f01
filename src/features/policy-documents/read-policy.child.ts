import type { Given } from '../../platform/sandbox/program.ts';
import { type CheckOptions, type CheckResult, checkDocument } from './check.ts';
import { type Comparison, compareDocuments } from './compare.ts';
import type { PolicyDocument } from './document.ts';
import { type MarkedWords, markWords } from './mark-words.diff.ts';
import { readDocument } from './read-document.reader.ts';

export type ReadPolicyOptions = { readonly task: 'check' | 'compare' } & CheckOptions;

export type MarkedComparison = Comparison & { readonly marked: readonly (readonly MarkedWords[] | null)[] };

export type ReadPolicyResult =
  | { readonly task: 'check'; readonly document: PolicyDocument; readonly check: CheckResult }
  | { readonly task: 'compare'; readonly comparison: MarkedComparison };

/** Reads a policy and judges it, or two and lays them side by side. All of it happens here: nobody has vouched for a file. */
export default async function readPolicy({
  options,
  files,
}: Given<ReadPolicyOptions, never>): Promise<ReadPolicyResult> {
  const documents: PolicyDocument[] = [];
  for (const file of files) documents.push(await readDocument(file.name, file.bytes()));
  const [first, second] = documents;
  if (first === undefined) throw new Error('There is no file to read.');
  if (options.task === 'check') return { task: 'check', document: first, check: checkDocument(first, options) };
  if (second === undefined) throw new Error('There is no second file to read.');
  const comparison = compareDocuments(first, second, options);
  return { task: 'compare', comparison: { ...comparison, marked: comparison.clauses.map(markWords) } };
}

import { type Given, NotReadable } from '../../platform/sandbox/program.ts';
import { type CheckOptions, type CheckResult, checkDocument } from './check.ts';
import { type Comparison, compareDocuments } from './compare.ts';
import type { PolicyDocument } from './document.ts';
import { type MarkedWords, markWords } from './mark-words.diff.ts';
import { readDocument } from './read-document.reader.ts';

export type ReadPolicyOptions = {
  readonly task: 'check' | 'check-many' | 'compare';
  /** In the place of a file, a policy that is a document already; null where there is a file. */
  readonly documents?: readonly (PolicyDocument | null)[];
} & CheckOptions;

export type MarkedComparison = Comparison & { readonly marked: readonly (readonly MarkedWords[] | null)[] };

/** Of many: what came of the file at a place. */
export type ReadPolicyMessage = { readonly at: number } & (
  | { readonly check: CheckResult }
  | { readonly message: string; readonly remedy: string }
);

export type ReadPolicyResult =
  | { readonly task: 'check'; readonly document: PolicyDocument; readonly check: CheckResult }
  | { readonly task: 'check-many' }
  | { readonly task: 'compare'; readonly comparison: MarkedComparison };

/** Reads a policy and judges it, or many one after the other, or lays two side by side. All of it happens here: nobody has vouched for a file. */
export default async function readPolicy({
  options,
  files,
  say,
}: Given<ReadPolicyOptions, ReadPolicyMessage>): Promise<ReadPolicyResult> {
  if (options.task === 'check-many') {
    for (const [at, file] of files.entries()) {
      const bytes = file.bytes();
      try {
        say({ at, check: checkDocument(await readDocument(file.name, bytes), options) });
      } catch (error) {
        if (!(error instanceof NotReadable)) throw error;
        say({ at, message: error.message, remedy: error.remedy });
      }
    }
    return { task: 'check-many' };
  }
  const documents: PolicyDocument[] = [];
  const unread = [...files];
  for (const document of options.documents ?? files.map(() => null)) {
    const file = document === null ? unread.shift() : undefined;
    if (document !== null) documents.push(document);
    else if (file !== undefined) documents.push(await readDocument(file.name, file.bytes()));
  }
  const [first, second] = documents;
  if (first === undefined) throw new Error('There is no file to read.');
  if (options.task === 'check') return { task: 'check', document: first, check: checkDocument(first, options) };
  if (second === undefined) throw new Error('There is no second file to read.');
  const comparison = compareDocuments(first, second, options);
  return { task: 'compare', comparison: { ...comparison, marked: comparison.clauses.map(markWords) } };
}

/**
 * Writes src/features/policy-documents/word-weights.gen.ts: what the words of a sentence speak for and against each promise, as
 * learned from the judged policies and sentences of test/policies (docs/adr/0046). It takes a minute; with --check it only tells
 * whether anything has changed since that it is learned from.
 *
 *   node tools/generate-word-weights.ts [--check]
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadPacks } from '../src/packs/index.ts';
import { examples } from './learn/examples.ts';
import { type Learned, learn } from './learn/logistic.ts';

const root = dirname(import.meta.dirname);
const target = join(root, 'src/features/policy-documents/word-weights.gen.ts');
/** A weight smaller than that moves no answer, and is left out. */
const LEAST = 2;
const HALVES = 2;

const learnedFrom = [
  ...globSync('test/policies/learn/*', { cwd: root }),
  ...globSync('test/policies/*.txt', { cwd: root }),
  'packs/england/model-policy.yaml',
  'src/features/policy-documents/word-features.ts',
  'tools/learn/examples.ts',
  'tools/learn/logistic.ts',
].sort();
const stamp = createHash('sha256');
for (const file of learnedFrom) stamp.update(`${file}\n`).update(readFileSync(join(root, file)));
const state = stamp.digest('hex').slice(0, 16);

/** `word|23|A1:12 B3:-4`: a feature, how much it tells, and for whom it speaks in halves. */
function linesOf({ features, weights }: Learned, ids: readonly string[]): string[] {
  const spokenFor = (place: number, tells: number): string =>
    ids
      .flatMap((id, k) => {
        const weight = (weights[place * ids.length + k] ?? 0) * tells;
        return Math.abs(weight) < LEAST ? [] : [`${id}:${Math.round(weight * HALVES)}`];
      })
      .join(' ');
  return features.map(({ name, tells }, place) => `${name}|${tells}|${spokenFor(place, tells)}`);
}

const source = (
  learned: Learned,
  ids: readonly string[],
): string => `// Made by tools/generate-word-weights.ts. Not to be changed by hand.
/** What it was learned from, as it stood. */
export const learnedFrom = '${state}';
/** What is held of each promise before a word is read. */
export const unread: Readonly<Record<string, number>> = {
${ids.map((id, k) => `  ${id}: ${(learned.weights[learned.features.length * ids.length + k] ?? 0).toFixed(2)},`).join('\n')}
};
/** \`word|how much it tells|for whom it speaks, in halves\`. */
export const wordWeights = \`
${linesOf(learned, ids).join('\n')}
\`;
`;

const written = readFileSync(target, 'utf8');
if (!written.includes(`learnedFrom = '${state}'`)) {
  if (process.argv.includes('--check')) {
    console.error(
      'What words weigh was learned from other policies or sentences: run node tools/generate-word-weights.ts',
    );
    process.exitCode = 1;
  } else {
    const ids = loadPacks()
      .england.commitments()
      .map(({ id }) => id);
    const from = await examples(ids);
    const learned = learn(from, ids.length);
    writeFileSync(target, source(learned, ids));
    console.log(`Learned from ${from.length} sentences: ${learned.features.length} words and pairs of words.`);
  }
}

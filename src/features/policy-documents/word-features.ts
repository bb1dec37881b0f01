import type { Unit } from './units.ts';

/** Words that stand in any sentence and tell nothing of what it promises. */
const EVERYWHERE = new Set(
  'the a of and to in for is are be by or at on it that with as this we our an they their his her all any each every will must'.split(
    ' ',
  ),
);
/** Of these not even what they stand beside tells anything. */
const ARTICLES = new Set(['the', 'a', 'an', 'of', 'and']);
const ENDINGS = ['ings', 'ing', 'ies', 'ied', 'edly', 'ed', 'es', 's', 'ly'];
const SHORTEST_STEM = 4;

/** A word without its ending, as far as that can be told: *reviewed*, *reviews* and *reviewing* are one. */
function stem(word: string): string {
  const bare = word.replace(/'s/g, '').replace(/'/g, '');
  const ending = ENDINGS.find((one) => bare.endsWith(one) && bare.length - one.length >= SHORTEST_STEM);
  return ending === undefined ? bare : bare.slice(0, -ending.length);
}

const stemsIn = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[a-z][a-z']*|&|£/g) ?? []
  ).map(stem);

/** What a sentence is weighed by. */
export type Weighed = Pick<Unit, 'text' | 'lead' | 'under'>;

/**
 * What a sentence is weighed by (second-opinion.ts): its words without their endings, each two that stand side by side
 * (`call_head`), the words of the line above its list (`L:`) and those of its headings (`U:`). Each once, in no order that counts.
 */
export function featuresOf({ text, lead, under }: Weighed): string[] {
  const features = new Set<string>();
  const words = stemsIn(text);
  for (const word of words) if (!EVERYWHERE.has(word)) features.add(word);
  const beside = words.filter((word) => !ARTICLES.has(word));
  for (const [at, word] of beside.entries()) if (at > 0) features.add(`${beside[at - 1]}_${word}`);
  for (const word of stemsIn(lead)) if (!EVERYWHERE.has(word)) features.add(`L:${word}`);
  for (const word of stemsIn(under)) if (!EVERYWHERE.has(word)) features.add(`U:${word}`);
  return [...features];
}

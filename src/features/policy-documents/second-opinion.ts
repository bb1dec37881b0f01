import { featuresOf, type Weighed } from './word-features.ts';
import { unread, wordWeights } from './word-weights.gen.ts';

/**
 * A second reading of the sentences of a policy, beside the sayings (promises.ts): by what each of their words spoke for in the
 * policies and sentences that people judged (ADR 46). It tells how likely a sentence makes a promise, and which words counted.
 */

const HALVES = 2;
/** How many words are told of, where it is said why. */
const MOST_TOLD = 4;

const ids = Object.keys(unread);
const placeOf: ReadonlyMap<string, number> = new Map(ids.map((id, place) => [id, place]));
const held = Float64Array.from(ids, (id) => unread[id] ?? 0);

/** What a word tells, and for which promises it speaks how much, by their places. */
interface Spoken {
  readonly feature: string;
  readonly tells: number;
  readonly places: readonly number[];
  readonly weights: readonly number[];
}

/** Each word with its line, which is read when the word is first met. */
let known: Map<string, string | Spoken> | undefined;

/** The lines of all words, parted when a policy is first checked: most processes never check one. */
const allWords = (): Map<string, string | Spoken> => {
  known ??= new Map(
    wordWeights.split('\n').flatMap((line): [string, string][] => {
      const end = line.indexOf('|');
      return end < 1 ? [] : [[line.slice(0, end), line.slice(end + 1)]];
    }),
  );
  return known;
};

function spokenBy(feature: string): Spoken | null {
  const words = allWords();
  const line = words.get(feature);
  if (line === undefined) return null;
  if (typeof line !== 'string') return line;
  const [tells = '0', weights = ''] = line.split('|');
  const each = weights === '' ? [] : weights.split(' ').map((one) => one.split(':'));
  const spoken: Spoken = {
    feature,
    tells: Number(tells),
    places: each.map(([id = '']) => placeOf.get(id) ?? 0),
    weights: each.map(([, weight]) => Number(weight) / HALVES),
  };
  words.set(feature, spoken);
  return spoken;
}

/** How likely a sentence makes each promise, from 0 to 1. */
export type Likelihoods = (id: string) => number;

export function likelihoodsOf(sentence: Weighed): Likelihoods {
  const spoken: Spoken[] = [];
  let squares = 0;
  for (const feature of featuresOf(sentence)) {
    const one = spokenBy(feature);
    if (one === null) continue;
    squares += one.tells ** 2;
    spoken.push(one);
  }
  // Each counts by what it tells beside all the others of the sentence.
  const length = Math.sqrt(squares) || 1;
  const scores = held.slice();
  for (const { places, weights } of spoken)
    for (const [n, place] of places.entries()) scores[place] = (scores[place] ?? 0) + (weights[n] ?? 0) / length;
  return (id) => {
    const score = scores[placeOf.get(id) ?? -1];
    return score === undefined ? 0 : 1 / (1 + Math.exp(-score));
  };
}

/** The words that spoke most for a promise, the most telling first; without their endings, as they are weighed. */
export function wordsThatCounted(sentence: Weighed, id: string): string[] {
  const place = placeOf.get(id) ?? -1;
  return featuresOf(sentence)
    .flatMap((feature) => {
      const spoken = spokenBy(feature);
      const weight = spoken?.weights[spoken.places.indexOf(place)] ?? 0;
      return weight > 0 ? [{ feature, weight }] : [];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_TOLD)
    .map(({ feature }) => feature.replace(/^[LU]:/, '').replace('_', ' '));
}

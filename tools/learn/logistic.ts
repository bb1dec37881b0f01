/**
 * Logistic regression, one promise against the rest, over sentences of few words each: what each word speaks for and against.
 * All at once, by Adam's method from the same start: no chance in it, so that the same sentences give the same weights.
 */

/** A sentence with what is known of it. */
export interface Example {
  readonly features: readonly string[];
  /** Of each promise by its place: whether it is made (1) or not (0). */
  readonly made: Float32Array;
  /** How sure that is: 0 where nothing is known. */
  readonly sure: Float32Array;
}

export interface Learned {
  /** Features in order, each with how much it tells (the rarer the more). */
  readonly features: readonly { readonly name: string; readonly tells: number }[];
  /** What each feature speaks for each promise, row after row; the last row is what is held before any word is read. */
  readonly weights: Float64Array;
}

export interface Course {
  /** A feature of fewer sentences is left out. */
  readonly fewest: number;
  /** How much a sentence that makes a promise counts beside one that does not: there are far fewer of them. */
  readonly madeCounts: number;
  readonly shrink: number;
  readonly step: number;
  readonly rounds: number;
}

export const course: Course = { fewest: 3, madeCounts: 6, shrink: 2e-5, step: 0.25, rounds: 140 };

/** What is held of any promise before a word is read: most sentences make none. */
const UNREAD = -4;

export function learn(examples: readonly Example[], promises: number, by: Course = course): Learned {
  const features = tellingFeatures(examples, by.fewest);
  const placeOf = new Map(features.map(({ name }, at) => [name, at]));
  const rows = examples.map((one) => rowOf(one.features, features, placeOf));
  const held = features.length;
  const size = (held + 1) * promises;
  const weights = new Float64Array(size);
  weights.fill(UNREAD, held * promises);
  const slope = new Float64Array(size);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  const off = new Float64Array(promises);
  for (let round = 1; round <= by.rounds; round += 1) {
    slope.fill(0);
    for (const [n, { places, values }] of rows.entries()) {
      const { made, sure } = examples[n] as Example;
      scoresInto(off, places, values, weights, promises, held);
      for (let k = 0; k < promises; k += 1) {
        const is = made[k] ?? 0;
        const counts = (is > 0 ? by.madeCounts : 1) * (sure[k] ?? 0);
        off[k] = ((1 / (1 + Math.exp(-(off[k] as number))) - is) * counts) / examples.length;
      }
      for (const [i, place] of places.entries()) {
        const value = values[i] as number;
        const start = place * promises;
        for (let k = 0; k < promises; k += 1) (slope[start + k] as number) += value * (off[k] as number);
      }
      for (let k = 0; k < promises; k += 1) (slope[held * promises + k] as number) += off[k] as number;
    }
    const [early, late] = [1 - 0.9 ** round, 1 - 0.99 ** round];
    for (let at = 0; at < size; at += 1) {
      const shrunk = at < held * promises ? by.shrink * (weights[at] as number) : 0;
      const down = (slope[at] as number) + shrunk;
      mean[at] = 0.9 * (mean[at] as number) + 0.1 * down;
      spread[at] = 0.99 * (spread[at] as number) + 0.01 * down * down;
      (weights[at] as number) -=
        (by.step * ((mean[at] as number) / early)) / (Math.sqrt((spread[at] as number) / late) + 1e-8);
    }
  }
  return { features, weights };
}

/** Features of at least so many sentences, in the order of their names, with the logarithm of how rare each is. */
function tellingFeatures(examples: readonly Example[], fewest: number): { name: string; tells: number }[] {
  const count = new Map<string, number>();
  for (const { features } of examples) for (const name of features) count.set(name, (count.get(name) ?? 0) + 1);
  return [...count]
    .filter(([, times]) => times >= fewest)
    .map(([name, times]) => ({ name, tells: Math.round(100 * Math.log(examples.length / times)) / 100 }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

interface Row {
  readonly places: Int32Array;
  readonly values: Float64Array;
}

/** A sentence as numbers: each feature as much as it tells, the whole of length one. */
function rowOf(names: readonly string[], features: Learned['features'], placeOf: ReadonlyMap<string, number>): Row {
  const places = Int32Array.from(names.flatMap((name) => placeOf.get(name) ?? []));
  const values = Float64Array.from(places, (place) => features[place]?.tells ?? 0);
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return { places, values: length === 0 ? values : values.map((value) => value / length) };
}

function scoresInto(
  scores: Float64Array,
  places: Int32Array,
  values: Float64Array,
  weights: Float64Array,
  promises: number,
  held: number,
): void {
  for (let k = 0; k < promises; k += 1) scores[k] = weights[held * promises + k] as number;
  for (let i = 0; i < places.length; i += 1) {
    const value = values[i] as number;
    const start = (places[i] as number) * promises;
    for (let k = 0; k < promises; k += 1) (scores[k] as number) += value * (weights[start + k] as number);
  }
}

import { bareText, type Clause, meaningful } from './clauses.ts';

/** A clause of the one beside its like in the other; null on a side where there is none. */
export interface Pair {
  readonly old: number | null;
  readonly now: number | null;
  /** 1: the same words; above the threshold: the same meaning. */
  readonly likeness: number;
}

/** From here on two clauses are the same one, said otherwise. Tried on pairs of policies that were laid side by side by hand. */
const ALIKE = 0.42;
/** Two short clauses have to be closer: a line of five words shares two with many. */
const SHORT = 6;

/** What a clause is about: its weighted words and pairs of words, and the notions it speaks of; and how much that is in all. */
interface Meaning {
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

/**
 * Lays clauses side by side by what they say, wherever they stand: first those of the same words, then, the closest first,
 * those that share the rarest words, pairs of words and notions. `notions` tells which notions of the pack a text speaks of,
 * so that *talk to the Virtual School before a suspension* finds *consult the VSH prior to any exclusion*.
 */
export function align(
  old: readonly Clause[],
  now: readonly Clause[],
  notions: (text: string) => readonly string[],
): Pair[] {
  const pairs: Pair[] = [];
  const freeOld = new Set(old.keys());
  const freeNow = new Set(now.keys());
  const take = (a: number, b: number, likeness: number) => {
    pairs.push({ old: a, now: b, likeness });
    freeOld.delete(a);
    freeNow.delete(b);
  };
  const byText = new Map<string, number[]>();
  for (const [at, { text }] of now.entries()) {
    const key = bareText(text);
    byText.set(key, [...(byText.get(key) ?? []), at]);
  }
  for (const [at, { text, section }] of old.entries()) {
    const same = (byText.get(bareText(text)) ?? []).filter((one) => freeNow.has(one));
    // Of several the one under the same heading.
    const best = same.find((one) => now[one]?.section === section) ?? same[0];
    if (best !== undefined) take(at, best, 1);
  }
  const saidOld = old.map(saidOf);
  const saidNow = now.map(saidOf);
  const rarity = rarityOf([...saidOld, ...saidNow]);
  const weigh = (free: ReadonlySet<number>, said: readonly Said[]) =>
    new Map([...free].flatMap((at) => (said[at] === undefined ? [] : [[at, meaningOf(said[at], rarity, notions)]])));
  const oldMeanings = weigh(freeOld, saidOld);
  const nowMeanings = weigh(freeNow, saidNow);
  const candidates: { a: number; b: number; likeness: number }[] = [];
  /** Where each word, pair and notion stands in the new one, with its weight there. */
  const holding = new Map<string, { readonly b: number; readonly weight: number }[]>();
  for (const [b, { weights }] of nowMeanings)
    for (const [word, weight] of weights) {
      const list = holding.get(word);
      if (list === undefined) holding.set(word, [{ b, weight }]);
      else list.push({ b, weight });
    }
  for (const [a, { weights, length }] of oldMeanings) {
    // Of all clauses of the new one at once: what each shares with this one. Notions alone bring none near.
    const shared = new Map<number, { dot: number; near: boolean }>();
    for (const [word, weight] of weights) {
      const near = !word.startsWith('#');
      for (const held of holding.get(word) ?? []) {
        const found = shared.get(held.b);
        if (found === undefined) shared.set(held.b, { dot: weight * held.weight, near });
        else {
          found.dot += weight * held.weight;
          found.near ||= near;
        }
      }
    }
    for (const [b, { dot, near }] of shared) {
      if (!near) continue;
      const both = length * (nowMeanings.get(b)?.length ?? 0);
      const one = saidOld[a];
      const other = saidNow[b];
      if (one === undefined || other === undefined) continue;
      const likeness = (both === 0 ? 0 : dot / both) + (sameSection(one, other) ? 0.06 : 0);
      const short = Math.min(one.words.length, other.words.length) < SHORT;
      if (likeness >= (short ? ALIKE + 0.18 : ALIKE)) candidates.push({ a, b, likeness });
    }
  }
  for (const { a, b, likeness } of candidates.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b))
    if (freeOld.has(a) && freeNow.has(b)) take(a, b, Math.min(0.99, likeness));
  return [
    ...pairs,
    ...[...freeOld].map((at) => ({ old: at, now: null, likeness: 0 })),
    ...[...freeNow].map((at) => ({ old: null, now: at, likeness: 0 })),
  ];
}

/** A clause, read once for all it is laid beside. */
interface Said {
  readonly text: string;
  readonly words: readonly string[];
  /** The headings above it, bare; `''` where there are none. */
  readonly section: string;
}

const saidOf = ({ text, section }: Clause): Said => ({
  text,
  words: meaningful(text),
  section: section === '' ? '' : bareText(section),
});

const sameSection = (a: Said, b: Said): boolean => a.section !== '' && a.section === b.section;

/** How much a word tells: those that stand in many clauses tell little. */
function rarityOf(all: readonly Said[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of all) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + all.length / (counts.get(word) ?? 1));
}

function meaningOf(
  { text, words }: Said,
  rarity: (word: string) => number,
  notions: (text: string) => readonly string[],
): Meaning {
  const weights = new Map<string, number>();
  for (const word of words) weights.set(word, rarity(word));
  for (const [at, word] of words.slice(1).entries())
    weights.set(`${words[at]} ${word}`, (rarity(words[at] ?? '') + rarity(word)) / 4);
  for (const notion of notions(text)) weights.set(`#${notion}`, 2.2);
  return { weights, length: Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) };
}

/** Of pairs in the order of the new one, those that keep the order of the old: what is not among them was moved. */
export function inOrder(pairs: readonly Pair[]): ReadonlySet<Pair> {
  const both = pairs.filter(({ old, now }) => old !== null && now !== null).sort((a, b) => (a.now ?? 0) - (b.now ?? 0));
  // Longest rising run of places in the old one, by the patience method.
  const tails: number[] = [];
  const before: (number | null)[] = [];
  for (const [at, pair] of both.entries()) {
    const place = pair.old ?? 0;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((both[tails[middle] ?? 0]?.old ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[at] = low === 0 ? null : (tails[low - 1] ?? null);
    tails[low] = at;
  }
  const kept = new Set<Pair>();
  for (let at: number | null = tails.at(-1) ?? null; at !== null; at = before[at] ?? null) {
    const pair = both[at];
    if (pair !== undefined) kept.add(pair);
  }
  return kept;
}

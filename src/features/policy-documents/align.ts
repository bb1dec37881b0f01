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

/** What a clause is about: its weighted words and pairs of words, and the notions it speaks of. */
type Meaning = ReadonlyMap<string, number>;

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
  const rarity = rarityOf([...old, ...now]);
  const oldMeanings = new Map([...freeOld].map((at) => [at, meaningOf(old[at], rarity, notions)]));
  const nowMeanings = new Map([...freeNow].map((at) => [at, meaningOf(now[at], rarity, notions)]));
  const candidates: { a: number; b: number; likeness: number }[] = [];
  const holding = new Map<string, number[]>();
  for (const [b, meaning] of nowMeanings)
    for (const word of meaning.keys()) holding.set(word, [...(holding.get(word) ?? []), b]);
  for (const [a, meaning] of oldMeanings) {
    const near = new Set(
      [...meaning.keys()].flatMap((word) => (word.startsWith('#') ? [] : (holding.get(word) ?? []))),
    );
    for (const b of near) {
      const likeness = cosine(meaning, nowMeanings.get(b) ?? new Map()) + (sameSection(old[a], now[b]) ? 0.06 : 0);
      const short = Math.min(words(old[a]), words(now[b])) < SHORT;
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

const words = (clause: Clause | undefined): number => meaningful(clause?.text ?? '').length;
const sameSection = (a: Clause | undefined, b: Clause | undefined): boolean =>
  a !== undefined && b !== undefined && a.section !== '' && bareText(a.section) === bareText(b.section);

/** How much a word tells: those that stand in many clauses tell little. */
function rarityOf(clauses: readonly Clause[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { text } of clauses)
    for (const word of new Set(meaningful(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + clauses.length / (counts.get(word) ?? 1));
}

function meaningOf(
  clause: Clause | undefined,
  rarity: (word: string) => number,
  notions: (text: string) => readonly string[],
): Meaning {
  const meaning = new Map<string, number>();
  const all = meaningful(clause?.text ?? '');
  for (const word of all) meaning.set(word, rarity(word));
  for (const [at, word] of all.slice(1).entries()) {
    const pair = `${all[at]} ${word}`;
    meaning.set(pair, (rarity(all[at] ?? '') + rarity(word)) / 4);
  }
  for (const notion of notions(clause?.text ?? '')) meaning.set(`#${notion}`, 2.2);
  return meaning;
}

function cosine(a: Meaning, b: Meaning): number {
  let dot = 0;
  for (const [word, weight] of a) dot += weight * (b.get(word) ?? 0);
  const length = (of: Meaning) => Math.sqrt([...of.values()].reduce((sum, weight) => sum + weight * weight, 0));
  const both = length(a) * length(b);
  return both === 0 ? 0 : dot / both;
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

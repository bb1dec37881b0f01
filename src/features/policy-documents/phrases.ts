import { type Notion, type Phrase, type PhrasePart, type PolicyWords, readPhrase } from '../../packs/model.ts';

/** Apostrophes and quotes as one kind, so that a phrase is found however a text was typed. Same length as before. */
export const plain = (text: string): string =>
  text
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[\u00a0\u2011]/g, ' ');

/** A word of a text, ready to be found. */
interface Word {
  readonly written: string;
  readonly lower: string;
  /** Without the ending of a possessive. */
  readonly base: string;
  readonly at: number;
  readonly end: number;
  /** A sentence, or a clause after a colon, begins with it: no phrase goes across. */
  readonly begins: boolean;
}

/** The words of a text, read once for every phrase that is looked for in it. */
export interface Words {
  readonly text: string;
  readonly words: readonly Word[];
}

/** What ends a sentence or opens a clause, and a cell. */
const BEGINS = /[.;:!?|]/;

export function wordsOf(text: string): Words {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: written, index } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'+]*|&/gu)) {
    const trimmed = written.endsWith("'") ? written.replace(/'+$/, '') : written;
    const lower = trimmed === '&' ? 'and' : trimmed.toLowerCase();
    words.push({
      written: trimmed,
      lower,
      base: lower.includes("'") ? lower.replace(/'s?$/, '') : lower,
      at: index,
      end: index + trimmed.length,
      // one space is what stands between most words
      begins:
        words.length > 0 &&
        index - end > 0 &&
        !(index - end === 1 && text[end] === ' ') &&
        BEGINS.test(text.slice(end, index)),
    });
    end = index + trimmed.length;
  }
  return { text, words };
}

export interface Found {
  readonly words: string;
  readonly at: number;
}

/** Finds phrases in a text. */
export interface Finder {
  test(text: string | Words): boolean;
  /** The first of them, as it stands in the text; null where there is none. */
  first(text: string | Words): Found | null;
  all(text: string | Words): readonly Found[];
}

const MOST_BETWEEN = 5;
const read = (text: string | Words): Words => (typeof text === 'string' ? wordsOf(text) : text);

/** Where a phrase that begins at a word ends, exclusive; 0 where it doesn't stand there. */
function endOf(phrase: Phrase, words: readonly Word[], from: number, part = 0, begun = false): number {
  const own = phrase[part];
  if (own === undefined) return from;
  if (own.word !== null && !own.gap && !own.optional) {
    const word = words[from];
    if (word === undefined || (begun && word.begins) || !isWord(own, word)) return 0;
    return endOf(phrase, words, from + 1, part + 1, true);
  }
  const tries = own.gap && begun ? MOST_BETWEEN : 0;
  for (let skipped = 0; skipped <= tries; skipped += 1) {
    const at = from + skipped;
    const word = words[at];
    if (word === undefined || (skipped > 0 && words[at - 1]?.begins === true)) break;
    if (begun && word.begins) break;
    for (const next of endsOfPart(own, words, at)) {
      const end = endOf(phrase, words, next, part + 1, true);
      if (end > 0) return end;
    }
  }
  if (!own.optional) return 0;
  return part + 1 === phrase.length && !begun ? 0 : endOf(phrase, words, from, part + 1, begun);
}

function endsOfPart(part: PhrasePart, words: readonly Word[], at: number): number[] {
  if (part.word === null) {
    const ends = part.choices.map((choice) => endOf(choice, words, at)).filter((end) => end > 0);
    return ends.sort((a, b) => b - a);
  }
  const word = words[at];
  return word !== undefined && isWord(part, word) ? [at + 1] : [];
}

function isWord({ word, stem, capitals }: PhrasePart, { written, lower, base }: Word): boolean {
  if (word === null) return false;
  const said = capitals ? written : lower;
  if (stem) return said.startsWith(word) && (!capitals || /^[a-z']*$/.test(said.slice(word.length)));
  return said === word || (capitals ? written.replace(/'s?$/, '') === word : base === word);
}

/** How many words are remembered: those of a few long policies. */
const MOST_KNOWN = 20_000;

/** Phrases by the words they can begin with, so that each word of a text asks only those. */
class Index<Key> {
  readonly #exact = new Map<string, [Phrase, Key][]>();
  readonly #stems = new Map<string, [Phrase, Key][]>();
  /** What was worked out for the words met so far: a text has few that differ. */
  readonly #known = new Map<string, readonly [Phrase, Key][]>();

  add(phrase: Phrase, key: Key): void {
    for (const { word, stem } of beginningsOf(phrase)) {
      const map = stem ? this.#stems : this.#exact;
      const list = map.get(word.toLowerCase());
      if (list === undefined) map.set(word.toLowerCase(), [[phrase, key]]);
      else list.push([phrase, key]);
    }
  }

  /** Tells of each phrase that stands in a text, where and how far; stops when the listener has heard enough. */
  find({ words }: Words, heard: (key: Key, from: number, end: number) => boolean): void {
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined) return;
      for (const [phrase, key] of this.#beginningWith(word)) {
        const end = endOf(phrase, words, at);
        if (end > 0 && heard(key, at, end)) return;
      }
    }
  }

  /** The phrases a word can begin: those with the whole word, then those with its beginning, the shortest first. */
  #beginningWith({ lower, base }: Word): readonly [Phrase, Key][] {
    const before = this.#known.get(lower);
    if (before !== undefined) return before;
    const found = (base === lower ? [lower] : [lower, base]).flatMap((one) => this.#exact.get(one) ?? []);
    for (let length = 1; length <= lower.length; length += 1)
      found.push(...(this.#stems.get(lower.slice(0, length)) ?? []));
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(lower, found);
    return found;
  }
}

/** The words a phrase can begin with: of a choice those of each, and past what may be left out. */
function beginningsOf(phrase: Phrase): { word: string; stem: boolean }[] {
  const beginnings: { word: string; stem: boolean }[] = [];
  for (const part of phrase) {
    if (part.word !== null) beginnings.push({ word: part.word, stem: part.stem });
    else beginnings.push(...part.choices.flatMap(beginningsOf));
    if (!part.optional) break;
  }
  return beginnings;
}

/** Finders of lists that stay, by the list: a comparison checks two documents by the same lists, a batch five hundred. */
const finders = new WeakMap<readonly string[], Finder>();

/** One finder of all phrases, made once for a list. */
export function finderOf(phrases: readonly string[]): Finder {
  const known = finders.get(phrases);
  if (known !== undefined) return known;
  const made = newFinder(phrases);
  finders.set(phrases, made);
  return made;
}

function newFinder(phrases: readonly string[]): Finder {
  const index = new Index<null>();
  for (const phrase of phrases) index.add(readPhrase(phrase), null);
  const foundIn = ({ text, words }: Words, most: number): Found[] => {
    const found: Found[] = [];
    let past = -1;
    index.find({ text, words }, (_, from, end) => {
      const at = words[from]?.at ?? 0;
      if (at < past) return false;
      const stop = words[end - 1]?.end ?? at;
      past = stop;
      found.push({ words: text.slice(at, stop), at });
      return found.length >= most;
    });
    return found;
  };
  return {
    test: (text) => foundIn(read(text), 1).length > 0,
    first: (text) => foundIn(read(text), 1)[0] ?? null,
    all: (text) => foundIn(read(text), Number.POSITIVE_INFINITY),
  };
}

/** Which notions stand in a text, each with the places of its words, counted in words: every concept and phrase that sayings speak of, looked for at once. */
export type Lexicon = (text: string | Words) => ReadonlyMap<string, readonly number[]>;

/** How many places of a notion in one text are kept. */
const MOST_PLACES = 12;

/** Those made before, by the words of the pack and the notions looked for. */
const lexicons = new WeakMap<PolicyWords, Map<string, Lexicon>>();

export function lexiconOf(words: PolicyWords, notions: readonly Notion[]): Lexicon {
  const wanted = new Map(notions.map((notion) => [notion.key, notion]));
  const name = [...wanted.keys()].join('\n');
  const made = lexicons.get(words) ?? new Map<string, Lexicon>();
  lexicons.set(words, made);
  const before = made.get(name);
  if (before !== undefined) return before;
  const lexicon = newLexicon(words, wanted);
  made.set(name, lexicon);
  return lexicon;
}

function newLexicon(words: PolicyWords, notions: ReadonlyMap<string, Notion>): Lexicon {
  const index = new Index<string>();
  for (const [key, notion] of notions) {
    for (const phrase of 'concept' in notion ? (words.concepts[notion.concept] ?? []) : [notion.phrase])
      index.add(readPhrase(phrase), key);
  }
  return (text) => {
    const found = new Map<string, number[]>();
    index.find(read(text), (key, from) => {
      const places = found.get(key);
      if (places === undefined) found.set(key, [from]);
      else if (places.length < MOST_PLACES) places.push(from);
      return false;
    });
    return found;
  };
}

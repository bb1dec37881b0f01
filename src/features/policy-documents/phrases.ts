import type { Notion, PolicyWords } from '../../packs/model.ts';
import { PhraseIndex } from './phrase-index.ts';
import { type Words, wordsOf } from './text-words.ts';

export { plain, type Words, wordsOf } from './text-words.ts';

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

const read = (text: string | Words): Words => (typeof text === 'string' ? wordsOf(text) : text);

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
  const index = new PhraseIndex<null>();
  for (const phrase of phrases) index.add(phrase, null);
  const foundIn = (text: Words, most: number): Found[] => {
    const found: Found[] = [];
    index.find(text, (_, from, end) => {
      keep(found, text, from, end);
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

/** Keeps what was found, unless it lies in what was found before it. */
function keep(found: Found[], { text, words }: Words, from: number, end: number): void {
  const last = found.at(-1);
  const at = words[from]?.at ?? 0;
  if (last !== undefined && at < last.at + last.words.length) return;
  found.push({ words: text.slice(at, words[end - 1]?.end ?? at), at });
}

/** Which of several lists stand in a text, each with what was found of it. */
export type SortingFinder = (text: string | Words) => ReadonlyMap<string, readonly Found[]>;

/** Made before, by the object that holds the lists. */
const sorting = new WeakMap<object, SortingFinder>();

/** One finder of several lists, which reads a text once for all of them; made once for what holds the lists. */
export function sortingFinderOf<Holder extends object>(
  holder: Holder,
  listsOf: (holder: Holder) => Iterable<readonly [string, readonly string[]]>,
): SortingFinder {
  const known = sorting.get(holder);
  if (known !== undefined) return known;
  const index = new PhraseIndex<string>();
  for (const [list, phrases] of listsOf(holder)) for (const phrase of phrases) index.add(phrase, list);
  const made: SortingFinder = (text) => {
    const words = read(text);
    const found = new Map<string, Found[]>();
    index.find(words, (list, from, end) => {
      const own = found.get(list) ?? [];
      found.set(list, own);
      keep(own, words, from, end);
      return false;
    });
    return found;
  };
  sorting.set(holder, made);
  return made;
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
  const index = new PhraseIndex<string>();
  for (const [key, notion] of notions) {
    for (const phrase of 'concept' in notion ? (words.concepts[notion.concept] ?? []) : [notion.phrase])
      index.add(phrase, key);
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

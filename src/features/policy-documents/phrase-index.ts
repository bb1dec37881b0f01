import { type Phrase, readPhrase } from '../../packs/model.ts';
import { type Asked, Asks, endOf, type MetWord } from './phrase-match.ts';
import { type Form, MOST_KNOWN, type Words } from './text-words.ts';

/** A phrase that is looked for: what it is found for, and which words a text must have before it is worth a look. */
interface Sought<Key> {
  readonly asked: Asked;
  readonly keys: Key[];
  /** One word, and nothing else: where it stands the phrase stands. */
  readonly single: boolean;
  /** Words it cannot be without, by number. */
  readonly needs: readonly number[];
  /** Of each of its choices: a word that each way of it has. */
  readonly needsOneOf: readonly (readonly number[])[];
}

/** What one word of a text means to an index: the phrases it can begin, and the asks it answers. */
interface Met<Key> extends MetWord {
  readonly begins: readonly Sought<Key>[];
  readonly answers: readonly number[];
}

/** Phrases by the words they can begin with, so that each word of a text asks only those, and of those only such as can be there. */
export class PhraseIndex<Key> {
  readonly #exact = new Map<string, Sought<Key>[]>();
  readonly #stems = new Map<string, Sought<Key>[]>();
  readonly #sought = new Map<string, Sought<Key>>();
  readonly #asks = new Asks();
  /** What was worked out for the words met so far: a text has few that differ. */
  readonly #known = new Map<Form, Met<Key>>();
  /** By the number of an ask: the last text that had a word for it. */
  #seen = new Uint32Array(0);
  #turn = 0;

  add(written: string, key: Key): void {
    const before = this.#sought.get(written);
    if (before !== undefined) {
      if (!before.keys.includes(key)) before.keys.push(key);
      return;
    }
    const phrase = readPhrase(written);
    const asked = this.#asks.ofPhrase(phrase);
    const [first] = asked;
    const sought = {
      asked,
      keys: [key],
      single: asked.length === 1 && first?.ask !== undefined && !first.optional,
      needs: asked.slice(1).flatMap(({ ask, optional }) => (ask === undefined || optional ? [] : [ask])),
      needsOneOf: asked.flatMap(({ choices, optional }) => (optional ? [] : oneOf(choices))),
    };
    this.#sought.set(written, sought);
    for (const { word, stem } of beginningsOf(phrase)) {
      const map = stem ? this.#stems : this.#exact;
      const list = map.get(word.toLowerCase());
      if (list === undefined) map.set(word.toLowerCase(), [sought]);
      else if (!list.includes(sought)) list.push(sought);
    }
    this.#known.clear();
  }

  /** Tells of each phrase that stands in a text, where and how far; stops when the listener has heard enough. */
  find({ words }: Words, heard: (key: Key, from: number, end: number) => boolean): void {
    const met = words.map(({ form }) => this.#meet(form));
    if (!met.some(({ begins }) => begins.length > 0)) return;
    this.#note(met);
    for (const [at, { begins }] of met.entries()) {
      for (const sought of begins) {
        if (!this.#canStand(sought)) continue;
        const end = sought.single ? at + 1 : endOf(sought.asked, { words, met }, at);
        if (end === 0) continue;
        for (const key of sought.keys) if (heard(key, at, end)) return;
      }
    }
  }

  #note(met: readonly Met<Key>[]): void {
    if (this.#seen.length < this.#asks.count) this.#seen = new Uint32Array(this.#asks.count);
    this.#turn += 1;
    for (const { answers } of met) for (const ask of answers) this.#seen[ask] = this.#turn;
  }

  #canStand({ needs, needsOneOf }: Sought<Key>): boolean {
    for (const ask of needs) if (this.#seen[ask] !== this.#turn) return false;
    for (const asks of needsOneOf) if (!asks.some((ask) => this.#seen[ask] === this.#turn)) return false;
    return true;
  }

  /** The phrases a word can begin: those with the whole word, then those with its beginning, the shortest first. */
  #meet(form: Form): Met<Key> {
    const before = this.#known.get(form);
    if (before !== undefined) return before;
    const whole = form.base === form.lower ? [form.lower] : [form.lower, form.base];
    const begins = whole.flatMap((one) => this.#exact.get(one) ?? []);
    for (let length = 1; length <= form.lower.length; length += 1)
      begins.push(...(this.#stems.get(form.lower.slice(0, length)) ?? []));
    const answers = this.#asks.answeredBy(form);
    const met = {
      answers,
      answered: bitsOf(answers, this.#asks.count),
      begins: begins.filter(
        ({ asked: [first] }) => first?.ask === undefined || first.optional || answers.includes(first.ask),
      ),
    };
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(form, met);
    return met;
  }
}

function bitsOf(numbers: readonly number[], count: number): Uint32Array {
  const bits = new Uint32Array((count >>> 5) + 1);
  for (const number of numbers) bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
  return bits;
}

/** A word of each choice, where every one has a word of its own; else nothing. */
function oneOf(choices: readonly Asked[]): number[][] {
  if (choices.length === 0) return [];
  const needed = choices.map((choice) => choice.findLast(({ ask, optional }) => ask !== undefined && !optional)?.ask);
  return needed.includes(undefined) ? [] : [needed.flatMap((ask) => ask ?? [])];
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

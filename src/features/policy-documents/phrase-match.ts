import type { Phrase, PhrasePart } from '../../packs/model.ts';
import type { Form, Word } from './text-words.ts';

/** A part of a phrase, ready to be looked for: what it asks of one word, by number; or the ways of a choice. */
interface AskedPart {
  /** Undefined where it is a choice. */
  readonly ask: number | undefined;
  readonly choices: readonly Asked[];
  readonly optional: boolean;
  readonly gap: boolean;
}
export type Asked = readonly AskedPart[];

/** What a word of a text answers: a bit for each ask. */
export interface MetWord {
  readonly answered: Uint32Array;
}

/** A text, word for word: where its clauses begin, and what each word answers. */
interface MetText {
  readonly words: readonly Pick<Word, 'begins'>[];
  readonly met: readonly MetWord[];
}

/** So many words may stand in a gap. */
const MOST_BETWEEN = 5;

const answers = ({ met }: MetText, at: number, ask: number): boolean =>
  (((met[at]?.answered[ask >>> 5] ?? 0) >>> (ask & 31)) & 1) === 1;

/** Where a phrase that begins at a word ends, exclusive; 0 where it doesn't stand there. */
export function endOf(phrase: Asked, text: MetText, from: number, part = 0, begun = false): number {
  const own = phrase[part];
  if (own === undefined) return from;
  if (own.ask !== undefined && !own.gap && !own.optional) {
    const word = text.words[from];
    if (word === undefined || (begun && word.begins) || !answers(text, from, own.ask)) return 0;
    return endOf(phrase, text, from + 1, part + 1, true);
  }
  const tries = own.gap && begun ? MOST_BETWEEN : 0;
  for (let skipped = 0; skipped <= tries; skipped += 1) {
    const at = from + skipped;
    const word = text.words[at];
    if (word === undefined || (skipped > 0 && text.words[at - 1]?.begins === true)) break;
    if (begun && word.begins) break;
    const end = endPast(phrase, text, at, part);
    if (end > 0) return end;
  }
  if (!own.optional) return 0;
  return part + 1 === phrase.length && !begun ? 0 : endOf(phrase, text, from, part + 1, begun);
}

/** Where a phrase ends whose part stands at this very word: of the ways of a choice the longest that goes on. */
function endPast(phrase: Asked, text: MetText, at: number, part: number): number {
  const own = phrase[part];
  if (own === undefined) return 0;
  if (own.ask !== undefined) return answers(text, at, own.ask) ? endOf(phrase, text, at + 1, part + 1, true) : 0;
  const ends: number[] = [];
  for (const choice of own.choices) {
    const first = choice[0];
    if (first?.ask !== undefined && !first.optional && !answers(text, at, first.ask)) continue;
    const end = endOf(choice, text, at);
    if (end > 0 && !ends.includes(end)) ends.push(end);
  }
  for (const next of ends.sort((a, b) => b - a)) {
    const end = endOf(phrase, text, next, part + 1, true);
    if (end > 0) return end;
  }
  return 0;
}

/** What a phrase asks of one word. */
type Ask = Pick<PhrasePart, 'word' | 'stem' | 'capitals'>;

function isWord({ word, stem, capitals }: Ask, { written, lower, base }: Form): boolean {
  if (word === null) return false;
  const said = capitals ? written : lower;
  if (stem) return said.startsWith(word) && (!capitals || /^[a-z']*$/.test(said.slice(word.length)));
  return said === word || (capitals ? written.replace(/'s?$/, '') === word : base === word);
}

/** What phrases ask of words, each numbered once, so that a word is compared with each but once. */
export class Asks {
  readonly #numbers = new Map<string, number>();
  /** By the letter they begin with, as a word that answers does. */
  readonly #byLetter = new Map<string, [Ask, number][]>();

  get count(): number {
    return this.#numbers.size;
  }

  ofPhrase(phrase: Phrase): Asked {
    return phrase.map((part) => ({
      ask: part.word === null ? undefined : this.#of(part),
      choices: part.choices.map((choice) => this.ofPhrase(choice)),
      optional: part.optional,
      gap: part.gap,
    }));
  }

  #of({ word, stem, capitals }: Ask): number {
    const name = `${word}${stem ? '*' : ''}${capitals ? '!' : ''}`;
    const before = this.#numbers.get(name);
    if (before !== undefined) return before;
    const made = this.#numbers.size;
    this.#numbers.set(name, made);
    const letter = (word ?? '').slice(0, 1).toLowerCase();
    const list = this.#byLetter.get(letter);
    if (list === undefined) this.#byLetter.set(letter, [[{ word, stem, capitals }, made]]);
    else list.push([{ word, stem, capitals }, made]);
    return made;
  }

  answeredBy(form: Form): number[] {
    const asks = this.#byLetter.get(form.lower.slice(0, 1)) ?? [];
    return asks.flatMap(([ask, number]) => (isWord(ask, form) ? [number] : []));
  }
}

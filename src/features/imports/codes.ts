import type { Day } from '../../calendar/day.ts';
import { type CodeEntry, type CodeSet, codeOn, codeProblem } from '../../codes/code-set.ts';

/** Code sets by the names packs give them; JSON, so that they can go into the sandbox. */
export type CodeSets = Readonly<Record<string, CodeSet>>;

/** Code sets as readers take them, from those of a pack. */
export function codeSetsFrom(sets: readonly CodeSet[]): CodeSets {
  return Object.fromEntries(sets.map((set) => [set.name, set]));
}

/** Text as it is compared: small letters, no accents, no punctuation, single spaces. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}✓✔]+/gu, ' ')
    .trim();
}

export type ReadCode =
  | { ok: true; code: string }
  | { ok: false; kind: 'code-unknown' | 'code-not-then'; problem: string; remedy: string };

/** Finds codes of one set in what people and systems write: the code, its label, both together, or a word that stands for it. */
export class CodeReader {
  #set: CodeSet;
  #byWords = new Map<string, string>();

  /** @param words other words for a code, by code; words for codes that are not in the set are passed over */
  constructor(set: CodeSet, words: Readonly<Record<string, readonly string[]>> = {}) {
    this.#set = set;
    const known = new Set(set.entries.map((entry: CodeEntry) => entry.code));
    for (const [code, all] of Object.entries(words))
      if (known.has(code)) for (const word of all) this.#byWords.set(plain(word), code);
    for (const { code, label } of set.entries) this.#byWords.set(plain(label), code);
    // A code itself means itself, whatever words say.
    for (const { code } of set.entries) this.#byWords.set(plain(code), code);
  }

  /** The code in `text`, as it was valid on `day`. */
  read(text: string, day: Day): ReadCode {
    const code = this.find(text);
    const found = codeOn(this.#set, code ?? text, day);
    const wrong = codeProblem(this.#set, code ?? text.trim(), found);
    if (found.outcome === 'known') return { ok: true, code: found.entry.code };
    return {
      ok: false,
      kind: found.outcome === 'unknown' ? 'code-unknown' : 'code-not-then',
      problem: wrong?.problem ?? '',
      remedy: wrong?.remedy ?? '',
    };
  }

  /** The code that is meant, whether or not it is valid today; null where no code can be told. */
  find(text: string): string | null {
    // “K - SEN support”, “WBRI: White British”, “SEN support (K)”
    const before = /^\s*([\p{L}\p{N}]{1,6})\s*(?:[-–:=]|\s\()/u.exec(text)?.[1];
    const inBrackets = /\(([\p{L}\p{N}]{1,6})\)\s*$/u.exec(text)?.[1];
    for (const candidate of [text, before, inBrackets]) {
      const code = candidate === undefined ? undefined : this.#byWords.get(plain(candidate));
      if (code !== undefined) return code;
    }
    return null;
  }
}

/** Apostrophes and quotes as one kind, so that a phrase is found however a text was typed. Same length as before. */
export const plain = (text: string): string =>
  text
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[\u00a0\u2011]/g, ' ');

/** A word as it is written, with what phrases ask of it: worked out once, however often it is met. */
export interface Form {
  readonly written: string;
  readonly lower: string;
  /** Without the ending of a possessive. */
  readonly base: string;
}

/** A word of a text, ready to be found. */
export interface Word {
  readonly form: Form;
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

/** How many words are remembered: those of a few long policies. */
export const MOST_KNOWN = 20_000;
const forms = new Map<string, Form>();

function formOf(written: string): Form {
  const known = forms.get(written);
  if (known !== undefined) return known;
  const lower = written === '&' ? 'and' : written.toLowerCase();
  const form = { written, lower, base: lower.includes("'") ? lower.replace(/'s?$/, '') : lower };
  if (forms.size >= MOST_KNOWN) forms.clear();
  forms.set(written, form);
  return form;
}

/** What ends a sentence or opens a clause, and a cell. */
const BEGINS = /[.;:!?|]/;

export function wordsOf(text: string): Words {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: written, index } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'+]*|&/gu)) {
    const trimmed = written.endsWith("'") ? written.replace(/'+$/, '') : written;
    words.push({
      form: formOf(trimmed),
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

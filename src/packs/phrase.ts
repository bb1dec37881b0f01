/**
 * A phrase as packs write it, for finding it in what somebody else wrote. Plain words, and four marks:
 *   `plan*`      the word and its endings: plan, plans, planning
 *   `every ... term`  up to five words between
 *   `(each|every) term`   one or the other; choices may hold several words, and brackets
 *   `looked? after`  a word, or a bracket, that may be left out
 * A space stands for a space, a hyphen, a slash or a line's end. A word in capitals (PEP) is found in capitals only; with `*`,
 * PEPs too. A name in its possessive is that name.
 */
export type PhrasePart = {
  /** The word; null where it is a choice. */
  readonly word: string | null;
  /** Of a choice, each a sequence. */
  readonly choices: readonly Phrase[];
  /** The word and its endings. */
  readonly stem: boolean;
  /** Found in capitals only. */
  readonly capitals: boolean;
  readonly optional: boolean;
  /** Some words may stand before it. */
  readonly gap: boolean;
};
export type Phrase = readonly PhrasePart[];

/** What is wrong with a phrase, in words, or null. */
export function phraseProblem(phrase: string): string | null {
  const bare = phrase.trim();
  if (bare === '') return 'The phrase is empty.';
  if (/[^\p{L}\p{N}\s'’.,&£%*?()|+:/-]/u.test(bare))
    return `There is a character in “${bare}” that no phrase can hold.`;
  let depth = 0;
  for (const letter of bare) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth < 0) break;
  }
  if (depth !== 0) return `The brackets in “${bare}” are not closed.`;
  if (/\(\s*\||\|\s*\||\|\s*\)|\(\s*\)/.test(bare)) return `One of the choices in “${bare}” is empty.`;
  if (/\*[\p{L}\p{N}]/u.test(bare)) return `A * stands inside a word of “${bare}”: it stands for endings.`;
  if (/(^|\s)[*?]/.test(bare) || /^\.\.\.|\.\.\.$/.test(bare)) return `A mark in “${bare}” stands without a word.`;
  if (piecesOf(bare).every((piece) => piece.endsWith('?'))) return `Every word of “${bare}” may be left out.`;
  return null;
}

/** Reads a phrase. One that has a problem gives something that is never found. */
export function readPhrase(text: string): Phrase {
  const parts: PhrasePart[] = [];
  let gap = false;
  for (const piece of piecesOf(text.trim())) {
    if (piece === '...') {
      gap = true;
      continue;
    }
    parts.push({ ...partOf(piece), gap });
    gap = false;
  }
  return parts;
}

function partOf(piece: string): Omit<PhrasePart, 'gap'> {
  if (piece.startsWith('(')) {
    const inner = piece.replace(/^\(|\)[*?]?$/g, '');
    const choices = choicesOf(inner).map((one) => readPhrase(piece.endsWith('*') ? `${one}*` : one));
    return { word: null, choices, stem: false, capitals: false, optional: piece.endsWith('?') };
  }
  const optional = piece.endsWith('?');
  const marked = optional ? piece.slice(0, -1) : piece;
  const stem = marked.endsWith('*');
  const bare = (stem ? marked.slice(0, -1) : marked).replace(/’/g, "'").replace(/[,:]$/, '');
  const capitals = /^[A-Z]{2,}\+?$/.test(bare);
  return { word: capitals ? bare : bare.toLowerCase(), choices: [], stem, capitals, optional };
}

/** The words of a sequence, each a word or a choice in brackets with its mark. A hyphen or slash parts words too. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = '';
  const end = () => {
    if (piece !== '') pieces.push(piece);
    piece = '';
  };
  for (const letter of text) {
    if (/[\s/-]/.test(letter) && depth === 0) {
      end();
      continue;
    }
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    piece += letter;
  }
  end();
  return pieces;
}

/** The choices of a bracket: those parted by a bar that stands in no bracket within. */
function choicesOf(inner: string): string[] {
  const choices = [''];
  let depth = 0;
  for (const letter of inner) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === '|' && depth === 0) choices.push('');
    else choices[choices.length - 1] += letter;
  }
  return choices.map((one) => one.trim());
}

import { type Block, documentOf, type PolicyDocument } from './document.ts';
import { goesOn } from './markdown.reader.ts';
import { tidy } from './tidy.ts';

const BULLET = /^\s*(?:[-•*·–—▪◦‣○●]|o(?=\s))\s+/;
/** 1. 1.2 1.2.3 2) (a) iv. */
const NUMBERED = /^\s*(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|\(?[a-z][.)]|\(?[ivx]{1,4}[.)])\s+(?=\S)/i;

/** Reads plain text: lines that go on are one paragraph, bullets and numbers begin an item, short lines alone are headings. */
export function readPlainText(text: string): PolicyDocument {
  return documentOf(
    'text',
    blocksOfLines(text.split(/\r\n|\r|\n/).map((line, at) => ({ text: line, line: at + 1, page: null }))),
  );
}

export interface TextLine {
  readonly text: string;
  readonly line: number | null;
  readonly page: number | null;
  /** Set larger or bolder than the text around it. */
  readonly heading?: boolean;
}

/** The blocks of lines, as a person sees them; an empty line parts two. */
export function blocksOfLines(lines: readonly TextLine[]): Block[] {
  const blocks: Block[] = [];
  let parted = true;
  for (const [at, { text, line, page, heading }] of lines.entries()) {
    const said = tidy(text);
    if (said === '') {
      parted = true;
      continue;
    }
    const last = blocks.at(-1);
    const underlined = /^[=\-_~]{3,}$/.test(said);
    if (underlined) {
      if (last && !parted && last.text.length < 90) blocks[blocks.length - 1] = { ...last, kind: 'heading', level: 2 };
      parted = true;
      continue;
    }
    const bullet = BULLET.test(text);
    const number = NUMBERED.exec(text);
    const rest = tidy(text.replace(BULLET, ''));
    const next = tidy(lines[at + 1]?.text ?? '');
    if (heading === true || (!bullet && looksLikeHeading(said, parted, next))) {
      blocks.push(made('heading', said, number ? said.split('.').length : 2, line, page));
      parted = true;
      continue;
    }
    if (bullet || number) {
      blocks.push(made('item', rest, bullet ? Math.min(6, 1 + Math.floor(indentOf(text) / 3)) : 1, line, page));
      parted = false;
      continue;
    }
    const cells = text
      .trim()
      .split(/\t| {3,}/)
      .map(tidy)
      .filter((cell) => cell !== '');
    const row = last?.kind === 'row' && !parted ? last : null;
    if (row !== null && wraps(row, cells, text)) {
      blocks[blocks.length - 1] = wrapped(row, cells);
    } else if (
      last &&
      !parted &&
      last.kind !== 'heading' &&
      (cells.length === 1 || last.kind !== 'row') &&
      !isFull(last.text) &&
      goesOn(last.text, said)
    ) {
      blocks[blocks.length - 1] = { ...last, text: tidy(`${last.text} ${said}`) };
    } else if (cells.length > 1) {
      // Designated Teacher for Looked After ⏎ Children:     Mrs A
      const label = !parted && last !== undefined && isTopOfLabel(last, cells) ? `${last.text} ` : '';
      if (label !== '') blocks.pop();
      const own = [`${label}${cells[0]}`, ...cells.slice(1)];
      blocks.push({ ...made('row', own.join(' | '), 0, line, page), cells: own });
      parted = false;
    } else {
      blocks.push(made('paragraph', said, 0, line, page));
      parted = false;
    }
  }
  return blocks;
}

/** The first line of a label that was too long for its column. */
const isTopOfLabel = ({ kind, text }: Block, cells: readonly string[]): boolean =>
  kind === 'paragraph' &&
  text.length < 60 &&
  /^\p{Lu}/u.test(text) &&
  !/[.:;!?]/.test(text) &&
  cells.length === 2 &&
  /^[^:]{1,40}:$/.test(cells[0] ?? '');

/** The second line of a row: deep in its last column, or as many cells of which the first goes on in lower case. */
const wraps = (row: Block, cells: readonly string[], text: string): boolean =>
  cells.length === 1 ? indentOf(text) >= 12 : cells.length === row.cells?.length && /^\p{Ll}/u.test(cells[0] ?? '');

function wrapped(row: Block, more: readonly string[]): Block {
  const own = row.cells ?? [];
  const cells = own.map((cell, at) =>
    tidy(`${cell} ${(more.length === 1 ? (at === own.length - 1 ? more[0] : '') : more[at]) ?? ''}`),
  );
  return { ...row, cells, text: cells.join(' | ') };
}

/** A paragraph of a page: where nothing says that the next begins, it ends with the sentence. */
const PARAGRAPH = 1_500;
const isFull = (text: string): boolean =>
  text.length > PARAGRAPH && (/[.!?]$/.test(text) || text.length > 4 * PARAGRAPH);

const indentOf = (text: string): number => /^\s*/.exec(text.replaceAll('\t', '    '))?.[0].length ?? 0;

/** A short line by itself without a stop, in capitals or with a capital, followed by text. */
function looksLikeHeading(line: string, parted: boolean, next: string): boolean {
  if (line.length > 90 || /[.;,:?!]$/.test(line) || /:\s/.test(line)) return false;
  const letters = line.replace(/[^\p{L}]/gu, '');
  if (letters.length < 3) return false;
  if (letters === letters.toUpperCase() && letters.length > 4) return true;
  const bare = line.replace(NUMBERED, '');
  if (!/^[\p{Lu}“"‘']/u.test(bare) || bare.split(' ').length > 10) return false;
  // A numbered line that goes on in the next, or was full, is a clause and not its title.
  return (
    parted &&
    (next === '' || (NUMBERED.test(line) && (NUMBERED.test(next) || (line.length < 60 && !/^[\p{Ll}("“]/u.test(next)))))
  );
}

const made = (kind: Block['kind'], text: string, level: number, line: number | null, page: number | null): Block => ({
  kind,
  level,
  text,
  line,
  page,
  links: [],
});

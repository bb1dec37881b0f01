import type { Block, PolicyDocument } from './document.ts';

/** One sentence, item or row of a document, with what it stands under: what a promise can be made in. */
export interface Unit {
  /** Place of its block in the document. */
  readonly block: number;
  /** Where in the block's text it begins. */
  readonly from: number;
  readonly text: string;
  /** The line that opens the list it stands in (*The designated teacher will:*), or the first cells of its row. */
  readonly lead: string;
  /** Headings above it, the nearest last, and the heads of the columns of its row. */
  readonly under: string;
  /** The sentences before it in the same paragraph. */
  readonly before: readonly string[];
  readonly kind: Block['kind'];
}

/** How many sentences of a paragraph are remembered while its later ones are read. */
const MOST_BEFORE = 6;

const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|cf|vs|no|nos|mr|mrs|ms|mx|dr|st|rev|prof|hon|incl|approx|sec|para|p|pp|v|ed|reg|art))\.$/i;
/** An initial: *J. Smith*; the end of *last year's.* is none. */
const INITIAL = /(?<!['’])\b[A-Z]\.$/;

/** The sentences of a text, each with where it begins. A question is a sentence. */
export function sentencesOf(text: string): { text: string; from: number }[] {
  const sentences: { text: string; from: number }[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(/[.!?;](?:["’”)\]]*)(?=\s+["“‘('[]?[\p{Lu}\p{N}•])|;(?=\s)/gu)) {
    const end = index + mark.length;
    const piece = text.slice(from, end);
    if (mark.startsWith('.') && (ABBREVIATION.test(piece) || INITIAL.test(piece))) continue;
    if (/^\s*\(?[\dA-Za-z]{1,3}\.$/.test(piece)) continue;
    sentences.push({ text: piece, from });
    from = end;
  }
  sentences.push({ text: text.slice(from), from });
  return sentences.flatMap((one) => {
    const space = one.text.length - one.text.trimStart().length;
    const bare = one.text.trim();
    return bare === '' ? [] : [{ text: bare, from: one.from + space }];
  });
}

/** Every unit of a document, in order. Headings are none: they make no promise, they say what one is about. */
export function unitsOf({ blocks }: PolicyDocument): Unit[] {
  const units: Unit[] = [];
  const headings: { level: number; text: string }[] = [];
  /** Opening lines of the lists that are open, by depth; 0 is the line above the first. */
  const leads: string[] = [];
  let columns: readonly string[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'row') columns = [];
    if (block.kind === 'heading') {
      while ((headings.at(-1)?.level ?? 0) >= block.level) headings.pop();
      headings.push({ level: block.level, text: block.text });
      leads.length = 0;
      // A heading that opens a list is its lead as well: *All staff will:*
      if (/(?::|\bwill|\bby|\bto)$/i.test(block.text)) leads[0] = block.text;
      continue;
    }
    const under = headings.map(({ text }) => text).join('. ');
    if (block.kind === 'row') {
      const cells = block.cells ?? [];
      if (block.header === true || (columns.length === 0 && isHead(blocks, at))) {
        columns = cells;
        continue;
      }
      units.push(...rowUnits(at, cells, columns, under));
      continue;
    }
    const level = levelOf(block);
    if (block.kind === 'paragraph' && level === 0) leads.length = 0;
    else leads.length = Math.min(leads.length, level);
    const lead = leads.filter((line) => line !== undefined).join(' ');
    // The items of a list go on about one thing as the sentences of a paragraph do.
    const last = blocks[at - 1];
    const before = level > 0 && last !== undefined && levelOf(last) === level ? [last.text] : [];
    for (const { text, from } of sentencesOf(block.text)) {
      units.push({ block: at, from, text, lead, under, before: before.slice(-MOST_BEFORE), kind: block.kind });
      before.push(text);
    }
    if (/[:–—-]$|\b(?:will|by|to|must|should|includes?|ensures?|that)$/i.test(block.text) || opensList(blocks, at)) {
      const said = sentencesOf(block.text);
      const opening = said.at(-1)?.text ?? block.text;
      // *The Virtual School is the council's. It:* says only with the sentence before whom it speaks of.
      leads[level] = ITSELF.test(opening) ? [said.at(-2)?.text, opening].filter(Boolean).join(' ') : opening;
    }
  }
  return units;
}

/** *(a) hold a meeting*, *ii. invite the carer*: an item of a list that nobody marked as one. */
const LETTERED = /^(?:\(?(?:[a-z]|[ivx]{2,4})\)|(?:[a-z]|[ivx]{2,4})\.)\s/;

/** How deep in a list a block stands; 0 where it stands in none. */
const levelOf = ({ kind, level, text }: Block): number =>
  kind === 'item' ? Math.max(1, level) : kind === 'paragraph' && LETTERED.test(text) ? 1 : 0;

const ITSELF = /^(?:it|they|she|he)\b[^.]{0,30}$/i;

/** A paragraph right above a list opens it when it doesn't end a sentence. */
function opensList(blocks: readonly Block[], at: number): boolean {
  const next = blocks[at + 1];
  const own = blocks[at];
  if (next === undefined || own === undefined || levelOf(next) === 0 || own.text === '') return false;
  return levelOf(own) > 0 ? levelOf(next) > levelOf(own) : !/[.!?]$/.test(own.text);
}

/** A first row of short cells, none of them a sentence, is the head of its table. */
function isHead(blocks: readonly Block[], at: number): boolean {
  const cells = blocks[at]?.cells ?? [];
  const next = blocks[at + 1];
  if (blocks[at - 1]?.kind === 'row' || next?.kind !== 'row') return false;
  return cells.length > 1 && cells.every((cell) => cell.length > 0 && cell.length < 45 && !/[.:]$/.test(cell));
}

/** What a model says is good stands in the column beside what this school does: a heading of its row, and no promise. */
const MODEL_COLUMN =
  /^(?:indicators?|good practice|best practice|what good (?:practice )?looks like|(?:what )?the guidance (?:says|asks|expects))$/i; /** Beside a column of good practice: *We have not looked at this.* */
const NOT_DONE =
  /\b(?:(?:have|has|do|does|is|are|did) not|(?:have|has|do|does|is|are|did)n['’]t|not yet|nothing yet)\b/i;

const LABEL = /^[^\s.!?]+(?:\s+[^\s.!?]+){0,5}$/;

/** Each cell is read with the others of its row before it, and with the head of its column. */
function rowUnits(block: number, cells: readonly string[], columns: readonly string[], under: string): Unit[] {
  const units: Unit[] = [];
  let from = 0;
  const model = MODEL_COLUMN.test(columns[0]?.trim() ?? '');
  for (const [at, cell] of cells.entries()) {
    const head = columns[at] ?? '';
    const before: string[] = [];
    // The label of a row promises nothing by itself; with the rest of its row it is read below.
    const label = at === 0 && cells.length > 1 && (model || LABEL.test(cell));
    for (const sentence of label ? [] : sentencesOf(cell)) {
      units.push({
        block,
        from: from + sentence.from,
        text: sentence.text,
        lead: cells.slice(0, at).join('. '),
        under: head === '' ? under : `${under}. ${head}`,
        before: before.slice(-MOST_BEFORE),
        kind: 'row',
      });
      before.push(sentence.text);
    }
    from += cell.length + 3;
  }
  // The row as one: its first cell says what, another when or how.
  if (cells.filter((cell) => cell !== '').length > 1 && !(model && NOT_DONE.test(cells.slice(1).join('. '))))
    units.push({
      block,
      from: 0,
      text: cells.filter((cell) => cell !== '').join(', '),
      lead: '',
      under,
      before: [],
      kind: 'row',
    });
  return units;
}

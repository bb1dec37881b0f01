/** What kind of block a piece of a document is. A `row` is a row of a table; its cells are its text. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row';

/** A link as it stands: its words, and where it leads; an empty target stays empty. */
export interface DocumentLink {
  readonly words: string;
  readonly target: string;
}

/** A piece of a document: a heading, a paragraph, one item of a list, one row of a table. */
export interface Block {
  readonly kind: BlockKind;
  /** As it reads, emphasis taken out. Cells of a row are joined by ` | `. */
  readonly text: string;
  /** Of a heading, 1 to 6; of an item, how deep it lies; otherwise 0. */
  readonly level: number;
  /** Counted from 1 in a text, a Markdown file or a page; null in Word and PDF. */
  readonly line: number | null;
  /** Of a PDF, from 1. */
  readonly page: number | null;
  readonly links: readonly DocumentLink[];
  /** Of a row, its cells, empty ones too. */
  readonly cells?: readonly string[];
  /** The first row of its table, or one whose cells are headings. */
  readonly header?: boolean;
}

/** Left in a Word file by whoever worked on it. */
export interface Leavings {
  readonly comments: number;
  readonly trackedChanges: number;
  /** It carries a program. It is never run. */
  readonly macros: boolean;
}

export type DocumentFormat = 'docx' | 'pdf' | 'text' | 'markdown' | 'html';

/** A document as it is judged: what it says, in order, and where. */
export interface PolicyDocument {
  readonly format: DocumentFormat;
  readonly blocks: readonly Block[];
  /** Of a PDF; null otherwise. */
  readonly pages: number | null;
  readonly leavings: Leavings;
  /** Read no further than this: the file is longer than a policy can be. */
  readonly cut: boolean;
}

export const nothingLeft: Leavings = { comments: 0, trackedChanges: 0, macros: false };

/** A policy of 300 pages has some 150,000 words in 15,000 blocks; what is longer is read this far and says so. */
const MOST_BLOCKS = 20_000;
const LONGEST_BLOCK = 20_000;

/** Makes a document of blocks: nothing empty, nothing endless. */
export function documentOf(
  format: DocumentFormat,
  blocks: readonly Block[],
  more: { pages?: number | null; leavings?: Leavings } = {},
): PolicyDocument {
  const said = blocks.filter(({ text, links, cells }) => text.trim() !== '' || links.length > 0 || cells !== undefined);
  return {
    format,
    blocks: said.slice(0, MOST_BLOCKS).map((block) => ({ ...block, text: block.text.slice(0, LONGEST_BLOCK) })),
    pages: more.pages ?? null,
    leavings: more.leavings ?? nothingLeft,
    cut: said.length > MOST_BLOCKS || said.some(({ text }) => text.length > LONGEST_BLOCK),
  };
}

/** How many words it has, as a person would count them. */
export const wordsIn = ({ blocks }: PolicyDocument): number =>
  blocks.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0), 0);

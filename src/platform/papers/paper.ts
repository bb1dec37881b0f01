/** Something to be printed or handed over: words alone, so that a page of it can be drawn without knowing what it is of. */
export interface Paper {
  readonly title: string;
  /** Under the title, a line each. */
  readonly lines: readonly string[];
  /** At the foot of every page, before the page number. */
  readonly footer: string;
  readonly size: 'plain' | 'large';
  readonly blocks: readonly PaperBlock[];
}

/** What a paper can be drawn as, by how its file's name ends. */
export const paperFormats = ['pdf', 'docx'] as const;
export type PaperFormat = (typeof paperFormats)[number];

export type PaperBlock =
  /** A heading: 1 a section, 2 within it. A paper begins its levels at 1 and leaves none out. */
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly words: string }
  /** A sentence or a few; `soft` is said beside the matter. */
  | { readonly kind: 'text'; readonly words: string; readonly soft: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** What somebody said, a paragraph a line, and whose words they are and when. */
  | { readonly kind: 'said'; readonly lines: readonly string[]; readonly by: string | null }
  | { readonly kind: 'table'; readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Boxes to tick on paper. */
  | { readonly kind: 'boxes'; readonly options: readonly string[] }
  /** Room to write on paper, so many lines of handwriting. */
  | { readonly kind: 'room'; readonly lines: number };

export const heading = (level: 1 | 2, words: string): PaperBlock => ({ kind: 'heading', level, words });
export const text = (words: string): PaperBlock => ({ kind: 'text', words, soft: false });
export const soft = (words: string): PaperBlock => ({ kind: 'text', words, soft: true });

/** What stands soft under a heading stays on one page with what it is said of. */
export const staysWithNext = (blocks: readonly PaperBlock[], at: number): boolean => {
  const block = blocks[at];
  return block?.kind === 'text' && block.soft && blocks[at - 1]?.kind === 'heading' && at + 1 < blocks.length;
};

/** How wide columns are beside each other, by how much is written in them: none less than a fifth of the widest. */
export function widthsOf(heads: readonly string[], rows: readonly (readonly string[])[]): readonly number[] {
  const longest = heads.map((head, at) =>
    rows.reduce((most, row) => Math.max(most, Math.min(row[at]?.length ?? 0, 400)), head.length * 1.5),
  );
  const roots = longest.map((length) => Math.sqrt(length + 4));
  const least = Math.max(...roots) / 5;
  return roots.map((root) => Math.round(Math.max(root, least) * 10) / 10);
}

/** The paper with every string in it changed by `change`. */
export function withWords(paper: Paper, change: (words: string) => string): Paper {
  return {
    ...paper,
    title: change(paper.title),
    lines: paper.lines.map(change),
    footer: change(paper.footer),
    blocks: paper.blocks.map((block) => blockWithWords(block, change)),
  };
}

function blockWithWords(block: PaperBlock, change: (words: string) => string): PaperBlock {
  const each = (words: readonly string[]) => words.map(change);
  switch (block.kind) {
    case 'heading':
    case 'text':
      return { ...block, words: change(block.words) };
    case 'list':
      return { ...block, items: each(block.items) };
    case 'said':
      return { ...block, lines: each(block.lines), by: block.by === null ? null : change(block.by) };
    case 'table':
      return { ...block, heads: each(block.heads), rows: block.rows.map(each) };
    case 'boxes':
      return { ...block, options: each(block.options) };
    case 'room':
      return block;
  }
}

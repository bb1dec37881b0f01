import { unzipSync } from 'fflate/browser';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { NotReadable } from '../../platform/sandbox/program.ts';
import { type Block, type DocumentLink, documentOf, type Leavings, type PolicyDocument } from './document.ts';
import { tidy } from './tidy.ts';

/** What a Word file may unfold into. A policy of 300 pages is 5 MB; a file that says more is not a policy, or is a bomb. */
const MOST_UNFOLDED = 120_000_000;
const MOST_OF_ONE = 60_000_000;
const READ = /^word\/(?:document|comments|styles|_rels\/document\.xml\.rels)(?:\.xml)?(?:\.rels)?$/;

/**
 * Reads a Word file (.docx): its words, headings, lists, tables and links. Pictures and programs in it are left alone, what a
 * tracked change took out is not read. Words are read from the XML itself: the library for it needs what the sandbox takes away.
 */
export function readDocx(bytes: Uint8Array): PolicyDocument {
  const { parts, macros } = partsOf(bytes);
  const text = (name: string) => new TextDecoder().decode(parts[name] ?? new Uint8Array());
  const body = text('word/document.xml');
  if (body === '')
    throw new NotReadable('This is not a Word document.', 'Choose the policy as .docx, .pdf, .html, .md or .txt.');
  if (!/<(?:\w+:)?document[\s>]/.test(body)) throw damaged();
  const leavings: Leavings = {
    comments: text('word/comments.xml').match(/<w:comment\s/g)?.length ?? 0,
    trackedChanges: body.match(/<w:(?:ins|del)\s/g)?.length ?? 0,
    macros,
  };
  const headings = headingStyles(text('word/styles.xml'));
  const targets = linkTargets(text('word/_rels/document.xml.rels'));
  return documentOf('docx', new BodyReader(headings, targets).read(body), { leavings });
}

const damaged = () =>
  new NotReadable('This Word file is damaged.', 'Open it in Word, save it again as .docx, and choose that one.');

/** The parts that are read, by the list of the archive before anything is unfolded. */
function partsOf(bytes: Uint8Array): { parts: Record<string, Uint8Array>; macros: boolean } {
  let unfolded = 0;
  let macros = false;
  let large = false;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unfolded += originalSize;
        macros ||= /vbaProject\.bin$/i.test(name);
        large ||= originalSize > MOST_OF_ONE || unfolded > MOST_UNFOLDED;
        return !large && READ.test(name);
      },
    });
  } catch {
    throw damaged();
  }
  if (large)
    throw new NotReadable(
      'This file unfolds into far more than a policy holds, so we did not open it.',
      'Save it again from Word without its pictures, and choose that one.',
    );
  return { parts, macros };
}

/** Walks through XML; entities of its own and document types are refused. */
function walk(
  xml: string,
  on: {
    open(name: string, attributes: Readonly<Record<string, string>>): void;
    close?(name: string): void;
    text?(text: string): void;
  },
): void {
  const parser = new SaxesParser();
  const bare = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('doctype', () => {
    throw damaged();
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => on.open(bare(name), attributes));
  parser.on('closetag', ({ name }) => on.close?.(bare(name)));
  parser.on('text', (text) => on.text?.(text));
  parser.write(xml).close();
}

/** Which styles are headings, and how deep: by their name in English, or the level of the outline they stand for. */
function headingStyles(xml: string): ReadonlyMap<string, number> {
  const headings = new Map<string, number>();
  if (xml === '') return headings;
  let style = '';
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'style') style = attributes['w:styleId'] ?? '';
      const value = attributes['w:val'] ?? '';
      const level = name === 'name' ? /^(?:heading (\d)|title)$/i.exec(value) : null;
      if (level !== null) headings.set(style, Math.min(6, Number(level[1] ?? 1)));
      if (name === 'outlineLvl' && !headings.has(style) && Number(value) < 6) headings.set(style, Number(value) + 1);
    },
  });
  return headings;
}

function linkTargets(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  if (xml === '') return targets;
  walk(xml, {
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id !== undefined) targets.set(Id, Target ?? '');
    },
  });
  return targets;
}

/** A paragraph as it is read. */
interface Paragraph {
  text: string;
  links: DocumentLink[];
  style: string;
  listLevel: number | null;
  bold: number;
}

/** Reads the body of a document into blocks. A table within a cell is read as text of the cell. */
class BodyReader {
  readonly #headings: ReadonlyMap<string, number>;
  readonly #targets: ReadonlyMap<string, string>;
  readonly #blocks: Block[] = [];
  #paragraph: Paragraph | null = null;
  #cells: string[] | null = null;
  #cellLinks: DocumentLink[] = [];
  #cell = '';
  #inText = false;
  #bold = false;
  /** Properties of a run stand before its words: what is not said is not bold. */
  #tables = 0;
  #deleted = 0;
  #link: { from: number; target: string } | null = null;

  constructor(headings: ReadonlyMap<string, number>, targets: ReadonlyMap<string, string>) {
    this.#headings = headings;
    this.#targets = targets;
  }

  read(xml: string): Block[] {
    walk(xml, {
      open: (name, attributes) => this.#open(name, attributes),
      close: (name) => this.#close(name),
      text: (text) => {
        if (this.#inText && this.#deleted === 0) this.#say(text);
      },
    });
    return this.#blocks;
  }

  #say(text: string): void {
    if (this.#paragraph === null) return;
    this.#paragraph.text += text;
    if (this.#bold) this.#paragraph.bold += text.trim().length;
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    const value = attributes['w:val'] ?? '';
    if (name === 'p') this.#paragraph = { text: '', links: [], style: '', listLevel: null, bold: 0 };
    else if (name === 'tbl') this.#tables += 1;
    else if (name === 'tr' && this.#tables === 1) this.#cells = [];
    else if (name === 'tc' && this.#tables === 1) this.#cell = '';
    else if (name === 'r') this.#bold = false;
    else if (name === 'b') this.#bold = value !== '0' && value !== 'false';
    else if (name === 't') this.#inText = true;
    else if (name === 'tab') this.#say('\t');
    else if (name === 'br' || name === 'cr') this.#say('\n');
    else if (name === 'del' || name === 'moveFrom') this.#deleted += 1;
    else if (this.#paragraph !== null && name === 'pStyle') this.#paragraph.style = value;
    else if (this.#paragraph !== null && name === 'ilvl') this.#paragraph.listLevel = Number(value) || 0;
    else if (this.#paragraph !== null && name === 'numId') this.#paragraph.listLevel ??= value === '0' ? null : 0;
    else if (name === 'hyperlink') {
      const target =
        attributes['r:id'] === undefined
          ? `#${attributes['w:anchor'] ?? ''}`
          : (this.#targets.get(attributes['r:id']) ?? '');
      this.#link = { from: this.#paragraph?.text.length ?? 0, target };
    }
  }

  #close(name: string): void {
    if (name === 't') this.#inText = false;
    else if (name === 'del' || name === 'moveFrom') this.#deleted -= 1;
    else if (name === 'hyperlink' && this.#link !== null) {
      this.#paragraph?.links.push({
        words: tidy(this.#paragraph.text.slice(this.#link.from)),
        target: this.#link.target,
      });
      this.#link = null;
    } else if (name === 'p') this.#endParagraph();
    else if (name === 'tc' && this.#tables === 1) this.#cells?.push(tidy(this.#cell));
    else if (name === 'tr' && this.#tables === 1 && this.#cells !== null) this.#endRow(this.#cells);
    else if (name === 'tbl') this.#tables -= 1;
  }

  #endRow(cells: readonly string[]): void {
    this.#blocks.push({ ...placed, kind: 'row', level: 0, text: cells.join(' | '), links: this.#cellLinks, cells });
    this.#cells = null;
    this.#cellLinks = [];
  }

  #endParagraph(): void {
    const own = this.#paragraph;
    this.#paragraph = null;
    if (own === null) return;
    if (this.#tables > 0) {
      this.#cell += ` ${own.text}`;
      this.#cellLinks.push(...own.links);
      return;
    }
    const heading = this.#headings.get(own.style) ?? (looksLikeHeading(own) ? 3 : 0);
    const kind = heading > 0 ? 'heading' : own.listLevel !== null ? 'item' : 'paragraph';
    const level = heading > 0 ? heading : own.listLevel !== null ? own.listLevel + 1 : 0;
    // Lines that were parted by hand each say something by themselves.
    for (const [at, line] of own.text.split('\n').entries())
      if (tidy(line) !== '' || (at === 0 && own.links.length > 0))
        this.#blocks.push({ ...placed, kind, level, text: tidy(line), links: at === 0 ? own.links : [] });
  }
}

const placed = { line: null, page: null } as const;

/** A short line in bold without a stop: how many people write a heading. */
const looksLikeHeading = ({ text, bold, listLevel }: Paragraph): boolean => {
  const length = text.trim().length;
  return (
    listLevel === null &&
    length > 2 &&
    length < 90 &&
    bold >= text.replace(/\s/g, '').length * 0.9 &&
    !/[.:;,?!]\s*$|:\s/.test(text)
  );
};

import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import {
  type Block,
  type DocumentFormat,
  type DocumentLink,
  documentOf,
  type Leavings,
  type PolicyDocument,
} from './document.ts';
import { tidy } from './tidy.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Nothing of a page that is not the document: what moves about it, what it runs, what it asks. */
const NOT_READ = new Set(
  'script style template noscript head nav footer header aside form button select svg iframe object video audio canvas'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'p div section article main li ul ol h1 h2 h3 h4 h5 h6 table tr td th thead tbody tfoot caption blockquote pre dl dt dd address figure figcaption hr details summary body html'.split(
    ' ',
  ),
);

/** Reads a web page, or what Word becomes as one. Nothing that it links to is fetched. */
export function readHtml(html: string, as: { format?: DocumentFormat; leavings?: Leavings } = {}): PolicyDocument {
  const page = parse(html, { sourceCodeLocationInfo: true });
  const root = page.childNodes.find((node): node is Element => node.nodeName === 'html');
  const writer = new Writer(as.format !== 'docx');
  // A page that keeps its policy in <main> says there what it says; one without is read whole.
  const start = (root && find(root, 'main')) ?? root;
  if (start) writer.walk(start);
  writer.close();
  return documentOf(as.format ?? 'html', writer.blocks, as.leavings === undefined ? {} : { leavings: as.leavings });
}

function find(element: Element, name: string): Element | undefined {
  for (const child of element.childNodes) {
    if (!('tagName' in child)) continue;
    if (child.tagName === name) return child;
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}

class Writer {
  readonly blocks: Block[] = [];
  readonly #lines: boolean;
  #kind: Block['kind'] = 'paragraph';
  #level = 0;
  #depth = 0;
  #text = '';
  #line: number | null = null;
  #links: DocumentLink[] = [];
  #row: { cells: string[]; links: DocumentLink[]; line: number | null; headings: number } | null = null;
  #rowsInTable = 0;
  #termText: string | null = null;
  #termLine: number | null = null;

  constructor(lines: boolean) {
    this.#lines = lines;
  }

  /** Ends the block that is open. */
  close(): void {
    const text = tidy(this.#text);
    if (this.#row === null && (text !== '' || this.#links.length > 0)) {
      this.blocks.push({
        kind: this.#kind,
        level: this.#level,
        text,
        line: this.#lines ? this.#line : null,
        page: null,
        links: this.#links,
      });
    }
    if (this.#row === null) {
      this.#text = '';
      this.#links = [];
      this.#line = null;
    }
  }

  walk(node: Node): void {
    if (node.nodeName === '#text') {
      const { value, sourceCodeLocation } = node as DefaultTreeAdapterTypes.TextNode;
      if (this.#line === null && value.trim() !== '') {
        const before = value.slice(0, value.search(/\S/)).split('\n').length - 1;
        this.#line = (sourceCodeLocation?.startLine ?? 1) + before;
      }
      this.#text += value;
      return;
    }
    if (!('tagName' in node) || NOT_READ.has(node.tagName)) return;
    this.#element(node);
  }

  #element(element: Element): void {
    const name = element.tagName;
    if (name === 'br') {
      if (this.#row) this.#text += ' ';
      else this.close();
    } else if (name === 'a') this.#anchor(element);
    else if (name === 'table') this.#table(element);
    else if (name === 'tr' && this.#row === null) this.#tableRow(element);
    else if (name === 'dt' && this.#row === null) this.#term(element);
    else if (name === 'dd' && this.#row === null && this.#termText !== null) this.#definition(element);
    else if (this.#row && (name === 'td' || name === 'th')) this.#cell(element, name === 'th');
    else if (this.#row || !BLOCKS.has(name)) {
      this.#children(element);
      if (this.#row && BLOCKS.has(name)) this.#text += ' ';
    } else this.#block(element);
  }

  #table(element: Element): void {
    this.close();
    const before = this.#rowsInTable;
    this.#rowsInTable = 0;
    this.#children(element);
    this.#rowsInTable = before;
  }

  #block(element: Element): void {
    const name = element.tagName;
    this.close();
    const before = { kind: this.#kind, level: this.#level };
    if (/^h[1-6]$/.test(name)) {
      this.#kind = 'heading';
      this.#level = Number(name.slice(1));
    } else if (name === 'li') {
      this.#kind = 'item';
      this.#level = this.#depth;
    } else if (name === 'ul' || name === 'ol') this.#depth += 1;
    else if (name !== 'p' || this.#kind !== 'item') {
      this.#kind = 'paragraph';
      this.#level = 0;
    }
    this.#children(element);
    this.close();
    if (name === 'ul' || name === 'ol') this.#depth -= 1;
    this.#kind = before.kind;
    this.#level = before.level;
  }

  #anchor(element: Element): void {
    const target = element.attrs.find(({ name }) => name === 'href')?.value;
    const from = this.#text.length;
    this.#children(element);
    // A name without href is a place that others lead to; words with neither were to lead somewhere.
    const words = tidy(this.#text.slice(from));
    if (target === undefined && (words === '' || element.attrs.some(({ name }) => name === 'id' || name === 'name')))
      return;
    const link = { words, target: target?.trim() ?? '' };
    (this.#row?.links ?? this.#links).push(link);
  }

  /** What a list of terms says of a term is a row of two cells. */
  #term(element: Element): void {
    this.close();
    this.#children(element);
    this.#termText = tidy(this.#text);
    this.#termLine = this.#line;
    this.#text = '';
    this.#line = null;
    this.#links = [];
  }

  #definition(element: Element): void {
    const row = { cells: [this.#termText ?? ''], links: [], line: this.#termLine, headings: 0 };
    this.#row = row;
    this.#cell(element, false);
    this.#row = null;
    this.#line = null;
    const { cells, links, line } = row;
    this.blocks.push({
      kind: 'row',
      level: 0,
      text: cells.join(' | '),
      line: this.#lines ? line : null,
      page: null,
      links,
      cells,
    });
  }

  #tableRow(element: Element): void {
    this.close();
    const line = element.sourceCodeLocation?.startLine ?? null;
    this.#row = { cells: [], links: [], line: this.#lines ? line : null, headings: 0 };
    this.#children(element);
    const { cells, links, line: at, headings } = this.#row;
    this.#row = null;
    this.#text = '';
    this.#line = null;
    this.#rowsInTable += 1;
    const header = headings === cells.length && cells.length > 0 && this.#rowsInTable === 1;
    this.blocks.push({
      kind: 'row',
      level: 0,
      text: cells.join(' | '),
      line: at,
      page: null,
      links,
      cells,
      ...(header && { header: true }),
    });
  }

  #cell(element: Element, heading: boolean): void {
    this.#text = '';
    const line = this.#line;
    this.#children(element);
    this.#row?.cells.push(tidy(this.#text));
    if (heading && this.#row) this.#row.headings += 1;
    this.#text = '';
    this.#line = line;
  }

  #children(element: Element): void {
    for (const child of element.childNodes) this.walk(child);
  }
}

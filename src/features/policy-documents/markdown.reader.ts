import MarkdownIt, { type Token } from 'markdown-it';
import { type Block, type DocumentLink, documentOf, type PolicyDocument } from './document.ts';
import { tidy } from './tidy.ts';

/**
 * Reads Markdown. Emphasis that was never closed stays in the text as the asterisks it is written with, so that a check
 * can see it.
 */
export function readMarkdown(text: string): PolicyDocument {
  const reader = new MarkdownIt({ html: false, linkify: false });
  const tokens = reader.parse(withoutTags(text), {});
  const blocks: Block[] = [];
  let depth = 0;
  let heading = 0;
  let itemOpen = false;
  let row: { cells: string[]; links: DocumentLink[]; line: number; header: boolean } | null = null;
  for (const token of tokens) {
    const line = (token.map?.[0] ?? 0) + 1;
    if (/^(bullet|ordered)_list_open$/.test(token.type)) depth += 1;
    else if (/^(bullet|ordered)_list_close$/.test(token.type)) depth -= 1;
    else if (token.type === 'list_item_open') itemOpen = true;
    else if (token.type === 'heading_open') heading = Number(token.tag.slice(1));
    else if (token.type === 'heading_close') heading = 0;
    else if (token.type === 'tr_open') row = { cells: [], links: [], line, header: false };
    else if (token.type === 'th_open' && row) row.header = true;
    else if (token.type === 'tr_close' && row) {
      blocks.push(rowBlock(row));
      row = null;
    } else if (token.type === 'inline') {
      const read = inlineOf(token.children ?? []);
      if (row) {
        row.cells.push(tidy(read.map((part) => part.text).join(' ')));
        row.links.push(...read.flatMap((part) => part.links));
        continue;
      }
      blocks.push(...linesOf(read, { line, heading, depth, itemOpen }));
      itemOpen = false;
    } else if (token.type === 'fence' || token.type === 'code_block') {
      for (const [at, one] of token.content.split('\n').entries()) blocks.push(block('paragraph', one, line + at));
    }
  }
  return documentOf('markdown', blocks);
}

/** Tags that people write in Markdown for a line break or an emphasis are not words. */
const withoutTags = (text: string): string =>
  text
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<\/?(?:b|i|u|em|strong|span|div|p|sup|sub|font|center)(?:\s[^<>]*)?>/gi, '');

interface Part {
  readonly text: string;
  readonly links: readonly DocumentLink[];
}

/** The lines of a paragraph: a line that was broken by hand is a line of its own, one that was wrapped is not. */
function inlineOf(children: readonly Token[]): Part[] {
  const parts: { text: string; links: DocumentLink[]; hard: boolean }[] = [{ text: '', links: [], hard: true }];
  let link: { words: string; target: string } | null = null;
  for (const child of children) {
    const last = parts.at(-1);
    if (!last) continue;
    if (child.type === 'softbreak' || child.type === 'hardbreak') {
      parts.push({ text: '', links: [], hard: child.type === 'hardbreak' });
      continue;
    }
    if (child.type === 'link_open') link = { words: '', target: String(child.attrGet('href') ?? '') };
    else if (child.type === 'link_close' && link) {
      last.links.push(link);
      link = null;
    }
    const said = child.type === 'text' || child.type === 'code_inline' ? child.content : '';
    last.text += said;
    if (link) link.words += said;
  }
  return parts;
}

/**
 * Blocks of the lines of one paragraph. Lines that follow one another as a sentence does are one block, with the line it
 * begins on; lines that each say something by themselves (Name: …, Date: …) are blocks of their own.
 */
function linesOf(
  parts: readonly Part[],
  at: { line: number; heading: number; depth: number; itemOpen: boolean },
): Block[] {
  const kind = at.heading > 0 ? 'heading' : at.depth > 0 && at.itemOpen ? 'item' : 'paragraph';
  const level = at.heading > 0 ? at.heading : kind === 'item' ? at.depth : 0;
  const blocks: Block[] = [];
  for (const [index, part] of parts.entries()) {
    const last = blocks.at(-1);
    const text = tidy(part.text);
    if (last && goesOn(last.text, text)) {
      blocks[blocks.length - 1] = {
        ...last,
        text: tidy(`${last.text} ${text}`),
        links: [...last.links, ...part.links],
      };
    } else
      blocks.push({
        kind: index === 0 ? kind : kind === 'heading' ? 'paragraph' : kind,
        level: index === 0 ? level : 0,
        text,
        line: at.line + index,
        page: null,
        links: part.links,
      });
  }
  return blocks;
}

/** Whether a line goes on with the sentence before it: that one has no end, and this is no line of a form. */
export function goesOn(before: string, line: string): boolean {
  if (line === '' || before === '') return false;
  if (/^\p{Lu}[\p{L}\s/()’'-]{1,40}:(\s|$)/u.test(line)) return false;
  if (/^[-•*]\s|^\(?(?:\d{1,3}|[a-z]|[ivx]{2,4})[.)]\s/i.test(line)) return false;
  if (/[.!?:;]["’”)]?$/.test(before)) return !/:$/.test(before) && before.length > 45 && line.length > 20;
  return before.length > 45 || /^[\p{Ll}(]/u.test(line);
}

const rowBlock = (row: { cells: string[]; links: DocumentLink[]; line: number; header: boolean }): Block => ({
  kind: 'row',
  level: 0,
  text: row.cells.join(' | '),
  line: row.line,
  page: null,
  links: row.links,
  cells: row.cells,
  ...(row.header && { header: true }),
});

const block = (kind: Block['kind'], text: string, line: number): Block => ({
  kind,
  level: 0,
  text: tidy(text),
  line,
  page: null,
  links: [],
});

import { definePDFJSModule, getDocumentProxy } from 'unpdf';
import * as pdfjs from 'unpdf/pdfjs';
import { NotReadable } from '../../platform/sandbox/program.ts';
import { documentOf, type PolicyDocument } from './document.ts';
import { blocksOfLines, type TextLine } from './text.reader.ts';

interface Line {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly page: number;
}

/** Reads the text of a PDF, page by page: no picture, no form script, nothing it links to but the addresses of links. */
export async function readPdf(bytes: Uint8Array): Promise<PolicyDocument> {
  // Loaded above: in the sandbox nothing can be loaded later.
  await definePDFJSModule(async () => pdfjs);
  const document = await getDocumentProxy(new Uint8Array(bytes)).catch((error: Error) => {
    throw error.name === 'PasswordException'
      ? new NotReadable('This PDF is locked with a password.', 'Save it without one, and choose that one.')
      : new NotReadable('This PDF is damaged.', 'Make it again from the original, and choose that one.');
  });
  const lines: Line[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number).catch(() => null);
    if (page === null) continue;
    const { items } = await page.getTextContent();
    lines.push(...linesOfPage(items as readonly Item[], number));
    page.cleanup();
  }
  if (lines.length === 0) {
    throw new NotReadable(
      'This PDF holds pictures of its pages and no text, so nothing can be read from it.',
      'It was probably scanned. Choose the Word file it was made from, or have the text recognised first.',
    );
  }
  const body = withoutRunningLines(lines, document.numPages);
  return documentOf('pdf', blocksOfLines(parted(body)), { pages: document.numPages });
}

interface Item {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly height?: number;
}

/** Pieces of text on one height are one line, from left to right; a wide gap is where a column begins. */
function linesOfPage(items: readonly Item[], page: number): Line[] {
  const pieces = items.flatMap(({ str, transform, width, height }) => {
    if (str === undefined || str.trim() === '' || transform === undefined) return [];
    return [
      {
        str,
        x: transform[4] ?? 0,
        y: transform[5] ?? 0,
        width: width ?? 0,
        size: height || Math.abs(transform[3] ?? 10) || 10,
      },
    ];
  });
  const rows: (typeof pieces)[] = [];
  for (const piece of pieces) {
    const row = rows.findLast((one) => Math.abs((one[0]?.y ?? 0) - piece.y) < piece.size * 0.4);
    if (row && rows.indexOf(row) >= rows.length - 4) row.push(piece);
    else rows.push([piece]);
  }
  return rows
    .sort((a, b) => (b[0]?.y ?? 0) - (a[0]?.y ?? 0))
    .map((row) => {
      const inOrder = row.sort((a, b) => a.x - b.x);
      let text = '';
      let end: number | null = null;
      for (const { str, x, width, size } of inOrder) {
        const gap = end === null ? 0 : x - end;
        text += `${gap > size * 2.5 ? '    ' : gap > size * 0.15 && !text.endsWith(' ') ? ' ' : ''}${str}`;
        end = x + width;
      }
      return { text, y: inOrder[0]?.y ?? 0, size: Math.max(...inOrder.map(({ size }) => size)), page };
    });
}

/** Takes out what stands on most pages at the top or the foot: the name of the school, the number of the page. */
function withoutRunningLines(lines: readonly Line[], pages: number): Line[] {
  if (pages < 3) return lines.filter(({ text }) => !PAGE_NUMBER.test(text.trim()));
  // Long lines are the text itself, even where every page begins alike.
  const bare = (text: string) => (text.length > 60 ? `${text}` : text.replace(/\d+/g, '#')).trim();
  const seen = new Map<string, Set<number>>();
  const edge = new Set<Line>();
  for (let page = 1; page <= pages; page += 1) {
    const own = lines.filter((line) => line.page === page);
    for (const line of [...own.slice(0, 2), ...own.slice(-2)]) {
      edge.add(line);
      const on = seen.get(bare(line.text)) ?? new Set();
      seen.set(bare(line.text), on.add(page));
    }
  }
  return lines.filter(
    (line) =>
      !PAGE_NUMBER.test(line.text.trim()) && !(edge.has(line) && (seen.get(bare(line.text))?.size ?? 0) > pages / 2),
  );
}

const PAGE_NUMBER = /^(?:page\s+)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$/i;

/** Lines with an empty one wherever the space between two says that a new paragraph begins. */
function parted(lines: readonly Line[]): TextLine[] {
  const gaps = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return next && next.page === line.page && line.y > next.y ? [(line.y - next.y) / line.size] : [];
  });
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length * 0.4)] ?? 1.4;
  const sizes = [...lines].map(({ size, text }) => ({ size, length: text.length })).sort((a, b) => a.size - b.size);
  const half = sizes.reduce((sum, { length }) => sum + length, 0) / 2;
  let bodySize = 10;
  let counted = 0;
  for (const { size, length } of sizes) {
    bodySize = size;
    counted += length;
    if (counted >= half) break;
  }
  return lines.flatMap((line, at) => {
    const before = lines[at - 1];
    const space = before && before.page === line.page ? (before.y - line.y) / line.size : usual;
    const turned = before !== undefined && before.page !== line.page && /[.!?:]\s*$/.test(before.text);
    const apart = turned || (before !== undefined && space > usual * 1.35);
    const heading = line.size > bodySize * 1.12 && line.text.trim().length < 120;
    const own: TextLine = { text: line.text, line: null, page: line.page, ...(heading && { heading }) };
    return apart ? [{ text: '', line: null, page: line.page }, own] : [own];
  });
}

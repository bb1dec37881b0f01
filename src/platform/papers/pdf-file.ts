import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { coverOf } from './face-cover.ts';
import { readFaces } from './faces.ts';
import { type Paper, type PaperBlock, staysWithNext, widthsOf, withWords } from './paper.ts';
import { paperSource } from './paper-source.ts';
import { type Covers, isRightToLeft, printable } from './printable.ts';

const LOST = 'Some characters could not be printed here. Each is shown as a box, and is in Mainstay as it was written.';

const faces = readFaces();
const covers: readonly Covers[] = faces.map(whenAsked);
const [own] = covers;
// A workspace with nothing in it: there is no file that a paper could name.
const workspace = mkdtempSync(join(tmpdir(), 'mainstay-papers-'));
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...faces] }] });

process.on('exit', () => rmSync(workspace, { recursive: true, force: true }));

/**
 * The paper as tagged PDF (PDF/UA-1), with every face there is; if that cannot be drawn after all, with the first alone, which
 * has Latin letters. Null: not even so.
 */
export function pdfFile(paper: Paper): Uint8Array | null {
  for (const drawnWith of [covers, own === undefined ? [] : [own]]) {
    try {
      const inputs = { paper: JSON.stringify(prepared(paper, drawnWith)) };
      const { result } = compiler.compile({ mainFileContent: paperSource, inputs });
      if (result !== null) return compiler.pdf(result, { pdfStandard: 'ua-1' });
    } catch {
      // tried again, and told of by the answer
    } finally {
      compiler.evictCache(0);
    }
  }
  return null;
}

/** A face's map is read when a character out of the ordinary asks for it. */
function whenAsked(face: Buffer): Covers {
  let cover: Covers | undefined;
  return (codePoint) => {
    cover ??= coverOf(face);
    return cover(codePoint);
  };
}

const line = (words: string) => ({ text: words, right: isRightToLeft(words) });
const all = (each: readonly string[]) => each.map(line);

function prepared(paper: Paper, drawnWith: readonly Covers[]): unknown {
  let lost = false;
  const tell = () => {
    lost = true;
  };
  const printed = withWords(paper, (words) => printable(words, drawnWith, tell));
  return {
    title: printed.title,
    size: printed.size,
    lines: all(lost ? [...printed.lines, LOST] : printed.lines),
    footer: line(printed.footer),
    blocks: printed.blocks.map((block, at, blocks) => preparedBlock(block, staysWithNext(blocks, at))),
  };
}

function preparedBlock(block: PaperBlock, stays: boolean): unknown {
  switch (block.kind) {
    case 'heading':
      return { ...block, words: line(block.words) };
    case 'text':
      return { ...block, words: line(block.words), stays };
    case 'list':
      return { ...block, items: all(block.items) };
    case 'said':
      return { ...block, lines: all(block.lines), by: block.by === null ? null : line(block.by) };
    case 'table': {
      const rows = block.rows.map((row) => block.heads.map((_, at) => row[at] ?? ''));
      return { ...block, heads: all(block.heads), rows: rows.map(all), widths: widthsOf(block.heads, rows) };
    }
    case 'boxes':
      return { ...block, options: all(block.options) };
    case 'room':
      return block;
  }
}

import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Paper, type PaperBlock, staysWithNext, widthsOf, withWords } from './paper.ts';
import { isRightToLeft, plainLine } from './printable.ts';

const INK = '1C2B2F';
const SOFT = '3F4D51';
const PINE = '0A3D3A';
const EDGE = '6B7A7D';
/** Twentieths of a point between the margins of an A4 page. */
const PAGE_WIDTH = 9400;

/** The paper as a Word document: real heading styles, tables whose heads are repeated, English as its language. */
export async function wordFile(paper: Paper): Promise<Uint8Array> {
  const plain = withWords(paper, plainLine);
  const half = paper.size === 'large' ? 32 : 22;
  const document = new Document({
    title: plain.title,
    creator: 'Mainstay',
    lastModifiedBy: 'Mainstay',
    styles: {
      default: {
        document: { run: { font: 'Arial', size: half, color: INK, language: { value: 'en-GB' } } },
        title: { run: { size: half + 20, bold: true, color: PINE }, paragraph: { spacing: { after: 160 } } },
        heading1: {
          run: { size: half + 8, bold: true, color: PINE },
          paragraph: { spacing: { before: 360, after: 120 } },
        },
        heading2: {
          run: { size: half + 2, bold: true, color: INK },
          paragraph: { spacing: { before: 220, after: 80 } },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { left: 1250, right: 1250 } } },
        footers: { default: footer(plain.footer) },
        children: [
          line(plain.title, { heading: HeadingLevel.TITLE }),
          ...plain.lines.map((words) => line(words, {}, SOFT)),
          ...plain.blocks.flatMap((block, at, blocks) => drawn(block, staysWithNext(blocks, at))),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A paragraph of words, set from the right where they begin so. */
function line(words: string, options: IParagraphOptions = {}, color?: string): Paragraph {
  const right = isRightToLeft(words);
  const run = new TextRun({ text: words, rightToLeft: right, ...(color === undefined ? {} : { color }) });
  return new Paragraph({ spacing: { after: 120 }, ...options, bidirectional: right, children: [run] });
}

const footer = (words: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: EDGE, space: 4 } },
        children: [
          new TextRun({ text: `${words}. `, size: 17, color: SOFT }),
          new TextRun({
            children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
            ...{ size: 17, color: SOFT },
          }),
        ],
      }),
    ],
  });

function drawn(block: PaperBlock, stays: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        line(block.words, {
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          keepNext: true,
        }),
      ];
    case 'text':
      return [line(block.words, { keepNext: stays }, block.soft ? SOFT : undefined)];
    case 'list':
      return block.items.map((item) => line(item, { bullet: { level: 0 } }));
    case 'said': {
      const bar = { left: { style: BorderStyle.SINGLE, size: 16, color: PINE, space: 8 } };
      const said = block.lines.map((words) => line(words, { border: bar, indent: { left: 200 } }));
      return block.by === null ? said : [...said, line(block.by, { border: bar, indent: { left: 200 } }, SOFT)];
    }
    case 'table':
      // Word joins tables that touch: a line between keeps them apart.
      return [tableOf(block.heads, block.rows), new Paragraph({})];
    case 'boxes':
      return block.options.map((option) => line(`\u2610 ${option}`));
    case 'room':
      return Array.from({ length: block.lines }, () => {
        const rule = { bottom: { style: BorderStyle.SINGLE, size: 4, color: EDGE, space: 1 } };
        return new Paragraph({ border: rule, spacing: { before: 300 } });
      });
  }
}

function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): Table {
  const shares = widthsOf(heads, rows);
  const sum = shares.reduce((all, each) => all + each, 0);
  const widths = shares.map((share) => Math.round((share / sum) * PAGE_WIDTH));
  const cell = (words: string, at: number, head: boolean) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      children: [
        new Paragraph({
          alignment: AlignmentType.START,
          bidirectional: isRightToLeft(words),
          children: [new TextRun({ text: words, bold: head, rightToLeft: isRightToLeft(words) })],
        }),
      ],
    });
  const row = (cells: readonly string[], head: boolean) =>
    new TableRow({ tableHeader: head, children: heads.map((_, at) => cell(cells[at] ?? '', at, head)) });
  return new Table({
    columnWidths: widths,
    width: { size: PAGE_WIDTH, type: WidthType.DXA },
    rows: [row(heads, true), ...rows.map((cells) => row(cells, false))],
  });
}

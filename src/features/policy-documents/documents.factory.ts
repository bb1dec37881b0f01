import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate/browser';

/** Documents for tests: whole ones, and those that nobody should have to open. */

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A Word file: `# ` begins a heading, `- ` an item, `a | b` a row of a table. */
export async function wordFile(lines: readonly string[]): Promise<Uint8Array> {
  const children = lines.map((line) => {
    if (line.startsWith('# ')) return new Paragraph({ text: line.slice(2), heading: HeadingLevel.HEADING_1 });
    if (line.startsWith('- ')) return new Paragraph({ text: line.slice(2), bullet: { level: 0 } });
    if (line.includes(' | '))
      return new Table({
        rows: [
          new TableRow({
            children: line.split(' | ').map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
          }),
        ],
      });
    return new Paragraph({ children: [new TextRun(line)] });
  });
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** The same file with parts added or changed, as somebody else's program would have made it. */
export function withParts(
  file: Uint8Array,
  parts: Readonly<Record<string, Uint8Array | ((before: string) => string)>>,
): Uint8Array {
  const entries = unzipSync(file);
  for (const [name, part] of Object.entries(parts))
    entries[name] =
      typeof part === 'function' ? strToU8(part(new TextDecoder().decode(entries[name]))) : new Uint8Array(part);
  return zipSync(entries, { level: 6 });
}

/** A .docx of some kilobytes that unfolds into so many megabytes. */
export function zipBomb(megabytes: number): Uint8Array {
  return zipSync({ 'word/document.xml': new Uint8Array(megabytes * 1_000_000).fill(0x20) }, { level: 9 });
}

const pdfOf = (objects: readonly string[], trailer: string): Uint8Array => {
  let body = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = body.length;
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  return bytesOf(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF`,
  );
};

/** A PDF of so many pages with `lines(page)` on each; without lines its pages are pictures as far as anybody can read. */
export function pdfFile(pages: number, lines: (page: number) => readonly string[] = () => []): Uint8Array {
  const kids = Array.from({ length: pages }, (_, at) => `${4 + at * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...Array.from({ length: pages }, (_, at) => {
      const said = lines(at + 1).map(
        (line, row) => `BT /F1 11 Tf 60 ${780 - row * 16} Td (${line.replace(/[()\\]/g, '\\$&')}) Tj ET`,
      );
      const stream = said.join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }).flat(),
  ];
  return pdfOf(objects, '');
}

/** A PDF that asks for a password. */
export const lockedPdf = (): Uint8Array =>
  pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [] /Count 0 >>',
      `<< /Filter /Standard /V 1 /R 2 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> /P -4 >>`,
    ],
    `/Encrypt 3 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`,
  );

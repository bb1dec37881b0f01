/**
 * Draws papers as PDF or Word, one after another, in a process of its own: drawing is one long call that nothing interrupts,
 * so it must not keep pages waiting, and whoever started it can end it. It is given words and gives back bytes.
 */
import { setPriority } from 'node:os';
import type { Paper, PaperFormat } from './paper.ts';

export interface DrawPaper {
  readonly id: number;
  readonly paper: Paper;
  readonly format: PaperFormat;
}
/** Without words of the paper: what Typst says of an error may quote an answer. */
export type DrawnPaper =
  | { readonly id: number; readonly drawn: Uint8Array }
  | { readonly id: number; readonly problem: 'not drawn' };

// Each is loaded when it is first asked for: where Typst has no build, Word is made all the same.
const drawers: Readonly<Record<PaperFormat, (paper: Paper) => Promise<Uint8Array | null>>> = {
  pdf: async (paper) => (await import('./pdf-file.ts')).pdfFile(paper),
  docx: async (paper) => (await import('./word-file.ts')).wordFile(paper),
};

// Pages come first where the machine is busy.
setPriority(10);
process.on('disconnect', () => process.exit());
process.on('message', async ({ id, paper, format }: DrawPaper) => {
  const drawn = await drawers[format](paper).catch(() => null);
  process.send?.((drawn === null ? { id, problem: 'not drawn' } : { id, drawn }) satisfies DrawnPaper);
});

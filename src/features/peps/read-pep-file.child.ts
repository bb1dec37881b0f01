import { definePDFJSModule, extractText, getDocumentProxy } from 'unpdf';
import * as pdfjs from 'unpdf/pdfjs';
import { type Given, NotReadable } from '../../platform/sandbox/program.ts';

export interface PepFileText {
  /** The lines of the document, in order; at most so many, each cut. */
  readonly lines: readonly string[];
  readonly pages: number;
}

/** A plan has twenty pages; what is longer is read this far. */
const MOST_LINES = 4000;
const LONGEST_LINE = 1000;

/** Reads the text of a PDF: no picture, no form script, nothing it links to. */
export default async function readPepFile({ files }: Given<null, never>): Promise<PepFileText> {
  const [file] = files;
  if (!file) throw new Error('There is no file to read.');
  const bytes = file.bytes();
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).indexOf('%PDF-') < 0) {
    throw new NotReadable('This is not a PDF.', 'Export the plan from the other system as PDF, or type what it says.');
  }
  // loaded above: in here nothing can be loaded later
  await definePDFJSModule(async () => pdfjs);
  const document = await getDocumentProxy(new Uint8Array(bytes)).catch((error: Error) => {
    throw error.name === 'PasswordException'
      ? new NotReadable('This PDF is locked with a password.', 'Export it without one, or type what it says.')
      : new NotReadable('This PDF is damaged.', 'Export it again, or type what it says.');
  });
  const { totalPages, text } = await extractText(document, { mergePages: false });
  const lines = text
    .flatMap((page) => page.split(/\r?\n/))
    .map((line) => line.replace(/\s+/g, ' ').trim().slice(0, LONGEST_LINE))
    .filter((line) => line !== '')
    .slice(0, MOST_LINES);
  if (lines.length === 0) {
    throw new NotReadable(
      'This PDF holds pictures of its pages and no text, so nothing can be read from it.',
      'Type what it says; the file can still be kept with it.',
    );
  }
  return { lines, pages: totalPages };
}

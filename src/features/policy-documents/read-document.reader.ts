import { NotReadable } from '../../platform/sandbox/program.ts';
import { type PolicyDocument, wordsIn } from './document.ts';
import { readDocx } from './docx.reader.ts';
import { readHtml } from './html.reader.ts';
import { readMarkdown } from './markdown.reader.ts';
import { readPdf } from './pdf.reader.ts';
import { readPlainText } from './text.reader.ts';

const CHOOSE = 'Choose the policy as .docx, .pdf, .html, .md or .txt.';

/**
 * Reads a document of any kind that a policy comes as, told by its first bytes; among texts the name says whether it is
 * Markdown or a page. Throws NotReadable, with what to do, for what cannot be read.
 */
export async function readDocument(name: string, bytes: Uint8Array): Promise<PolicyDocument> {
  if (bytes.length === 0) throw new NotReadable('This file is empty.', CHOOSE);
  const document = await byKind(name, bytes);
  if (wordsIn(document) === 0) throw new NotReadable('There are no words in this file.', CHOOSE);
  return document;
}

async function byKind(name: string, bytes: Uint8Array): Promise<PolicyDocument> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return readPdf(bytes);
  if (head.startsWith('PK\u0003\u0004')) return readDocx(bytes);
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    throw new NotReadable(
      'This is a Word file that is locked with a password, or one of before 2007 (.doc).',
      'Open it in Word, take the password off, and save it as .docx.',
    );
  }
  if (head.startsWith('{\\rtf'))
    throw new NotReadable('This is an .rtf file.', 'Open it in Word and save it as .docx.');
  const text = decoded(bytes);
  if (/\.(md|markdown)$/i.test(name) || (!/<(?:html|body|p|h1)[\s>]/i.test(text) && marksOfMarkdown(text) >= 4))
    return readMarkdown(text);
  if (/\.x?html?$/i.test(name) || /^\s*(?:<!doctype html|<html[\s>])/i.test(text)) return readHtml(text);
  return readPlainText(text);
}

/** A text that was taken from a page often comes with its marks: **bold**, ## headings, [links](addresses). */
const marksOfMarkdown = (text: string): number =>
  text.match(/\*\*[^*\n]+\*\*|^#{1,6} \S|\[[^\]\n]+\]\([^)\n]*\)|^\|(?:\s*:?-+:?\s*\|)+/gm)?.length ?? 0;

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 8192).includes(0)) throw new NotReadable('This is not a document with text.', CHOOSE);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

import { unzipSync } from 'fflate/browser';
import mammoth from 'mammoth';
import { NotReadable } from '../../platform/sandbox/program.ts';
import type { Leavings, PolicyDocument } from './document.ts';
import { readHtml } from './html.reader.ts';

/** What a Word file may unfold into. A policy of 300 pages is 5 MB; a file that says more is not a policy, or is a bomb. */
const MOST_UNFOLDED = 120_000_000;
const MOST_OF_ONE = 60_000_000;

/** Reads a Word file (.docx): its words, tables, lists and links. Pictures and programs in it are left alone. */
export async function readDocx(bytes: Uint8Array): Promise<PolicyDocument> {
  const leavings = leavingsOf(bytes);
  const { value } = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), includeDefaultStyleMap: true },
    )
    .catch(() => {
      throw damaged();
    });
  return readHtml(value, { format: 'docx', leavings });
}

const damaged = () =>
  new NotReadable('This Word file is damaged.', 'Open it in Word, save it again as .docx, and choose that one.');

/** What is in the archive, read by its list before anything is unfolded. */
function leavingsOf(bytes: Uint8Array): Leavings {
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
        return !large && /^word\/(document|comments)\.xml$/.test(name);
      },
    });
  } catch {
    throw damaged();
  }
  if (large) {
    throw new NotReadable(
      'This file unfolds into far more than a policy holds, so we did not open it.',
      'Save it again from Word without its pictures, and choose that one.',
    );
  }
  const body = parts['word/document.xml'];
  if (body === undefined) {
    throw new NotReadable('This is not a Word document.', 'Choose the policy as .docx, .pdf, .html, .md or .txt.');
  }
  const text = new TextDecoder().decode(body);
  if (!/<(?:\w+:)?document[\s>]/.test(text)) throw damaged();
  const notes = new TextDecoder().decode(parts['word/comments.xml'] ?? new Uint8Array());
  return {
    comments: notes.match(/<w:comment\s/g)?.length ?? 0,
    trackedChanges: text.match(/<w:(?:ins|del)\s/g)?.length ?? 0,
    macros,
  };
}

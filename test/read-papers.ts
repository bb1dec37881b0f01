import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';

/** The words of a PDF as a reader copies them, one space between. */
export async function wordsOfPdf(bytes: ArrayBuffer | Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return text.replace(/\s+/g, ' ');
}

/** The words of a Word file, of its body and its foot. */
export function wordsOfWord(bytes: ArrayBuffer | Uint8Array): string {
  return Object.entries(unzipSync(new Uint8Array(bytes)))
    .filter(([name]) => /^word\/(document|footer\d*)\.xml$/.test(name))
    .map(([, part]) => strFromU8(part))
    .join(' ')
    .replace(/<\/w:p>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PolicyDocument } from '../src/features/policy-documents/document.ts';
import { readMarkdown } from '../src/features/policy-documents/markdown.reader.ts';

/** A sentence of test/policies with the promises that whoever wrote it says it makes. */
export interface SentenceCase {
  readonly text: string;
  readonly made: readonly { readonly id: string; readonly weak: boolean }[];
  /** Promises that it does not make, though a hasty reader would say so. */
  readonly not: readonly string[];
}

/** `A1 B2 | text`, `~A1 | text` (weakly), `!A1 | text` (not made). What else the sentence makes isn't said. */
export function sentenceCases(): SentenceCase[] {
  return lines('sentences.txt').flatMap((line) => {
    const found = /^([~!]?)((?:[A-G]\d{1,2} ?)+)\| (.+)$/.exec(line);
    if (found === null) return [];
    const ids = (found[2] ?? '').trim().split(' ');
    const made = found[1] === '!' ? [] : ids.map((id) => ({ id, weak: found[1] === '~' }));
    return [{ text: found[3] ?? '', made, not: found[1] === '!' ? ids : [] }];
  });
}

/** `A1 ~B2 | text`: every promise that was seen in it, each made weakly or not; `- | text`: it makes none. */
export function labelledSentences(): SentenceCase[] {
  return lines('labelled-sentences.txt').flatMap((line) => {
    const found = /^((?:~?[A-G]\d{1,2}\s*)+|-\s*)\|\s*(.+)$/.exec(line);
    if (found === null) return [];
    const made = [...(found[1] ?? '').matchAll(/(~?)([A-G]\d{1,2})/g)].map(([, soft, id = '']) => ({
      id,
      weak: soft === '~',
    }));
    return [{ text: found[2] ?? '', made, not: [] }];
  });
}

const lines = (file: string): string[] => readFileSync(join(import.meta.dirname, 'policies', file), 'utf8').split('\n');

/** A sentence as a document of its own: ¶ begins a line (`# …` a heading, `- …` an item, `| … |` a row), and an empty line parts kinds of block. */
export const sentenceDocument = (text: string): PolicyDocument =>
  readMarkdown(
    text
      .split('¶')
      .map((line) => line.trim())
      .join('\n')
      .replace(/^([^\n|-][^\n]*)\n/gm, '$1\n\n'),
  );

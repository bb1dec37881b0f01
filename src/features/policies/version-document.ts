import { type Block, documentOfBlocks, type PolicyDocument } from '../policy-documents/model.ts';
import { type Filling, filled } from './fill.ts';
import type { Section } from './policy.ts';

/** A version as a document, with nothing left to fill in: what a check and a comparison read. A section left out is not in it. */
export function versionDocument(title: string, sections: readonly Section[], filling: Filling): PolicyDocument {
  const placed = { line: null, page: null, links: [] };
  const blocks: Block[] = [{ ...placed, kind: 'heading', level: 1, text: title }];
  for (const { how, title: heading, sentences } of sections) {
    if (how === 'left-out') continue;
    blocks.push({ ...placed, kind: 'heading', level: 2, text: heading });
    for (const { words } of sentences)
      blocks.push({ ...placed, kind: 'paragraph', level: 0, text: filled(words, filling) });
  }
  return documentOfBlocks('text', blocks);
}

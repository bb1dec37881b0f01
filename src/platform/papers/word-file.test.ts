import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Paper } from './paper.ts';
import { wordFile } from './word-file.ts';

const paper: Paper = {
  ...{ title: 'PEP, autumn 2026', lines: ['Of nobody'], footer: 'Copy made for Tess Testing', size: 'plain' },
  blocks: [
    { kind: 'heading', level: 1, words: 'Targets' },
    { kind: 'heading', level: 2, words: 'This term' },
    { kind: 'table', heads: ['What', 'Who'], rows: [['<b>Read</b> & write', '\u0000\u202eMr Sampleton']] },
    { kind: 'list', items: ['One thing'] },
    { kind: 'said', lines: ['مرحبا', 'I like maps.'], by: 'Robin, 4 November 2026' },
    { kind: 'boxes', options: ['Yes'] },
    { kind: 'room', lines: 2 },
  ],
};

test('has real headings, a table whose head is repeated, its language, and nothing but text of what was written', async () => {
  const files = unzipSync(await wordFile(paper));
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const document = part('word/document.xml');
  for (const style of ['Title', 'Heading1', 'Heading2']) expect(document).toContain(`w:pStyle w:val="${style}"`);
  expect(document).toContain('<w:tblHeader');
  expect(document).toContain('&lt;b&gt;Read&lt;/b&gt; &amp; write');
  expect(document).toContain('>Mr Sampleton<');
  expect(document).toMatch(/<w:bidi\/?>/);
  expect(part('word/styles.xml')).toContain('w:lang w:val="en-GB"');
  expect(part('docProps/core.xml')).toContain('<dc:title>PEP, autumn 2026</dc:title>');
  expect(
    Object.keys(files)
      .map((name) => part(name))
      .join(' '),
  ).toContain('Copy made for Tess Testing');
});

import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { afterAll, expect, test } from 'vitest';
import type { Paper } from './paper.ts';
import { openPress } from './press.ts';

const press = openPress();
afterAll(() => press.close());

const paper = (blocks: Paper['blocks'], more: Partial<Paper> = {}): Paper => ({
  ...{ title: 'PEP, autumn 2026', lines: ['Of nobody'], footer: 'Copy made for Tess Testing', size: 'plain', blocks },
  ...more,
});
const read = async (pdf: Buffer) => {
  const proxy = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(proxy, { mergePages: true });
  return { proxy, text: text.replace(/\s+/g, ' ') };
};

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
}
/** The tags of a page, in reading order. */
const tagsOf = (node: Node): string[] => [
  ...(node.role === undefined ? [] : [node.role]),
  ...(node.children ?? []).flatMap(tagsOf),
];

test('is PDF/UA-1, in English, with a title, tagged headings and table headers, and page numbers', async () => {
  const table = { kind: 'table', heads: ['What', 'Who'], rows: [['Read daily', 'Mr Sampleton']] } as const;
  const list = { kind: 'list', items: ['One thing'] } as const;
  const pdf = await press.draw(
    paper([
      { kind: 'heading', level: 1, words: 'Targets' },
      { kind: 'heading', level: 2, words: 'This term' },
      ...[table, list],
      { kind: 'said', lines: ['I like maps.'], by: 'Robin, 4 November 2026' },
      { kind: 'boxes', options: ['Yes', 'No'] },
      { kind: 'room', lines: 3 },
    ]),
    'pdf',
  );
  const bytes = pdf.toString('latin1');
  expect(bytes).toMatch(/<pdfuaid:part>1</);
  expect(bytes).toMatch(/\/Lang ?\(en-GB\)/);
  expect(bytes).toContain('/MarkInfo');
  const { proxy, text } = await read(pdf);
  expect((await getMeta(proxy)).info).toMatchObject({ Title: 'PEP, autumn 2026' });
  const tags = tagsOf((await (await proxy.getPage(1)).getStructTree()) as Node);
  for (const tag of ['H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'P']) expect(tags, tag).toContain(tag);
  expect(text).toContain('I like maps. Robin, 4 November 2026');
  expect(text).toContain('Copy made for Tess Testing Page 1 of 1');
});

test('a heading, whose part it is and what follows stand on one page, wherever the page ends', async () => {
  const above = (count: number) =>
    Array.from({ length: count }, () => ({ kind: 'text', words: 'A line above.', soft: false }) as const);
  for (let count = 24; count < 44; count += 1) {
    const pdf = await press.draw(
      paper([
        ...above(count),
        { kind: 'heading', level: 1, words: 'Last time' },
        { kind: 'text', words: 'Whose part: the adviser.', soft: true },
        { kind: 'text', words: 'Not written.', soft: true },
      ]),
      'pdf',
    );
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
    const pageOf = (words: string) => text.findIndex((page) => page.includes(words));
    expect(pageOf('Whose part'), `${count} lines above`).toBe(pageOf('Not written.'));
    expect(pageOf('Last time')).toBe(pageOf('Not written.'));
  }
});

test('what somebody wrote comes out as text, whatever it is', async () => {
  const hostile = [
    '#panic("gone") $x^2$ *bold* _it_ `raw` @label <tag> \\ // comment',
    '<script>alert(1)</script>',
    '#import "/etc/passwd" as x #read("../secret")',
    'abc\u202etxt.exe \u0000\u0007 \ud800 tail',
    'مرحبا، أحب المدرسة',
    'שלום לכולם',
    'ሰላም ልጆች',
    'Привіт 👩‍👩‍👧 😀 ❤️ 1️⃣',
  ];
  const pdf = await press.draw(
    paper([{ kind: 'said', lines: hostile, by: hostile[0] ?? '' }], { title: hostile[0] ?? '' }),
    'pdf',
  );
  const { text } = await read(pdf);
  expect(text).toContain('#panic("gone") $x^2$ *bold* _it_ `raw` @label <tag> \\ // comment');
  expect(text).toContain('<script>alert(1)</script>');
  expect(text).toContain('abctxt.exe');
  expect(text).toContain('Привіт');
  expect(text).toContain('😀');
  expect(text).toContain('ሰላም');
  expect(text).not.toContain('could not be printed');
});

test('says where a character cannot be printed', async () => {
  const { text } = await read(
    await press.draw(paper([{ kind: 'text', words: '日本 is where I am from', soft: false }]), 'pdf'),
  );
  expect(text).toContain('\u25af\u25af is where I am from');
  expect(text).toContain('could not be printed');
});

test('fifty thousand characters, with and without spaces, in text and in a table', async () => {
  const words = 'long '.repeat(10_000).trim();
  const pdf = await press.draw(
    paper([
      { kind: 'said', lines: [words], by: null },
      { kind: 'table', heads: ['A', 'B'], rows: [['x'.repeat(50_000), words]] },
    ]),
    'pdf',
  );
  const { proxy, text } = await read(pdf);
  expect(text.match(/long/g)).toHaveLength(20_000);
  expect(text.replace(/[^x]/g, '').length).toBeGreaterThanOrEqual(50_000);
  expect(proxy.numPages).toBeGreaterThan(10);
});

test('what takes too long is ended, and the next is drawn', async () => {
  const quick = openPress({ longest: 1, mostWaiting: 1, idle: 10 });
  await expect(quick.draw(paper([]), 'pdf')).rejects.toThrow('too long');
  quick.close();
  await expect(press.draw(paper([]), 'pdf')).resolves.toBeInstanceOf(Buffer);
});

test('no more wait than may', async () => {
  const full = openPress({ longest: 30_000, mostWaiting: 1, idle: 10 });
  const [first, second, third] = [
    full.draw(paper([]), 'pdf'),
    full.draw(paper([]), 'pdf'),
    full.draw(paper([]), 'pdf'),
  ];
  await expect(third).rejects.toThrow('Too many');
  await expect(Promise.all([first, second])).resolves.toHaveLength(2);
  full.close();
});

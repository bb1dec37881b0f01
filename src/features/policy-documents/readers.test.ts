import { describe, expect, test } from 'vitest';
import { asDay } from '../../calendar/index.ts';
import { loadPacks } from '../../packs/index.ts';
import { bytesOf, lockedPdf, pdfFile, withParts, wordFile, zipBomb } from './documents.factory.ts';
import { checkOptions } from './options.ts';
import { readDocument } from './read-document.reader.ts';
import { checkPolicyFile, checkPolicyFiles } from './read-policy.sandbox.ts';
import { checkAsText } from './say-check.ts';

const blocksOf = async (name: string, text: string | Uint8Array) => {
  const { blocks } = await readDocument(name, typeof text === 'string' ? bytesOf(text) : text);
  return blocks.map(({ kind, text: said, line }) => `${kind} ${line ?? '-'} ${said}`);
};

describe('a document is read as it stands', () => {
  test('Markdown: headings, wrapped paragraphs, items, rows, links, and emphasis that was never closed', async () => {
    const text = [
      '# A policy',
      '',
      'We meet the child, the carer and the social worker',
      'in every term.',
      '',
      '- first *item*',
      '- second [link](#)',
      '',
      '| Post | Name |',
      '|---|---|',
      '| Head | Mrs Testing |',
      '',
      'An *open emphasis',
    ].join('\n');
    expect(await blocksOf('p.md', text)).toEqual([
      'heading 1 A policy',
      'paragraph 3 We meet the child, the carer and the social worker in every term.',
      'item 6 first item',
      'item 7 second link',
      'row 9 Post | Name',
      'row 11 Head | Mrs Testing',
      'paragraph 13 An *open emphasis',
    ]);
  });

  test('text: headings by their manner, bullets, numbers, columns', async () => {
    const text = [
      'OUR POLICY',
      '',
      'Named people',
      '',
      'Head:      Mrs Testing',
      '',
      '1.1 We keep a list.',
      '• We meet each term',
      '  with carers.',
    ].join('\n');
    expect(await blocksOf('p.txt', text)).toEqual([
      'heading 1 OUR POLICY',
      'heading 3 Named people',
      'row 5 Head: | Mrs Testing',
      'item 7 1.1 We keep a list.',
      'item 8 We meet each term with carers.',
    ]);
  });

  test('a page: what it says and not what moves about it', async () => {
    const page =
      '<!doctype html><html><body><nav><a href="/">Home</a></nav><main><h1>Policy</h1><p>We <b>meet</b>.</p>\n<ul><li>Each term</li></ul><table><tr><th>Post</th><th>Name</th></tr><tr><td>Head</td><td></td></tr></table><dl><dt>Lead</dt><dd>Ms Testing</dd></dl></main><script>alert(1)</script></body></html>';
    expect(await blocksOf('p.html', page)).toEqual([
      'heading 1 Policy',
      'paragraph 1 We meet.',
      'item 2 Each term',
      'row 2 Post | Name',
      'row 2 Head | ',
      'row 2 Lead | Ms Testing',
    ]);
  });

  test('a Word file, with what was left in it', async () => {
    const file = await wordFile(['# Policy', 'We meet each term.', '- an item', 'Head | Mrs Testing']);
    expect(await blocksOf('p.docx', file)).toEqual([
      'heading - Policy',
      'paragraph - We meet each term.',
      'item - an item',
      'row - Head | Mrs Testing',
    ]);
    const left = withParts(file, {
      'word/vbaProject.bin': new Uint8Array([1, 2, 3]),
      'word/comments.xml': bytesOf('<w:comments xmlns:w="w"><w:comment w:id="0"/></w:comments>'),
      'word/document.xml': (xml) =>
        xml.replace('<w:body>', '<w:body><w:p><w:ins w:id="1" w:author="A"><w:r><w:t>more</w:t></w:r></w:ins></w:p>'),
    });
    expect((await readDocument('p.docx', left)).leavings).toEqual({ comments: 1, trackedChanges: 1, macros: true });
  });

  test('a PDF, page by page, without what runs along every page', async () => {
    const file = pdfFile(4, (page) => [
      'Exampleton Primary School',
      `On page ${page} we say that each child has a plan which is made together.`,
      `Page ${page} of 4`,
    ]);
    const { blocks, pages } = await readDocument('p.pdf', file);
    expect(pages).toBe(4);
    expect(blocks.map(({ page, text }) => `${page} ${text}`)).toEqual(
      [1, 2, 3, 4].map((page) => `${page} On page ${page} we say that each child has a plan which is made together.`),
    );
  });
});

describe('a file that cannot be read says why, in the sandbox, and nothing crashes', () => {
  const options = checkOptions(loadPacks().england, asDay('2026-11-24'));
  const told = async (name: string, bytes: Uint8Array<ArrayBufferLike>) => {
    const outcome = await checkPolicyFile({ name, bytes }, options);
    return outcome.ok ? 'read' : outcome.message;
  };

  test.each([
    ['nothing in it', 'a.docx', new Uint8Array(), 'empty'],
    ['a scanned PDF', 'a.pdf', pdfFile(3), 'pictures of its pages'],
    ['a locked PDF', 'a.pdf', lockedPdf(), 'password'],
    ['half a PDF', 'a.pdf', pdfFile(3, () => ['words']).slice(0, 90), 'damaged'],
    ['a locked or old Word file', 'a.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'password'],
    [
      'a zip that is no Word file',
      'a.docx',
      withParts(zipBomb(1), { 'word/document.xml': bytesOf('not xml at all') }),
      'damaged',
    ],
    ['a bomb', 'a.docx', zipBomb(400), 'unfolds into far more'],
    ['a picture', 'a.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'not a document with text'],
    ['no words', 'a.txt', bytesOf('\n \n --- \n'), 'no words'],
  ])('%s', async (_, name, bytes, said) => {
    expect(await told(name, bytes)).toContain(said);
  });

  test('whole documents of every format are read in the sandbox too', async () => {
    const said = 'Each looked-after child has a PEP every term.';
    const files = [
      ['a.docx', await wordFile(['# Policy', said])],
      ['a.pdf', pdfFile(1, () => [said])],
      ['a.html', bytesOf(`<html><body><p>${said}</p></body></html>`)],
      ['a.md', bytesOf(said)],
      ['a.txt', bytesOf(said)],
    ] as const;
    for (const [name, bytes] of files) {
      const outcome = await checkPolicyFile({ name, bytes }, options);
      expect([name, outcome.ok && outcome.result.check.promises.find(({ id }) => id === 'B1')?.is]).toEqual([
        name,
        'met',
      ]);
    }
  });

  test('of many, each is told in its order; a bad one stops none of the others', async () => {
    const files = Array.from({ length: 30 }, (_, at) => ({
      name: `${at}.txt`,
      bytes: at === 3 ? new Uint8Array() : bytesOf('Each looked-after child has a PEP every term.'),
    }));
    const told: string[] = [];
    for await (const { at, checked } of checkPolicyFiles(files, options)) told.push(`${at} ${'check' in checked}`);
    expect(told).toEqual(files.map((_, at) => `${at} ${at !== 3}`));
  });

  test('a file that is no policy is read, and told to be none', async () => {
    const outcome = await checkPolicyFile(
      { name: 'menu.txt', bytes: bytesOf('Monday: soup.\nTuesday: pie and peas.') },
      options,
    );
    expect(outcome.ok && outcome.result.check.isPolicy).toBe(false);
    expect(outcome.ok && checkAsText('menu.txt', outcome.result.check, [])).not.toMatch(/Spoken of|Not found/);
    expect(
      outcome.ok &&
        outcome.result.check.findings.some(({ rule }) => /^(promise|group-left-out|post-missing)/.test(rule)),
    ).toBe(false);
  });

  test('300 pages are read to their end', async () => {
    const file = pdfFile(300, (page) =>
      Array.from(
        { length: 30 },
        (_, row) => `Clause ${page}.${row + 1}: the designated teacher meets the carer of each looked after child.`,
      ),
    );
    const outcome = await checkPolicyFile({ name: 'long.pdf', bytes: file }, options);
    expect(outcome.ok && outcome.result.check.pages).toBe(300);
    expect(outcome.ok && outcome.result.check.words).toBeGreaterThan(100_000);
  }, 60_000);

  test('brackets, stars and quotes without end neither hang nor crash it', async () => {
    for (const text of [
      '('.repeat(50_000),
      '*'.repeat(50_000),
      '"'.repeat(49_999),
      'the '.repeat(60_000),
      '[a]('.repeat(20_000),
      '<p>'.repeat(30_000),
    ])
      expect([text.slice(0, 9), await told('a.md', bytesOf(`# P\n\n${text}`))]).toEqual([text.slice(0, 9), 'read']);
  }, 120_000);
});

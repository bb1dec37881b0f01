import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FileRow, fileKinds, filesOf, filesOfAll, fileWords, shownName, sizeWords } from './plan-files.ts';

const row = (file: number, more: Partial<FileRow> = {}): FileRow => ({
  ...{ file: `00000000-0000-4000-8000-00000000000${file}`, name: 'letter.pdf', kind: 'pdf', size: 120_000, ...more },
});

describe('the name a file is shown by', () => {
  test.each([
    ['letter.pdf', 'pdf', 'letter.pdf'],
    ['Photo.JPEG', 'jpeg', 'Photo.JPEG'],
    ['C:\\Users\\tess\\Reading log.docx', 'docx', 'Reading log.docx'],
    ['../../etc/passwd', 'png', 'passwd.png'],
    // what it is called does not say what it is
    ['letter.bat', 'pdf', 'letter.bat.pdf'],
    ['work.pdf', 'docx', 'work.pdf.docx'],
    ['gpj.\u202etxet.exe', 'png', 'gpj.txet.exe.png'],
    ['Zoë’s  work\n.png', 'png', 'Zoë’s work.png'],
    ['', 'pdf', 'file.pdf'],
    ['.pdf', 'pdf', 'file.pdf'],
  ] as const)('%j, a %s: %s', (given, kind, shown) => {
    expect(shownName(given, kind)).toBe(shown);
  });

  test('is never long, never a folder, and always ends as what it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom(...fileKinds), (given, kind) => {
        const shown = shownName(given, kind);
        expect([...shown].length).toBeLessThanOrEqual(150);
        expect(shown).not.toMatch(/[\\/\p{Cc}\p{Cf}]/u);
        const own = kind === 'jpeg' ? ['jpg', 'jpeg'] : [kind];
        expect(own).toContain(shown.slice(shown.lastIndexOf('.') + 1).toLowerCase());
      }),
    );
  });
});

test('an answer that is not of files names none', () => {
  for (const answer of [null, 'letter.pdf', 3, [], ['a'], [{ book: 'Maps' }], [{ ...row(1), more: 'x' }]])
    expect(filesOf(answer)).toEqual([]);
  expect(filesOf([{ ...row(1), kind: 'toString' }])).toEqual([]);
  expect(filesOf([row(1), row(2)])).toEqual([row(1), row(2)]);
});

test('files of two people stand together, each once', () => {
  expect(filesOfAll([[row(1), row(2)], null, [row(2), row(3)]])).toEqual([row(1), row(2), row(3)]);
});

test('is said with what it is and how large', () => {
  expect(fileWords(row(1))).toBe('letter.pdf (PDF, 120 KB)');
  expect([sizeWords(1), sizeWords(999_499), sizeWords(2_000_000), sizeWords(2_340_000)]).toEqual([
    ...['1 KB', '999 KB', '2 MB', '2.3 MB'],
  ]);
});

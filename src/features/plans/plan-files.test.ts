import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { loadPacks } from '../../packs/index.ts';
import type { Answer } from './answer.ts';
import {
  type FileRow,
  fileKinds,
  filesOf,
  filesOfAll,
  fileWords,
  shownName,
  sizeWords,
  stands,
  withoutGoneNames,
} from './plan-files.ts';
import { missingFor } from './plan-missing.ts';
import { standingOf } from './standing.ts';

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

test('files of two people stand together, each once, and nobody has to choose', () => {
  expect(filesOfAll([[row(1), row(2)], null, [row(2), row(3)]])).toEqual([row(1), row(2), row(3)]);
  const version = (nth: number, value: Answer) => ({ version: nth, baseVersion: 0, settles: [], value, by: `${nth}` });
  const both = standingOf([version(1, [row(1)]), version(2, [row(2)])]);
  expect([both.disputed, both.now?.value, both.now?.version]).toEqual([false, [row(1), row(2)], 2]);
  // words beside a file are an answer of another kind, and somebody chooses
  expect(standingOf([version(1, [row(1)]), version(2, 'See the file')]).disputed).toBe(true);
});

test('one that has to be there is missing until there is one, in words', () => {
  const form = loadPacks().forAuthorityCode('991')?.planTemplate('pep-school-age');
  const section = form?.sections.find(({ id }) => id === 'schools-view');
  if (section === undefined) throw new Error('Northmere’s PEP has no view of the school.');
  const questions = section.questions.map((each) => ({
    ...each,
    needed: each.kind === 'file' ? ('sending' as const) : null,
  }));
  const missing = (answer: Answer) =>
    missingFor('submit', {
      form: { sections: [{ ...section, questions }], steps: [] },
      parts: [
        {
          ...{ section: section.id, label: '', lead: section.lead, state: 'in-progress', disputed: [] },
          ...{ answers: new Map([['work', answer]]), changedSinceReturn: true },
        },
      ],
      ...{ rows: new Map(), others: [], returned: [] },
    }).map(({ words }) => words);
  expect(missing(null)).toEqual(['The school’s view: “A piece of the child’s work” is not answered']);
  expect(missing([row(1)])).toEqual([]);
});

test('one that is gone is named by no answer, and said by day and role alone', () => {
  const named = [row(1), row(2)];
  expect(withoutGoneNames(named, new Map())).toBe(named);
  expect(withoutGoneNames('letter.pdf', new Map([[row(1).file, { gone: '', by: '' }]]))).toBe('letter.pdf');
  const left = withoutGoneNames(named, new Map([[row(1).file, { gone: '2026-11-24', by: 'The carer' }]]));
  expect(JSON.stringify(left)).toContain('"name":""');
  expect(filesOf(left).map(stands)).toEqual([false, true]);
  expect(filesOf(left).map((each) => fileWords(each, String))).toEqual([
    ...['A file that was taken away (2026-11-24, The carer)', 'letter.pdf (PDF, 120 KB)'],
  ]);
  const unknown = withoutGoneNames(named, new Map([[row(1).file, { gone: '', by: '' }]]));
  expect(filesOf(unknown).map((each) => fileWords(each, String))[0]).toBe('A file that was taken away');
});

test('is said with what it is and how large', () => {
  expect(fileWords(row(1), String)).toBe('letter.pdf (PDF, 120 KB)');
  expect([sizeWords(1), sizeWords(999_499), sizeWords(2_000_000), sizeWords(2_340_000)]).toEqual([
    ...['1 KB', '999 KB', '2 MB', '2.3 MB'],
  ]);
});

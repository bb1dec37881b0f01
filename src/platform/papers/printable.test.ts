import { expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { coverOf } from './face-cover.ts';
import { readFaces } from './faces.ts';
import { isRightToLeft, plainLine, printable } from './printable.ts';

const faces = readFaces().map(coverOf);

test.each([
  ['a\u0000b\u0007c', 'abc'],
  ['one\r\n two\t three', 'one two three'],
  ['user\u202egnp.exe', 'usergnp.exe'],
  ['\ue000secret\ufeff', 'secret'],
  ['lone \ud800 half', 'lone \ufffd half'],
])('%j is %j', (written, plain) => {
  expect(plainLine(written)).toBe(plain);
});

test('knows what each face has', () => {
  const [atkinson, , dejavu, , ethiopic, emoji] = faces;
  expect([atkinson?.(0x41), atkinson?.(0x5d0), dejavu?.(0x5d0), ethiopic?.(0x1230), emoji?.(0x1f600)]).toEqual(
    ...[[true, false, true, true, true]],
  );
});

test('says what it could not keep, and how often', () => {
  let lost = 0;
  expect(printable('A 日本 ☺ á', faces, () => (lost += 1))).toBe('A ▯▯ ☺ á');
  expect(lost).toBe(2);
});

test('whatever is written, each character left has a face, and no word runs off the page', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (written) => {
      const out = printable(written, faces, () => {});
      for (const each of out.replace(/\u200b|\u200c|\u200d|[\ufe00-\ufe0f]/gu, '')) {
        expect(faces.some((covers) => covers(each.codePointAt(0) ?? 0))).toBe(true);
      }
      for (const word of out.split(/[\s\u200b]/u)) expect([...word].length).toBeLessThanOrEqual(40);
    }),
  );
});

test('the first letter that has a direction decides', () => {
  expect(['123 مرحبا', 'Hello مرحبا', 'שלום', '12'].map(isRightToLeft)).toEqual([true, false, true, false]);
});

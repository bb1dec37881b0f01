import { describe, expect, test } from 'vitest';
import { decodeText, detectEncoding, notText } from './text-encoding.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) new DataView(bytes.buffer).setUint16(at * 2, text.charCodeAt(at), !big);
  return bytes;
};
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const text = 'UPN,Surname,Forename\r\nA1,Brontë,Zoë\r\n';

describe('finds out how a text is encoded', () => {
  test.each([
    ['UTF-8', utf8(text), 'utf-8', false, true],
    ['UTF-8 with a mark', utf8(`\ufeff${text}`), 'utf-8', true, true],
    ['UTF-16, small end first, with a mark', utf16(`\ufeff${text}`, false), 'utf-16le', true, true],
    ['UTF-16, big end first, with a mark', utf16(`\ufeff${text}`, true), 'utf-16be', true, true],
    ['UTF-16 without a mark', utf16(text, false), 'utf-16le', false, true],
    ['UTF-16 without a mark, big end first', utf16(text, true), 'utf-16be', false, true],
    ['Windows-1252', latin(text), 'windows-1252', false, false],
  ])('%s', (_, bytes, encoding, marked, certain) => {
    const found = detectEncoding(bytes);
    expect(found).toEqual({ encoding, marked, certain, sample: 'Brontë' });
    expect(decodeText(bytes, found.encoding)).toBe(text);
  });

  test('plain letters are UTF-8, and there is nothing to look at', () => {
    expect(detectEncoding(utf8('UPN,Name'))).toEqual({ encoding: 'utf-8', marked: false, certain: true, sample: null });
  });
});

test.each([
  ['an empty file', new Uint8Array(), 'This file is empty.'],
  ['a workbook', latin('PK\u0003\u0004xl/'), 'This is a spreadsheet (or another packed file), not a CSV file.'],
  ['an old workbook', latin('\u00d0\u00cf\u0011\u00e0....'), 'This is a spreadsheet of an older kind, not a CSV file.'],
  ['a PDF', latin('%PDF-1.7'), 'This is a PDF, not a CSV file.'],
  ['a picture', latin('\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR'), 'This is not a text file.'],
])('says what %s is instead of a list', (_, bytes, message) => {
  expect(notText(bytes)?.message).toBe(message);
});

test.each([utf8(text), utf16(`\ufeff${text}`, false), utf16(text, true), latin(text)])(
  'takes text for text',
  (bytes) => {
    expect(notText(bytes)).toBeNull();
  },
);

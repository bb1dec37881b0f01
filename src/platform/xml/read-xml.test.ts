import { describe, expect, test } from 'vitest';
import { readXml } from './read-xml.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => [new Uint8Array(Buffer.from(text, encoding))];
const read = (chunks: Iterable<Uint8Array>, ...whole: string[]) => [...readXml(chunks, new Set(whole))];
const refusal = (chunks: Iterable<Uint8Array>, ...whole: string[]) => {
  try {
    read(chunks, ...whole);
    return 'read';
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : '';
  }
};
const encoder = new TextEncoder();
function* repeated(start: string, piece: string, megabytes: number): Generator<Uint8Array> {
  yield encoder.encode(start);
  const chunk = encoder.encode(piece.repeat(Math.ceil(64_000 / piece.length)));
  for (let sent = 0; sent < megabytes * 1_000_000; sent += chunk.length) yield chunk;
}

describe('gives whole elements as they end', () => {
  test('with their text, children and lines; the rest is passed over', () => {
    const text =
      '<?xml version="1.0"?>\n<!-- x -->\n<m:Message xmlns:m="urn:m">\n<Other><Child>a</Child></Other>\n<Child id="1"> A &amp; B\n<Name><![CDATA[<C>]]></Name></Child></m:Message>';
    expect(read(bytes(text), 'Child')).toEqual([
      { name: 'Child', line: 4, text: 'a', children: [] },
      { name: 'Child', line: 5, text: 'A & B', children: [{ name: 'Name', line: 6, text: '<C>', children: [] }] },
    ]);
  });

  test('however the bytes are cut', () => {
    const all = bytes('<M><Child>Zoë €</Child></M>')[0] ?? new Uint8Array();
    expect(
      read(
        [...all].map((byte) => Uint8Array.of(byte)),
        'Child',
      ),
    ).toMatchObject([{ text: 'Zoë €' }]);
  });

  test.each([
    ['a mark', bytes('\ufeff<M><C>Zoë</C></M>')],
    ['UTF-16', bytes('\ufeff<M><C>Zoë</C></M>', 'utf16le')],
    ['UTF-16 without a mark', bytes('<M><C>Zoë</C></M>', 'utf16le')],
    ['what it says', bytes('<?xml version="1.0" encoding="ISO-8859-1"?><M><C>Zoë</C></M>', 'latin1')],
  ])('in the encoding of %s', (_, chunks) => {
    expect(read(chunks, 'C')).toMatchObject([{ text: 'Zoë' }]);
  });

  test('before the file ends, so that it is never held as a whole', () => {
    const elements = readXml(repeated('<M>', '<C>x</C>', 1_000_000), new Set(['C']));
    expect(elements.next().value).toMatchObject({ name: 'C' });
    elements.return(undefined);
  });
});

describe('refuses, clearly', () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at || ''};`.repeat(10)}">`).join('')}]><M>&lol9;</M>`;
  test.each([
    [
      'a billion laughs',
      bytes(laughs),
      'NotReadable: This file has a document type definition, which a census never has and which we do not read.',
    ],
    [
      'an external entity',
      bytes('<!DOCTYPE M [<!ENTITY x SYSTEM "file:///etc/passwd">]><M>&x;</M>'),
      'NotReadable: This file has a document type definition, which a census never has and which we do not read.',
    ],
    [
      'an entity of nobody',
      bytes('<M>\n&x;</M>'),
      'NotReadable: This file is not whole XML: something is wrong near line 2.',
    ],
    [
      '100 MB of nesting',
      repeated('<M>', '<a>', 100),
      'NotReadable: This file nests elements more than 100 deep, near line 1.',
    ],
    [
      'one endless value',
      repeated('<M><C>', 'x', 100),
      'NotReadable: Something near line 1 is longer than any value of a census.',
    ],
    [
      'one endless tag',
      repeated('<M ', 'a', 100),
      'NotReadable: Something near line 1 is longer than any value of a census.',
    ],
    ['attributes without end', repeated('<M ', ' a="1"', 100), 'NotReadable: '],
    [
      'a document type without end',
      repeated('<!DOCTYPE M [', '<!ENTITY a "b">', 100),
      'NotReadable: Something near line 1 is longer than any value of a census.',
    ],
    [
      'elements without end in one',
      repeated('<M><C>', '<a/>', 100),
      'NotReadable: An element near line 1 holds more than we can take in.',
    ],
    [
      'a file cut short',
      bytes('<M>\n<C>x</C>'),
      'NotReadable: This file is not whole XML: something is wrong near line 2.',
    ],
    [
      'tags that cross',
      bytes('<M><C></M></C>'),
      'NotReadable: This file is not whole XML: something is wrong near line 1.',
    ],
    [
      'text that is no XML',
      bytes('UPN,Name\n'),
      'NotReadable: This file is not whole XML: something is wrong near line',
    ],
    [
      'letters not as it says',
      bytes('<M>Zo\xeb</M>', 'latin1'),
      'NotReadable: The letters of this file are not encoded as it says.',
    ],
    [
      'an encoding of nobody',
      bytes('<?xml version="1.0" encoding="klingon"?><M/>'),
      'NotReadable: The letters of this file are not encoded as it says.',
    ],
    ['nothing', bytes(''), 'NotReadable: This file is empty.'],
  ])('%s', (_, chunks, message) => {
    expect(refusal(chunks, 'C')).toContain(message);
  });
});

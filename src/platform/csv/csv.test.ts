import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { readCsv } from './read-csv.ts';
import { neutraliseCell, toCsv } from './to-csv.ts';

describe('cuts CSV text', () => {
  test('keeps quoted new lines, marks and quotation marks in their cell, and empty rows in their place', () => {
    expect(readCsv('a,b\r\n"x\r\ny, ""z""",2\r\n\r\n3,4\r\n', ',')).toEqual({
      records: [['a', 'b'], ['x\ny, "z"', '2'], [''], ['3', '4']],
      unclosed: null,
    });
  });

  test('says in which row a quotation mark never closes', () => {
    expect(readCsv('a,b\n1,2\n3,"4\n5,6\n', ',')).toMatchObject({ unclosed: 2 });
  });

  test('an old Mac’s line endings are line endings', () => {
    expect(readCsv('a;b\r1;2\r', ';').records).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
});

describe('neutralises formulas', () => {
  test.each(['=1+1', '+44 20 7946 0000', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u00a0=1', '＝1+1', '＠x', '\n=1'])(
    '%j',
    (text) => {
      expect(neutraliseCell(text)).toBe(`'${text}`);
    },
  );

  test.each(['Smith', "O'Neil", 'a=b', '1-2', '', 'Smith-Jones', '2015-01-31'])('%j stays', (text) => {
    expect(neutraliseCell(text)).toBe(text);
  });
});

test('writes for Excel: a mark, quotes, CRLF; numbers stay numbers', () => {
  expect(
    toCsv(
      ['Name', 'Days'],
      [
        ['=cmd|x', -2],
        ['O"Neil; Al', null],
      ],
    ),
  ).toBe('\ufeff"Name","Days"\r\n"\'=cmd|x",-2\r\n"O""Neil; Al",\r\n');
});

test('what was written reads back, and no cell of text starts a formula', () => {
  const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\r\n?/g, '\n'));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const { records } = readCsv(toCsv(['a', 'b'], rows).slice(1), ',');
      expect(records.slice(1)).toEqual(rows.map((row) => row.map(neutraliseCell)));
      for (const text of records.flat()) expect(text).not.toMatch(/^\s*[=+\-@]/);
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { toCsv } from '../../platform/csv/to-csv.ts';
import { detectDelimiter } from './delimiter.ts';

describe('finds what stands between cells', () => {
  test.each([
    ['commas', 'a,b,c\n1,2,3\n', ',', true],
    ['semicolons, with commas in names', 'UPN;Name;DOB\n1;Smith, Jo;1\n2;Lee, Al;2\n', ';', true],
    ['tabs', 'a\tb\n1\t2\n', '\t', true],
    ['upright bars', 'a|b|c\n1|2|3\n', '|', true],
    ['one column', 'UPN\nA1\nA2\n', ',', true],
    ['commas inside quotes do not count', '"a,b,c,d";"e"\n"1,2,3,4";"5"\n', ';', true],
    ['a title above', 'Pupil list, autumn\n\nUPN;DOB;Sex\n1;2;3\n1;2;3\n1;2;3\n', ';', true],
  ])('%s', (_, text, delimiter, certain) => {
    expect(detectDelimiter(text)).toEqual({ delimiter, certain, said: false });
  });

  test('believes a file that says it', () => {
    expect(detectDelimiter('sep=;\nUPN;Name\n')).toEqual({ delimiter: ';', certain: true, said: true });
  });

  test('says when two would do', () => {
    expect(detectDelimiter('a;b,c;d\n1;2,3;4\n1;2,3;4\n').delimiter).toBe(';');
    expect(detectDelimiter('a,b;c,d;e\n1,2;3,4;5\n')).toMatchObject({ certain: false });
  });

  test('a table we wrote is cut as we wrote it', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 8 }), (rows) => {
        expect(detectDelimiter(toCsv(['one', 'two', 'three'], rows).slice(1)).delimiter).toBe(',');
      }),
    );
  });
});

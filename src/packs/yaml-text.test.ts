import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { packFiles, packsFolder } from './load-packs.ts';
import { readYaml } from './yaml-text.ts';

const asYaml12 = (text: string): unknown => parseDocument(text, { prettyErrors: false }).toJS();

test('every file of the packs reads as YAML 1.2 says, whichever library reads it', () => {
  const files = packFiles(packsFolder);
  expect(files.length).toBeGreaterThan(30);
  for (const { path, text } of files) expect(readYaml(path, text).value, path).toStrictEqual(asYaml12(text));
});

test.each([
  ['a: yes'],
  ['a: off'],
  ['a: 0o17'],
  ['a: 017'],
  ['a: 0x1F'],
  ['a: 0b11'],
  ['a: 1_000'],
  ['a: 1e3'],
  ['a: .5'],
  ['a: ~'],
  ['a: Null'],
  ['a: 2026-01-01'],
  ['a: 2026-01-01T10:00:00Z'],
  ['a: 12:30'],
  ['a: .inf'],
  ['a: TRUE'],
  ['a: 0.10'],
  ['a: "caf\\u00e9"'],
  ['a: |\n  one\n  two\n'],
  ['a: >-\n  one\n  two\n'],
  ['a:'],
  ['- a\n-\n- c'],
  ['{a: 1, b: [x, y]}'],
  ['2026: a\n01: b'],
  ['<<: {a: 1}'],
  ['# only words'],
])('%j means the same to both', (text) => {
  expect(readYaml('x.yaml', text).value ?? null).toStrictEqual(asYaml12(text) ?? null);
});

test.each([['a: 1\na: 2'], ['a: [1'], ['a: &x 1\nb: *x'], ['a: 1\n\tb: 2']])(
  '%j has a problem, with its place',
  (text) => {
    const { value, problems } = readYaml('x.yaml', text);
    expect(value).toBeUndefined();
    expect(problems[0]).toMatchObject({ file: 'x.yaml', line: expect.any(Number) });
  },
);

test('a file in order still knows where its values stand', () => {
  const { at, atKey, has } = readYaml('x.yaml', 'a:\n  - b: one\n    c: two\n');
  expect(at(['a', 0, 'c'])).toEqual({ line: 3, column: 8 });
  expect(atKey(['a', 0, 'c'])).toEqual({ line: 3, column: 5 });
  expect(has(['a', 1])).toBe(false);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asDay } from '../../calendar/index.ts';
import { loadPacks } from '../../packs/index.ts';
import { checkDocument } from './check.ts';
import { readMarkdown } from './markdown.reader.ts';
import { checkOptions } from './options.ts';

/** test/policies/sentences.txt: sentences of many manners, each with the promises it makes, and near ones that make none. */
const cases = readFileSync(join(import.meta.dirname, '../../../test/policies/sentences.txt'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const found = /^([~!]?)((?:[A-G]\d{1,2} ?)+)\| (.+)$/.exec(line);
    return found === null ? [] : [{ mark: found[1], ids: (found[2] ?? '').trim().split(' '), text: found[3] ?? '' }];
  });
const options = checkOptions(loadPacks().england, asDay('2026-11-24'));

/** ¶ begins a line; an empty line parts kinds of block. */
const markdownOf = (text: string): string =>
  text
    .split('¶')
    .map((line) => line.trim())
    .join('\n')
    .replace(/^([^\n|-][^\n]*)\n/gm, '$1\n\n');

test('each sentence makes the promises that stand before it, and the near ones make none of theirs', () => {
  expect(cases.length).toBeGreaterThan(700);
  const wrong = cases.flatMap(({ mark, ids, text }) => {
    const { promises } = checkDocument(readMarkdown(markdownOf(text)), options);
    return ids.flatMap((id) => {
      const is = promises.find((one) => one.id === id)?.is;
      const made = is === 'met' || is === 'weak';
      const right = mark === '!' ? !made : is === (mark === '~' ? 'weak' : 'met');
      return right ? [] : [`${mark}${id} is ${is}: ${text}`];
    });
  });
  expect(wrong).toEqual([]);
}, 240_000);

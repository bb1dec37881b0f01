import { expect, test } from 'vitest';
import { sentenceCases, sentenceDocument } from '../../../test/policy-sentences.ts';
import { asDay } from '../../calendar/index.ts';
import { loadPacks } from '../../packs/index.ts';
import { checkDocument } from './check.ts';
import { checkOptions } from './options.ts';

/** test/policies/sentences.txt: sentences of many manners, each with the promises it makes, and near ones that make none. */
const cases = sentenceCases();
const options = checkOptions(loadPacks().england, asDay('2026-11-24'));

test('each sentence makes the promises that stand before it, and the near ones make none of theirs', () => {
  expect(cases.length).toBeGreaterThan(700);
  const wrong = cases.flatMap(({ made, not, text }) => {
    const { promises } = checkDocument(sentenceDocument(text), options);
    const isOf = (id: string) => promises.find((one) => one.id === id)?.is;
    return [
      ...made.flatMap(({ id, weak }) =>
        isOf(id) === (weak ? 'weak' : 'met') ? [] : [`${id} is ${isOf(id)}: ${text}`],
      ),
      ...not.flatMap((id) =>
        isOf(id) === 'met' || isOf(id) === 'weak' ? [`${id} is ${isOf(id)} and should not be: ${text}`] : [],
      ),
    ];
  });
  expect(wrong).toEqual([]);
}, 240_000);

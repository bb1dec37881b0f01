import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import type { Lead } from '../../packs/model.ts';
import { mayChoose, ownWords, type WordsOf, writtenIn } from './own-words.ts';

const theirs = (version: number, baseVersion = 0, more: Partial<WordsOf> = {}): WordsOf => ({
  ...{ version, baseVersion, settles: [], value: `words ${version}`, by: 'invitation', toldBy: null },
  ...more,
});
const told = (version: number, baseVersion = 0, more: Partial<WordsOf> = {}): WordsOf =>
  theirs(version, baseVersion, { by: 'teacher', toldBy: 'by phone', ...more });
const numbers = (rows: readonly WordsOf[]) => rows.map(({ version }) => version);

describe('what they wrote themselves', () => {
  test.each<[string, Lead, 'own' | 'for-another' | null, WordsOf[], number[]]>([
    ['a carer wrote it', 'carer', 'for-another', [theirs(1)], [1]],
    ['the child wrote it', 'child', 'for-another', [theirs(1)], [1]],
    ['somebody wrote it down for them', 'carer', 'for-another', [told(1)], []],
    ['they wrote over what was written down', 'parent', 'for-another', [told(1), theirs(2, 1)], [2]],
    ['they took their words back', 'health', 'for-another', [theirs(1), theirs(2, 1, { value: null })], []],
    ['nothing is written', 'provider', 'for-another', [], []],
    ['a section of the school, written down for a teacher', 'teacher', 'for-another', [theirs(1)], []],
    ['whoever writes it in their own right', 'carer', 'own', [theirs(1)], []],
    ['whoever only reads it', 'carer', null, [theirs(1)], []],
    ['both at one moment', 'carer', 'for-another', [theirs(1), told(2, 0)], [1]],
    [
      'theirs was chosen over what was written down',
      'carer',
      'for-another',
      [told(1), theirs(2, 0), theirs(3, 2, { by: 'teacher', settles: [1, 2] })],
      [3],
    ],
  ])('%s', (_, lead, writes, versions, expected) => {
    expect(numbers(ownWords({ lead }, writes, versions))).toEqual(expected);
  });
});

describe('which may be chosen', () => {
  test('between theirs and one written down, theirs', () => {
    expect(numbers(mayChoose({ lead: 'carer' }, 'for-another', [theirs(1), told(2, 0)]))).toEqual([1]);
  });
  test('between two that were written down, either', () => {
    expect(numbers(mayChoose({ lead: 'carer' }, 'for-another', [told(1), told(2, 0)]))).toEqual([1, 2]);
  });
  test('in a section of one’s own, either', () => {
    expect(numbers(mayChoose({ lead: 'teacher' }, 'own', [theirs(1), theirs(2, 0)]))).toEqual([1, 2]);
  });
});

test('a choice is signed by whoever wrote what was chosen, whatever was chosen before', () => {
  const chosen = theirs(3, 1, { by: 'teacher', settles: [1, 2] });
  const again = theirs(5, 3, { by: 'head', settles: [3, 4] });
  const versions = [theirs(1), told(2, 0), chosen, told(4, 1), again];
  expect(writtenIn(versions, again).version).toBe(1);
  expect(writtenIn(versions, chosen).version).toBe(1);
});

test('and ends, whatever versions there are', () => {
  const any = fc.record({
    version: fc.integer({ min: 1, max: 9 }),
    baseVersion: fc.integer({ min: 0, max: 9 }),
    settles: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
    value: fc.constant('words'),
    by: fc.constant('somebody'),
    toldBy: fc.constant(null),
  });
  fc.assert(
    fc.property(fc.array(any, { minLength: 1 }), (versions) => {
      const [first] = versions;
      return first !== undefined && versions.includes(writtenIn(versions, first));
    }),
  );
});

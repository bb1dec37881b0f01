import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { readPhrase } from '../../packs/model.ts';
import { finderOf, sortingFinderOf, wordsOf } from './phrases.ts';

const letters = ['ash', 'beech', 'elm', 'fir', 'oaks'];
const word = fc.constantFrom(...letters);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ' ', '. ', ', ', ': ')), { maxLength: 14 })
  .map((all) => all.map((one) => one.join('')).join(''));
const asked = fc.oneof(
  word,
  fc.constantFrom('a*', 'oak*', 'be*', 'elm?', 'fir?'),
  fc
    .uniqueArray(fc.constantFrom('ash', 'elm fir', 'oak*', 'beech', 'fir elm'), { minLength: 1, maxLength: 3 })
    .map((ways) => `(${ways.join('|')})`),
);
const phrase = fc
  .tuple(word, fc.array(fc.tuple(fc.constantFrom(' ', ' ', ' ... '), asked), { maxLength: 3 }))
  .map(([first, more]) => first + more.map((one) => one.join('')).join(''));

/** Every end a phrase can have that begins at a word: written as plainly as the marks are explained, and as slowly. */
function endsOf(
  phrase: ReturnType<typeof readPhrase>,
  words: ReturnType<typeof wordsOf>['words'],
  from: number,
): Set<number> {
  let ends = new Set([from]);
  for (const part of phrase) {
    const next = new Set<number>(part.optional ? ends : []);
    for (const end of ends) {
      for (let at = end; at <= end + (part.gap && end > from ? 5 : 0); at += 1) {
        const between = words.slice(end + (end > from ? 0 : 1), at + 1);
        if (between.some(({ begins }) => begins)) break;
        for (const way of part.word === null ? part.choices : [[part]]) {
          const stand = way.every((one, place) => {
            const said = words[at + place];
            if (said === undefined || (place > 0 && said.begins)) return false;
            return one.stem ? said.form.lower.startsWith(one.word ?? '') : said.form.lower === one.word;
          });
          if (stand) next.add(at + way.length);
        }
      }
    }
    ends = next;
  }
  ends.delete(from);
  return ends;
}

describe('what is found', () => {
  test('is what stands there, looked for word by word', () => {
    fc.assert(
      fc.property(text, fc.array(phrase, { minLength: 1, maxLength: 6 }), (said, phrases) => {
        const read = wordsOf(said);
        const stands = (one: string) => read.words.some((_, at) => endsOf(readPhrase(one), read.words, at).size > 0);
        for (const one of phrases) expect(finderOf([one]).test(said), `${one} in ${said}`).toBe(stands(one));
        expect(finderOf(phrases).test(said)).toBe(phrases.some(stands));
      }),
    );
  });

  test('of several lists at once is what each finds', () => {
    fc.assert(
      fc.property(text, fc.array(fc.array(phrase, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (said, lists) => {
        const found = sortingFinderOf(lists, (all) => all.map((list, at) => [String(at), list] as const))(said);
        for (const [at, list] of lists.entries()) expect(found.get(String(at)) ?? []).toEqual(finderOf(list).all(said));
      }),
    );
  });
});

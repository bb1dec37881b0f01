import { describe, expect, test } from 'vitest';
import { fc } from '../../test/properties.ts';
import { finderOf } from '../features/policy-documents/phrases.ts';
import { phraseProblem } from './phrase.ts';
import { readSaying } from './policy-phrases.ts';

const found = (phrase: string, text: string) => finderOf([phrase]).first(text)?.words ?? null;

describe('a phrase', () => {
  test.each([
    ['looked after', 'a looked-after child', 'looked-after'],
    ['looked after', 'well looked  after', 'looked  after'],
    ['looked after', 'he looked. After that', null],
    ['plan*', 'we are planning', 'planning'],
    ['plan', 'we are planning', null],
    ['every ... term', 'in every single school term, yes', 'every single school term'],
    ['every ... term', 'every child has a plan made with carers in the autumn term', null],
    ['every ... term', 'every child. Each term', null],
    ['(each|every|once a) term', 'Once a term we meet', 'Once a term'],
    ['(train* (staff|governors)|INSET)', 'an INSET day', 'INSET'],
    ['(train* (staff|governors)|INSET)', 'training governors', 'training governors'],
    ['previously? looked after', 'children looked after', 'looked after'],
    ['virtual school (head|adviser)? teacher', 'the virtual school teacher', 'virtual school teacher'],
    ['PEP*', 'two PEPs', 'PEPs'],
    ['PEP', 'a pep talk', null],
    ['DT', 'the DT’s list'.replace('’', "'"), "DT's"],
    ['pupil', "the pupil's views", "pupil's"],
    ['PP+', 'uses PP+ well', 'PP+'],
    ['terms and conditions', 'terms & conditions', 'terms & conditions'],
  ])('%s in “%s”', (phrase, text, expected) => {
    expect(found(phrase, text)).toBe(expected);
  });

  test.each([
    ['', 'empty'],
    ['(each|every term', 'not closed'],
    ['each) term', 'not closed'],
    ['(each|) term', 'empty'],
    ['... term', 'without a word'],
    ['each ...', 'without a word'],
    ['* term', 'without a word'],
    ['record*ed', 'inside a word'],
    ['each? term?', 'may be left out'],
    ['[each]', 'character'],
  ])('“%s” is told: %s', (phrase, said) => {
    expect(phraseProblem(phrase)).toContain(said);
  });

  test('what is found stands in the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const one of finderOf(['plan*', '(a|the) ... term', 'PEP*']).all(text))
          expect(text.slice(one.at, one.at + one.words.length)).toBe(one.words);
      }),
    );
  });

  test('a long text of beginnings that never end is read in one pass', () => {
    const text = 'every '.repeat(20_000);
    expect(finderOf(['every ... every ... every ... term']).all(text)).toEqual([]);
  });
});

describe('a saying', () => {
  test('notions of the sentence, of what it stands under, and what may not stand there', () => {
    expect(readSaying("pep + 'each term' + ~school - 'social worker' + visits")).toMatchObject({
      own: [{ concept: 'pep' }, { phrase: 'each term' }, { concept: 'visits' }],
      near: [{ concept: 'school' }],
      not: [{ phrase: 'social worker' }],
    });
  });
});

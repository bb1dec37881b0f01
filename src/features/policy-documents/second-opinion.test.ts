import { describe, expect, test } from 'vitest';
import { sentenceDocument } from '../../../test/policy-sentences.ts';
import { fc } from '../../../test/properties.ts';
import { noPolicyWords, readSaying } from '../../packs/policy-phrases.ts';
import { promisesIn } from './promises.ts';
import { likelihoodsOf, wordsThatCounted } from './second-opinion.ts';
import { unitsOf } from './units.ts';
import { featuresOf } from './word-features.ts';

const alone = (text: string) => ({ text, lead: '', under: '' });

describe('what a sentence is weighed by', () => {
  test.each([
    ['The carer is rung', ['carer', 'rung', 'carer_is', 'is_rung']],
    ['PEPs', ['peps']],
    ['reviewed, reviews and reviewing', ['review', 'review_review']],
    ['The child’s plan', ['child', 'plan', 'child_plan']],
    ['as is', ['as_is']],
    ['2026 — £ 5', ['£']],
  ])('%s', (text, wanted) => {
    expect(featuresOf(alone(text)).sort()).toEqual([...wanted].sort());
  });

  test('the line above and the heading count apart from the words of the sentence', () => {
    expect(featuresOf({ text: 'rings', lead: 'The head will:', under: 'Absence' })).toEqual([
      'ring',
      'L:head',
      'U:absence',
    ]);
  });
});

describe('how likely a sentence makes a promise', () => {
  test.each([
    ['B1', 'A PEP meeting is held for every child in care in each school term.'],
    ['C2', 'On the first day of absence we ring the carer and the social worker.'],
    ['C3', 'Before any suspension the headteacher telephones the Virtual School.'],
    ['E1', 'The designated teacher is a qualified teacher with time for the role.'],
  ])('%s: %s', (id, text) => {
    expect(likelihoodsOf(alone(text))(id)).toBeGreaterThan(0.5);
  });

  test.each(['We wear blue jumpers and black shoes.', 'The car park is locked at six.', '', '«»'])(
    'none is likely in “%s”',
    (text) => {
      const likely = likelihoodsOf(alone(text));
      for (const id of ['A1', 'B1', 'C2', 'D5', 'E1', 'F4', 'G1']) expect(likely(id)).toBeLessThan(0.25);
    },
  );

  test('of a promise that there is not it knows nothing', () => {
    expect(likelihoodsOf(alone('The PEP is held each term.'))('Z9')).toBe(0);
  });

  test('it is a likelihood whatever the words, and the same twice', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('A1', 'B1', 'C13', 'F10', 'G8'), (text, id) => {
        const likely = likelihoodsOf(alone(text))(id);
        expect(likely).toBeGreaterThanOrEqual(0);
        expect(likely).toBeLessThanOrEqual(1);
        expect(likelihoodsOf(alone(text))(id)).toBe(likely);
      }),
    );
  });

  test('it says which words counted', () => {
    const counted = wordsThatCounted(
      alone('Before any suspension the headteacher telephones the Virtual School.'),
      'C3',
    );
    expect(counted.length).toBeGreaterThan(0);
    expect(counted.join(' ')).toMatch(/suspens|before/);
  });
});

describe('what it changes of what sayings found', () => {
  const judged = (text: string, id: string, saying: string, topic = '') =>
    promisesIn(
      unitsOf(sentenceDocument(text)),
      {
        ...noPolicyWords,
        weak: ['may', 'try to'],
        firm: ['will', 'is', 'are'],
        aside: ['research shows'],
        concepts: { others: ['the virtual school'] },
        promises: saying === '' ? {} : { [id]: [readSaying(`'${saying}'`)] },
        topics: topic === '' ? {} : { [id]: [readSaying(`'${topic}'`)] },
      },
      [id],
    )[0];

  test.each([
    [
      'not found, and said plainly',
      'B1',
      'A PEP meeting is held for every child in care in each school term.',
      '',
      '',
      'met',
    ],
    [
      'not found, and said softly',
      'B1',
      'A PEP meeting may be held for every child in care in each school term.',
      '',
      '',
      'weak',
    ],
    [
      'not found, and what others do',
      'C2',
      'The Virtual School will ring the carer on the first day of absence.',
      '',
      '',
      'missing',
    ],
    ['not found, and not spoken of', 'B1', 'We wear blue jumpers.', '', '', 'missing'],
    ['not found, and a field by itself', 'E2', 'Governor: (enter name)', '', '', 'unclear'],
    ['spoken of, and hardly likely', 'B1', 'We wear blue jumpers.', '', 'jumpers', 'unclear'],
    ['found where no word speaks for it', 'B1', 'We wear blue jumpers and it is done.', 'jumpers', '', 'unclear'],
    ['found where the words bear it out', 'B1', 'A PEP meeting is held in each term.', 'pep', '', 'met'],
  ])('%s', (_what, id, text, saying, topic, is) => {
    expect(judged(text, id, saying, topic)?.is).toBe(is);
  });

  test('what was found in the wrong sentence is shown in the right one', () => {
    const found = judged(
      'It is so in blue jumpers. A PEP meeting is held for every child in care in each school term.',
      'B1',
      'blue jumpers',
    );
    expect(found).toMatchObject({ is: 'met', unit: { text: expect.stringMatching(/^A PEP meeting/) } });
    expect(found?.saying).toMatch(/^its words: /);
  });

  test('what nearly every policy promises is made only where this one says so plainly', () => {
    const unheard = (text: string) =>
      promisesIn(unitsOf(sentenceDocument(text)), { ...noPolicyWords, rarelyLeftOut: ['E1'] }, ['E1'])[0]?.is;
    expect(unheard('Our designated teacher is Mr Rowan Madeup.')).toBe('unclear');
    expect(unheard('The designated teacher is a qualified teacher with time for the role.')).toBe('met');
  });
});

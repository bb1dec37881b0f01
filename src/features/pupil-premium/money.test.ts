import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { MOST, moneyFigure, moneyWords, readPence } from './money.ts';
import { questionsAbout, readsGeneric } from './premium-request.ts';

describe('a sum of money', () => {
  test.each([
    ['120', 12_000n],
    ['£120.50', 12_050n],
    ['120.5', 12_050n],
    [' £ 1,234.56 ', 123_456n],
    ['0.01', 1n],
    ['100000', 10_000_000n],
  ] as const)('%s is read', (text, pence) => {
    expect(readPence(text)).toBe(pence);
  });

  test.each([
    ['-5', 'A cost cannot be less than nothing'],
    ['-£5', 'A cost cannot be less than nothing'],
    ['\u22125', 'A cost cannot be less than nothing'],
    ['0', 'more than nothing'],
    ['100000.01', 'check the figure'],
    ['999999999', 'check the figure'],
    ['', 'in figures'],
    ['about 50', 'in figures'],
    ['1.234', 'in figures'],
    ['12,34', 'in figures'],
    ['1e6', 'in figures'],
    ['=1+1', 'in figures'],
    ['٣', 'in figures'],
  ])('%s is refused in words', (text, words) => {
    const found = readPence(text);
    expect(typeof found === 'object' && found.problem).toContain(words);
  });

  test('comes back as it was written, to the penny', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, MOST), (pence) => {
        expect(readPence(moneyWords(pence))).toBe(pence);
        expect(readPence(moneyFigure(pence))).toBe(pence);
      }),
    );
    expect([moneyWords(-5n), moneyWords(123_456n), moneyWords(0n)]).toEqual(['-£0.05', '£1,234.56', '£0']);
  });
});

describe('what reads like something for everybody', () => {
  test.each([
    'School uniform',
    'A laptop',
    'The residential trip',
    'General resources',
    'TA support',
    'Whole-class reading scheme',
    'Contribution to staffing',
  ])('%s is asked about', (intervention) => {
    expect(readsGeneric(intervention)).not.toBeNull();
  });

  test.each([
    'One to one maths tuition, ten hours',
    'Play therapy, six sessions',
    'Riding lessons on Fridays',
    'Speech and language assessment',
  ])('%s is not', (intervention) => {
    expect(readsGeneric(intervention)).toBeNull();
  });

  test('whoever decides is told what is not said', () => {
    const asked = {
      ...{ intervention: 'A laptop', evidence: null, beyond: null, targetId: null, cost: 40_000n, otherFunding: 0n },
      ...{ otherFundingFrom: null, endsOn: '2027-03-01' as const },
    };
    expect(questionsAbout(asked)).toHaveLength(3);
    expect(questionsAbout({ ...asked, beyond: 'Reads the screen aloud', evidence: 'Trial', targetId: 't' })).toEqual(
      [],
    );
  });
});

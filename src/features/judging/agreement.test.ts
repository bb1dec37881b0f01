import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { agreementOf, agreementOfSample, compared, mayAgree, type Saying, settlingOf } from './agreement.ts';
import { type Colour, colours, type Judgement, type SectionJudgement, toReturn } from './judgement.ts';

const judgement = (sections: readonly SectionJudgement[], blind = false): Judgement => ({
  ...{ planId: 'p', position: 3, blind, byId: blind ? 'b' : 'a', by: null, at: new Date(0), sections },
});
const sections = fc.uniqueArray(
  fc.record({
    section: fc.constantFrom('targets', 'my-views', 'progress', 'schools-view', 'wellbeing'),
    colour: fc.constantFrom(...colours),
    words: fc.constant('x'),
  }),
  { selector: ({ section }) => section },
);

describe('how two judgements compare', () => {
  test('section by section where both judged; alike with oneself, and the same either way round', () => {
    fc.assert(
      fc.property(sections, sections, (a, b) => {
        const [first, second] = [judgement(a), judgement(b, true)];
        expect(compared(first, first).every(({ same }) => same)).toBe(true);
        const same = (of: ReturnType<typeof compared>) => of.filter((row) => row.same).length;
        expect(same(compared(first, second))).toBe(same(compared(second, first)));
        for (const { section } of compared(first, second)) {
          expect(a.some((each) => each.section === section) && b.some((each) => each.section === section)).toBe(true);
        }
      }),
    );
  });

  test('the whole sample is its sections together, and no share is said of too few', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(sections, sections), { maxLength: 8 }),
        fc.integer({ min: 1, max: 6 }),
        (drawn, fewest) => {
          const pairs = drawn.map(([a, b]) => compared(judgement(a), judgement(b, true)));
          const { whole, sections: by } = agreementOfSample(pairs, fewest);
          const sum = (of: readonly number[]) => of.reduce((x, y) => x + y, 0);
          expect(sum(by.map(({ judged }) => judged))).toBe(whole.judged);
          expect(sum(by.map(({ same }) => same))).toBe(whole.same);
          if (pairs.length < fewest) expect(whole.share).toBeNull();
          for (const each of by) expect(each.share === null).toBe(each.judged < fewest);
        },
      ),
    );
  });

  test('a share in whole per cent', () => {
    const rows = [true, true, false].map((same) => ({ same }));
    expect(agreementOf(rows, 5, 5)).toEqual({ judged: 3, same: 2, share: 67 });
    expect(agreementOf(rows, 4, 5).share).toBeNull();
    expect(agreementOf([], 9, 5).share).toBeNull();
  });
});

test('a return begins with what is not good as it is', () => {
  const of = (section: string, colour: Colour) => ({ section, colour, words: `about ${section}` });
  expect(toReturn(judgement([of('targets', 'green'), of('progress', 'amber'), of('my-views', 'red')]))).toEqual([
    { section: 'progress', words: 'about progress' },
    { section: 'my-views', words: 'about my-views' },
  ]);
  expect(toReturn(undefined)).toEqual([]);
});

describe('settling what two saw differently', () => {
  const said = (turn: number, byId: string, agreesTo: number | null = null): Saying => ({
    ...{ section: 'targets', turn, colour: 'amber', words: 'x', agreesTo, byId, by: null, at: new Date(0) },
  });

  test('nothing said, proposed, answered with another proposal, agreed', () => {
    expect(settlingOf([])).toEqual({ proposal: null, settled: null });
    expect(settlingOf([said(1, 'a')]).proposal?.byId).toBe('a');
    expect(settlingOf([said(1, 'a'), said(2, 'b')]).proposal?.byId).toBe('b');
    expect(settlingOf([said(1, 'a'), said(2, 'b', 1)]).settled?.proposal.byId).toBe('a');
  });

  test('only the other one agrees', () => {
    const stands = settlingOf([said(1, 'a')]);
    expect([mayAgree(stands, 'a'), mayAgree(stands, 'b'), mayAgree(settlingOf([]), 'b')]).toEqual([false, true, false]);
  });
});

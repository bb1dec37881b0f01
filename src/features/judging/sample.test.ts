import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { isDrawn, lotOf, mayJudgeSecond, secondOf } from './sample.ts';

const term = fc.record({
  academicYear: fc.integer({ min: 2020, max: 2040 }),
  term: fc.constantFrom<'autumn' | 'spring' | 'summer'>('autumn', 'spring', 'summer'),
});
const share = fc.double({ min: 0, max: 100, noNaN: true });

describe('which plans are judged twice', () => {
  test('the same answer however often it is asked; a larger share never leaves out whom a smaller one drew', () => {
    fc.assert(
      fc.property(fc.uuid(), term, share, share, (id, of, a, b) => {
        expect(isDrawn(id, of, a)).toBe(isDrawn(id, of, a));
        if (isDrawn(id, of, Math.min(a, b))) expect(isDrawn(id, of, Math.max(a, b))).toBe(true);
      }),
    );
  });

  test('nought per cent draws nobody, a hundred everybody', () => {
    fc.assert(
      fc.property(fc.uuid(), term, (id, of) => {
        expect([isDrawn(id, of, 0), isDrawn(id, of, 100), isDrawn(id, null, 100)]).toEqual([false, true, true]);
      }),
    );
  });

  test('a lot is from 0 up to 1', () => {
    fc.assert(fc.property(fc.string(), (text) => lotOf(text) >= 0 && lotOf(text) < 1));
  });

  test('about the share of many plans, and other plans in another term', () => {
    const ids = Array.from({ length: 20_000 }, (_, at) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`);
    const drawn = (of: 'autumn' | 'spring') => ids.filter((id) => isDrawn(id, { academicYear: 2026, term: of }, 10));
    const [autumn, spring] = [drawn('autumn'), drawn('spring')];
    for (const each of [autumn, spring]) expect(Math.abs(each.length - 2000)).toBeLessThan(200);
    const both = autumn.filter((id) => spring.includes(id)).length;
    expect(Math.abs(both - 200)).toBeLessThan(80);
  });
});

describe('who judges second', () => {
  const people = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 8 });

  test('one of those who may, in whatever order they are named; when another leaves, it stays with the same one', () => {
    fc.assert(
      fc.property(fc.uuid(), people, (plan, ids) => {
        const chosen = secondOf(plan, ids);
        expect(ids).toContain(chosen);
        expect(secondOf(plan, ids.toReversed())).toBe(chosen);
        for (const gone of ids.filter((id) => id !== chosen)) {
          expect(
            secondOf(
              plan,
              ids.filter((id) => id !== gone),
            ),
          ).toBe(chosen);
        }
      }),
    );
    expect(secondOf('p', [])).toBeUndefined();
  });

  test('spread over those who may', () => {
    const count = new Map<string, number>();
    for (let at = 0; at < 3000; at += 1) {
      const chosen = secondOf(`plan ${at}`, ['a', 'b', 'c']) ?? '';
      count.set(chosen, (count.get(chosen) ?? 0) + 1);
    }
    for (const each of count.values()) expect(Math.abs(each - 1000)).toBeLessThan(150);
  });

  test.each<[string[], Parameters<typeof mayJudgeSecond>[1], string[]]>([
    [['own', 'first', 'other'], { adviserId: 'own', firstId: 'first', barred: [] }, ['other']],
    [['own', 'other', 'head'], { adviserId: 'own', firstId: 'own', barred: [] }, ['other']],
    [['own', 'head'], { adviserId: 'own', firstId: 'own', barred: [] }, ['head']],
    [['own', 'head'], { adviserId: 'own', firstId: 'head', barred: [] }, []],
    [['other', 'aunt'], { adviserId: null, firstId: 'first', barred: ['aunt'] }, ['other']],
  ])('of %j without %j: %j', (ids, not, expected) => {
    expect(
      mayJudgeSecond(
        ids.map((personId) => ({ personId, isHead: personId === 'head' })),
        not,
      ),
    ).toEqual(expected);
  });
});

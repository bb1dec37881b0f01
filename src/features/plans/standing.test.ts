import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { placeOf, standingOf, type Version } from './standing.ts';

const version = (number: number, base: number, value: string, by = 'a', settles: number[] = []): Version => ({
  ...{ version: number, baseVersion: base, settles, value, by },
});
const first = version(1, 0, 'one');

test('whoever goes on from words of theirs that were chosen does not stand against the choice', () => {
  const both = [version(1, 0, 'mine', 'invited'), version(2, 0, 'told', 'b')];
  const chosen = [...both, version(3, 1, 'mine', 'b', [1, 2])];
  expect(standingOf(chosen).now?.version).toBe(3);
  expect(standingOf([...chosen, version(4, 1, 'mine, later', 'invited')]).now?.version).toBe(4);
  expect(standingOf([...chosen, version(4, 1, 'somebody else’s', 'c')]).disputed).toBe(true);
});

describe('where an answer belongs', () => {
  test.each<[string, Version[], { base: number; value: string | null; by: string }, object | null]>([
    ['the first', [], { base: 0, value: 'one', by: 'a' }, { version: 1, baseVersion: 0 }],
    ['nothing, where nothing stands', [], { base: 0, value: null, by: 'a' }, null],
    ['on what stands', [first], { base: 1, value: 'two', by: 'b' }, { version: 2, baseVersion: 1 }],
    ['the same again', [first], { base: 1, value: 'one', by: 'b' }, null],
    ['emptied', [first], { base: 1, value: null, by: 'b' }, { version: 2, baseVersion: 1 }],
    ['two began at once', [first], { base: 0, value: 'other', by: 'b' }, { version: 2, baseVersion: 0 }],
    ['two began at once and said the same', [first], { base: 0, value: 'one', by: 'b' }, null],
    [
      'untouched, though somebody wrote since',
      [first, version(2, 1, 'two', 'b')],
      { base: 1, value: 'one', by: 'a' },
      null,
    ],
    [
      'changed, though somebody wrote since',
      [first, version(2, 1, 'two', 'b')],
      { base: 1, value: 'mine', by: 'a' },
      { version: 3, baseVersion: 1 },
    ],
    [
      'on a version of one’s own from another tab',
      [first, version(2, 1, 'two', 'a')],
      { base: 1, value: 'three', by: 'a' },
      { version: 3, baseVersion: 2 },
    ],
  ])('%s', (_, versions, writing, place) => {
    expect(placeOf(versions, writing)).toEqual(place);
  });
});

describe('a dispute', () => {
  const two = [first, version(2, 1, 'a says', 'a'), version(3, 1, 'b says', 'b')];
  test('stands until somebody chooses, and nothing is gone afterwards', () => {
    expect(standingOf(two)).toMatchObject({ disputed: true, now: undefined });
    const chosen = [...two, version(4, 3, 'b says', 'c', [2, 3])];
    expect(standingOf(chosen)).toMatchObject({ disputed: false, now: { version: 4 } });
    expect(chosen).toHaveLength(4);
  });

  test('is made only by two hands, each on the same version; one hand alone never makes one', () => {
    const writing = fc.record({
      by: fc.constantFrom('a', 'b', 'c'),
      value: fc.constantFrom('x', 'y', 'z'),
      lag: fc.nat(3),
    });
    fc.assert(
      fc.property(fc.array(writing, { maxLength: 12 }), (writings) => {
        const versions: Version[] = [];
        for (const { by, value, lag } of writings) {
          const base = Math.max(0, versions.length - lag);
          const place = placeOf(versions, { base, value, by });
          if (place !== null) versions.push({ ...place, settles: [], value, by });
        }
        expect(versions.map((each) => each.version)).toEqual(versions.map((_, at) => at + 1));
        for (const each of versions) expect(each.baseVersion).toBeLessThan(each.version);
        const { heads } = standingOf(versions);
        expect(heads.length > 0).toBe(versions.length > 0);
        if (new Set(versions.map(({ by }) => by)).size === 1) expect(heads).toHaveLength(1);
      }),
    );
  });
});

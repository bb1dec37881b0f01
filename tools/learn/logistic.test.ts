import { describe, expect, test } from 'vitest';
import { type Example, learn } from './logistic.ts';

const example = (words: string, made: readonly number[], sure: readonly number[] = made.map(() => 1)): Example => ({
  features: words.split(' '),
  made: Float32Array.from(made),
  sure: Float32Array.from(sure),
});
const often = (one: Example): Example[] => Array.from({ length: 6 }, () => one);

/** How much a word speaks for a promise. */
const spokenFor = (learned: ReturnType<typeof learn>, word: string, promise: number, promises: number): number =>
  learned.weights[learned.features.findIndex(({ name }) => name === word) * promises + promise] ?? 0;

describe('what words speak for', () => {
  const examples = [
    ...often(example('ring carer absence', [1, 0])),
    ...often(example('ring bell', [0, 0])),
    ...often(example('plan term carer', [0, 1])),
  ];
  const learned = learn(examples, 2);

  test('a word speaks for the promise of the sentences it stands in, and against the others', () => {
    expect(spokenFor(learned, 'absence', 0, 2)).toBeGreaterThan(1);
    expect(spokenFor(learned, 'absence', 1, 2)).toBeLessThan(0);
    expect(spokenFor(learned, 'bell', 0, 2)).toBeLessThan(0);
    expect(spokenFor(learned, 'absence', 0, 2)).toBeGreaterThan(spokenFor(learned, 'ring', 0, 2));
  });

  test('the rarer word tells more', () => {
    const tells = (word: string) => learned.features.find(({ name }) => name === word)?.tells ?? 0;
    expect(tells('absence')).toBeGreaterThan(tells('carer'));
  });

  test('the same examples give the same weights', () => {
    expect([...learn(examples, 2).weights]).toEqual([...learned.weights]);
  });

  test('a word of too few sentences is left out', () => {
    expect(learn([...examples, example('hapax', [1, 1])], 2).features.map(({ name }) => name)).not.toContain('hapax');
  });

  test('of what nobody knows nothing is learned', () => {
    const unknown = learn([...examples, ...often(example('absence hush', [0, 0], [0, 0]))], 2);
    expect(spokenFor(unknown, 'absence', 0, 2)).toBeGreaterThan(1);
    expect(spokenFor(unknown, 'hush', 0, 2)).toBe(0);
  });
});

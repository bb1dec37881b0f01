import { expect, test } from 'vitest';
import { listWords } from '../../ui/format.ts';
import { choosable, named, type VoiceReader, whoTheyAre } from './voice-readers.ts';

const reader = (personId: string, mayChoose: boolean, ...posts: string[]): VoiceReader => ({
  ...{ personId, name: `Ms ${personId}`, posts, mayChoose },
});
const readers = [reader('head', true, 'headteacher'), reader('dt', false, 'designated-teacher')];

test('only whom a child may choose is chosen, whatever is sent', () => {
  expect(choosable(readers, ['head', 'dt', 'stranger'])).toEqual(['head']);
  expect(choosable(readers, [])).toEqual([]);
});

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('%j is said as “%s”', (names, said) => {
  expect(listWords(names)).toBe(said);
});

test('people are named for the child by who reads the part; whoever has left has no name', () => {
  const kept = new Map([['well', ['head', 'gone'].map((personId) => ({ personId, name: null }))]]);
  expect(
    named(kept, readers)
      .get('well')
      ?.map(({ name }) => name),
  ).toEqual(['Ms head', null]);
});

test('is told in a child’s words who they are', () => {
  expect(whoTheyAre({ posts: ['headteacher'] })).toBe('the head');
  expect(whoTheyAre({ posts: ['deputy-designated-teacher'] })).toBe('who helps with your plan');
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NoTurn, Turns } from './turns.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A reading that ends when the test says so. */
function slow() {
  let end: (word: string) => void = () => {};
  const read = vi.fn(() => new Promise<string>((done) => (end = done)));
  return { read, end: (word: string) => end(word) };
}
const limits = { most: 1, waiting: 1, each: 2, patience: 1000 };
const settled = () => vi.advanceTimersByTimeAsync(0);

test('one reads, the next waits, a third is told to come again', async () => {
  const turns = new Turns(limits);
  const [a, b, c] = [slow(), slow(), slow()];
  const first = turns.take('a', a.read);
  const second = turns.take('b', b.read);
  await expect(turns.take('c', c.read)).rejects.toThrow(NoTurn);
  await settled();
  expect([a.read, b.read, c.read].map(({ mock }) => mock.calls.length)).toEqual([1, 0, 0]);
  a.end('one');
  expect(await first).toBe('one');
  await settled();
  expect(b.read).toHaveBeenCalledOnce();
  b.end('two');
  expect(await second).toBe('two');
  expect([turns.reading, turns.waiting]).toEqual([0, 0]);
});

test('a reading that fails gives its turn on', async () => {
  const turns = new Turns(limits);
  const failing = turns.take('a', () => Promise.reject(new Error('torn')));
  const after = turns.take('b', () => Promise.resolve('read'));
  await expect(failing).rejects.toThrow('torn');
  expect(await after).toBe('read');
  expect(turns.reading).toBe(0);
});

test('one person does not take every turn', async () => {
  const turns = new Turns({ ...limits, most: 5 });
  const [a, b] = [slow(), slow()];
  const both = [turns.take('a', a.read), turns.take('a', b.read)];
  await expect(turns.take('a', slow().read)).rejects.toThrow(NoTurn);
  expect(await turns.take('b', () => Promise.resolve('read'))).toBe('read');
  await settled();
  a.end('');
  b.end('');
  await Promise.all(both);
  expect(await turns.take('a', () => Promise.resolve('again'))).toBe('again');
});

test('whoever has waited long enough, or goes away, waits no longer', async () => {
  const turns = new Turns({ ...limits, waiting: 2 });
  const a = slow();
  const first = turns.take('a', a.read);
  const gone = new AbortController();
  const [late, left] = [slow(), slow()];
  const refused = Promise.allSettled([turns.take('b', late.read), turns.take('c', left.read, gone.signal)]);
  gone.abort();
  await settled();
  expect(turns.waiting).toBe(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect((await refused).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  a.end('one');
  expect(await first).toBe('one');
  expect([late.read.mock.calls.length, left.read.mock.calls.length, turns.reading]).toEqual([0, 0, 0]);
});

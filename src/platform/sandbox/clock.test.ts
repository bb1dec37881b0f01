import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Clock } from './clock.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('time in which our own side was busy does not count', () => {
  const ring = vi.fn();
  const clock = new Clock(100, ring);
  clock.run();
  vi.advanceTimersByTime(60);
  clock.hold();
  vi.advanceTimersByTime(10_000);
  clock.run();
  vi.advanceTimersByTime(39);
  expect(ring).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(ring).toHaveBeenCalledOnce();
});

test('holding twice, or before it runs, takes nothing away', () => {
  const ring = vi.fn();
  const clock = new Clock(100, ring);
  clock.hold();
  clock.run();
  clock.hold();
  clock.hold();
  clock.run();
  vi.advanceTimersByTime(99);
  expect(ring).not.toHaveBeenCalled();
});

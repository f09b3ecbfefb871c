import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { refusalOf } from '../refusing.ts';
import { started } from './worker-start.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a worker that speaks has started', async () => {
  const worker = new EventTarget();
  const starting = started(worker, 1000);
  worker.dispatchEvent(new Event('message'));
  await expect(starting).resolves.toBeUndefined();
  expect(vi.getTimerCount()).toBe(0);
});

test.each(['error', 'messageerror'])('a worker that has an %s ends in a sentence', async (kind) => {
  const worker = new EventTarget();
  const starting = started(worker, 1000).catch(refusalOf);
  worker.dispatchEvent(new Event(kind));
  expect(await starting).toEqual({ code: 'reader-not-started', facts: {} });
  expect(vi.getTimerCount()).toBe(0);
});

test('a worker that never says a word ends in a sentence', async () => {
  const starting = started(new EventTarget(), 1000).catch(refusalOf);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await starting).toEqual({ code: 'reader-not-started', facts: {} });
});

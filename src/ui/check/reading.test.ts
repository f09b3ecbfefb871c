import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { tell } from '../../finding/sentences.ts';
import type { DraftAnswer, DraftRequest } from './draft.ts';
import { startReading, type DraftWorker, type Reading } from './reading.ts';

const PATIENCE = 1000;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('every draft gets an answer', () => {
  test('from the worker', async () => {
    const { reading, workers } = setUp();
    const reads = reading.read(draft(1));
    workers[0]?.say(refused(1, 'no-text'));
    expect(codeOf(await reads)).toBe('no-text');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('on the page where there are no workers', async () => {
    const { reading } = setUp({ startWorker: () => null });
    expect(codeOf(await reading.read(draft(1)))).toBe('read-on-page');
  });

  test('on the page where the worker cannot start', async () => {
    const { reading, workers } = setUp();
    const early = reading.read(draft(1));
    workers[0]?.dispatchEvent(new Event('error'));
    expect(codeOf(await early)).toBe('read-on-page');
    expect(codeOf(await reading.read(draft(2)))).toBe('read-on-page');
  });

  test('in a sentence where neither the worker nor the page can read', async () => {
    const { reading } = setUp({
      startWorker: () => null,
      readOnPage: () => Promise.reject(new TypeError('no network')),
    });
    expectSentence(await reading.read(draft(1)), 'reader-fault');
  });

  test('in a sentence where a worker fails that had been running', async () => {
    const { reading, workers } = setUp();
    workers[0]?.say('ready');
    const reads = reading.read(draft(1));
    workers[0]?.dispatchEvent(new Event('error'));
    expectSentence(await reads, 'reader-fault');
  });

  test('in a sentence where the worker never answers, and the next drafts are read by another', async () => {
    const { reading, workers } = setUp();
    const slow = reading.read(draft(1));
    await vi.advanceTimersByTimeAsync(PATIENCE / 2);
    const other = reading.read(draft(2));
    await vi.advanceTimersByTimeAsync(PATIENCE / 2);
    expectSentence(await slow, 'reader-slow');
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    expect(workers[1]?.asked.map(({ id }) => id)).toEqual([2]);
    workers[1]?.say(refused(2, 'no-text'));
    expect(codeOf(await other)).toBe('no-text');
  });
});

class InventedWorker extends EventTarget {
  readonly asked: DraftRequest[] = [];
  ended = false;

  postMessage(request: DraftRequest): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.ended = true;
  }

  say(data: DraftAnswer | 'ready'): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function setUp(other: Partial<Parameters<typeof startReading>[0]> = {}): {
  reading: Reading;
  workers: InventedWorker[];
} {
  const workers: InventedWorker[] = [];
  const reading = startReading({
    startWorker: () => {
      const worker = new InventedWorker();
      workers.push(worker);
      return worker as unknown as DraftWorker;
    },
    readOnPage: ({ id }) => Promise.resolve(refused(id, 'read-on-page')),
    patience: PATIENCE,
    ...other,
  });
  return { reading, workers };
}

function draft(id: number): DraftRequest {
  return { id, name: 'draft.txt', bytes: new Uint8Array(), held: null };
}

function refused(id: number, code: string): DraftAnswer {
  return { id, result: { ok: false, refusal: { code, facts: {} } } };
}

function codeOf({ result }: DraftAnswer): string {
  return result.ok ? 'read' : result.refusal.code;
}

function expectSentence({ result }: DraftAnswer, code: string): void {
  if (result.ok) throw new Error('read');
  expect(result.refusal.code).toBe(code);
  expect(tell(result.refusal, 'zh')).toMatch(/\p{Script=Han}.*。$/u);
  expect(tell(result.refusal, 'en')).toMatch(/^[A-Z].*\.$/);
}

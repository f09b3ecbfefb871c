import type { Facts } from '../../finding/finding.ts';
import type { DraftAnswer, DraftRequest } from './draft.ts';

/** Where drafts are read: in a worker, so that the page stays answerable; on the page where there are no workers. */
export interface Reading {
  readonly read: (request: DraftRequest) => Promise<DraftAnswer>;
  readonly close: () => void;
}

/** As much of a worker as the page uses. */
export type DraftWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** What reading stands on; a test brings its own. */
export interface Means {
  readonly startWorker: () => DraftWorker | null;
  readonly readOnPage: (request: DraftRequest) => Promise<DraftAnswer>;
  /** Milliseconds. A file that takes longer is given up; the readers are bounded, so this is for what nobody foresaw. */
  readonly patience: number;
}

interface Waiting {
  readonly request: DraftRequest;
  readonly answer: (answer: DraftAnswer) => void;
  /** Set while it is being read. */
  timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * Starts the worker at once, so that dropping a file later needs nothing from the network. Every file gets an answer:
 * a worker that never started hands its files to the page, one that fails later is told (`reader-fault`), one that
 * stays silent is ended (`reader-slow`) and the other files go to a fresh one.
 */
export function startReading({ startWorker, readOnPage, patience }: Means = OWN_MEANS): Reading {
  const waiting = new Map<number, Waiting>();
  let worker = start();

  function start(): DraftWorker | null {
    const made = startWorker();
    let runs = false;
    made?.addEventListener('message', ({ data }: MessageEvent<DraftAnswer | 'ready'>) => {
      runs = true;
      if (data !== 'ready') settle(data);
    });
    made?.addEventListener('error', () => {
      if (worker !== made) return;
      made.terminate();
      worker = null;
      const { request } = waiting.values().next().value ?? {};
      if (request && runs) settle(refusal(request.id, 'reader-fault', { fault: 'worker' }));
      else if (request) hand(request);
    });
    return made;
  }

  function settle(answer: DraftAnswer): void {
    waiting.get(answer.id)?.answer(answer);
  }

  function hand(request: DraftRequest): void {
    if (worker) worker.postMessage(request);
    else
      readOnPage(request).then(settle, (error: unknown) => {
        settle(refusal(request.id, 'reader-fault', { fault: String(error).slice(0, 200) }));
      });
  }

  /** Files are read one after another, so that each has its own time and the memory of one file is enough. */
  function next(): void {
    const first = waiting.values().next().value;
    if (!first || first.timer !== undefined) return;
    first.timer = setTimeout(giveUp, patience, first.request.id);
    hand(first.request);
  }

  function giveUp(id: number): void {
    worker?.terminate();
    if (worker) worker = start();
    settle(refusal(id, 'reader-slow', { seconds: patience / 1000 }));
  }

  return {
    read: (request) =>
      new Promise((resolve) => {
        const answer = (given: DraftAnswer): void => {
          clearTimeout(waiting.get(request.id)?.timer);
          waiting.delete(request.id);
          resolve(given);
          next();
        };
        waiting.set(request.id, { request, answer, timer: undefined });
        next();
      }),
    close: () => worker?.terminate(),
  };
}

const OWN_MEANS: Means = {
  startWorker: () => {
    // Firefox before 114 and Safari before 15 know no module workers and throw or fire an error.
    try {
      return new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    } catch {
      return null;
    }
  },
  readOnPage: async (request) => (await import('./read-draft.ts')).readDraft(request),
  patience: 10_000,
};

function refusal(id: number, code: string, facts: Facts): DraftAnswer {
  return { id, result: { ok: false, refusal: { code, facts } } };
}

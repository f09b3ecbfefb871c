import type { Facts } from '../../finding/finding.ts';
import type { DraftAnswer, DraftRequest } from './draft.ts';

/** Where drafts are read: in a worker, so that the page stays answerable; on the page where there are no workers. */
export interface Reading {
  readonly read: (request: DraftRequest) => Promise<DraftAnswer>;
  readonly close: () => void;
}

/** A file that takes longer is given up; the readers are bounded, so this is for what nobody foresaw. */
const PATIENCE = 60_000;

/** Starts the worker at once, so that dropping a file later needs nothing from the network. */
export function startReading(): Reading {
  const waiting = new Map<number, (answer: DraftAnswer) => void>();
  let worker = startWorker();
  worker?.addEventListener('message', (event: MessageEvent<DraftAnswer | 'ready'>) => {
    if (event.data === 'ready') return;
    waiting.get(event.data.id)?.(event.data);
    waiting.delete(event.data.id);
  });
  worker?.addEventListener('error', () => {
    worker = null;
    for (const [id, answer] of waiting) answer(refusal(id, 'reader-fault', { fault: 'worker' }));
    waiting.clear();
  });
  return {
    read: (request) => {
      if (!worker) return readOnPage(request);
      worker.postMessage(request);
      return new Promise((resolve) => {
        waiting.set(request.id, resolve);
        setTimeout(() => {
          if (waiting.delete(request.id))
            resolve(refusal(request.id, 'reader-slow', { seconds: PATIENCE / 1000 }));
        }, PATIENCE);
      });
    },
    close: () => worker?.terminate(),
  };
}

// Firefox before 114 and Safari before 15 know no module workers and throw or fire an error.
function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

async function readOnPage(request: DraftRequest): Promise<DraftAnswer> {
  const { readDraft } = await import('./read-draft.ts');
  return readDraft(request);
}

function refusal(id: number, code: string, facts: Facts): DraftAnswer {
  return { id, result: { ok: false, refusal: { code, facts } } };
}

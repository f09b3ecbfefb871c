import { refuse } from '../refusing.ts';

/** As much of a worker as tells whether it runs. */
export type Speaker = Pick<EventTarget, 'addEventListener'>;

/** Milliseconds in which a worker of our own site loads and says its first word, on a slow line too. */
const PATIENCE = 30_000;

/**
 * Waits for the first word of a worker. Refused `reader-not-started` where it errs instead, as it does when the server
 * sends its script under a wrong type, or says nothing for `patience` milliseconds.
 */
export async function started(worker: Speaker, patience = PATIENCE): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const runs = await new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, patience, false);
    for (const kind of ['message', 'error', 'messageerror'])
      worker.addEventListener(kind, () => {
        resolve(kind === 'message');
      });
  });
  clearTimeout(timer);
  if (!runs) refuse('reader-not-started');
}

/** How a long piece of work is heard of and stopped. */
export interface Pace {
  readonly signal?: AbortSignal;
  /** Told how much is done, 0 to 1. */
  readonly tell?: (share: number) => void;
}

/** Longest time the page may go without an answer, in milliseconds. */
const BREATH = 40;

/**
 * Gives the page its turn now and then. The function returned is called between steps with the share done; it
 * rejects with an `AbortError` once the work has been called off.
 */
export function breathing(pace: Pace): (share: number) => Promise<void> {
  let last = Date.now();
  return async (share) => {
    pace.signal?.throwIfAborted();
    if (Date.now() - last < BREATH) return;
    pace.tell?.(share);
    await new Promise((resolve) => setTimeout(resolve));
    pace.signal?.throwIfAborted();
    last = Date.now();
  };
}

/** True for the error of work that the reader called off. */
export function isCalledOff(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

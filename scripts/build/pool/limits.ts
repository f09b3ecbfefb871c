import { Worker } from 'node:worker_threads';

/**
 * What reading one file may take. Seconds are those of the processor, so that a busy machine refuses no file that an
 * idle one reads; the readers keep their own bounds, and these are for what nobody foresaw.
 */
export const FILE_SECONDS = 8;
export const FILE_MEGABYTES = 750;

/** Beyond this much memory a process is not kept for the next file: a batch needs what its largest file needs. */
const KEPT_MEGABYTES = 500;

/** Watches this process while it reads, and ends it where it takes too much. */
export interface Watch {
  readonly during: <Answer>(work: () => Promise<Answer>) => Promise<Answer>;
}

/** Starts the watch, in a thread that goes on while the reader does not pause. */
export function startWatch(): Watch {
  const until = new Float64Array(new SharedArrayBuffer(8));
  const thread = new Worker(new URL('./watchdog.mjs', import.meta.url), {
    execArgv: [],
    workerData: { until, megabytes: FILE_MEGABYTES },
  });
  thread.unref();
  return {
    during: async (work) => {
      const { user, system } = process.cpuUsage();
      until[0] = (user + system) / 1e6 + FILE_SECONDS;
      try {
        return await work();
      } finally {
        until[0] = 0;
      }
    },
  };
}

/** Whether this process has grown so large that the next file needs a fresh one. */
export function isSpent(): boolean {
  return process.memoryUsage.rss() > KEPT_MEGABYTES * 1024 * 1024;
}

// Runs beside the work in a thread of its own, for work that never pauses. Plain JavaScript: a thread starts it without
// the loader that the rest needs.
import { workerData } from 'node:worker_threads';

/** @type {{ until: Float64Array, megabytes: number }} */
const { until, megabytes } = workerData;

setInterval(() => {
  // Read once: the reader sets it back to 0 while this thread looks, and everything is more than 0.
  const limit = until[0];
  if (limit === 0) return;
  const { user, system } = process.cpuUsage();
  // The signal tells the process that waits what was too much.
  if (process.memoryUsage.rss() > megabytes * 1024 * 1024) process.kill(process.pid, 'SIGKILL');
  else if ((user + system) / 1e6 > limit) process.kill(process.pid, 'SIGTERM');
}, 40);

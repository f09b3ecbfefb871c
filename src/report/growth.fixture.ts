/** Milliseconds below which a measurement says more of the machine than of the work. */
const LEAST = 15;
const TIMES = 8;

/** More than this and the work does not grow with the text: linear work grows 8 times, quadratic 64 times. */
export const STEADY = 24;

/**
 * How many times the work grows when its text grows eightfold. What a pattern looks at cannot be counted from outside,
 * so this alone is measured: both sizes in one run, in processor time of this process and at their best, so that a busy
 * machine slows both alike. Only tests that run by themselves, `*.slow.test.ts`, may ask.
 */
export function growthOf(work: (size: number) => void, size: number): number {
  const small = Math.floor(size / TIMES);
  work(small);
  return bestOf(2, work, small * TIMES) / Math.max(bestOf(3, work, small), LEAST);
}

function bestOf(runs: number, work: (size: number) => void, size: number): number {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage();
    work(size);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

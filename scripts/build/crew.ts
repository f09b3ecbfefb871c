import { availableParallelism } from 'node:os';
import type { Gathered } from './gather.ts';
import { handsOf, type SetUp } from './hands.ts';
import { inProcesses, type Pool } from './process-pool.ts';
import type { Settled, Settler } from './settle.ts';
import type { SourceFile } from './source-files.ts';

/** A file to gather, or the reports of one office to settle. */
export type Task = { readonly gather: SourceFile } | { readonly settle: readonly Settler[] };

/** How many processes pay for so many files: further ones take a moment to start. */
export function processesFor(files: number): number {
  return files > 50 ? availableParallelism() : 1;
}

/** Readers keep their own bounds; this is for the case that one does not. */
const SECONDS_PER_FILE = 20;
const SECONDS_PER_OFFICE = 300;

/** Gathers files in this process, or in several; answers come in the order of the files. */
export async function gatherAll(
  files: readonly SourceFile[],
  setUp: SetUp,
  processes: number,
  take: (gathered: Gathered) => void,
): Promise<void> {
  if (processes <= 1) {
    const { gather } = handsOf(setUp);
    for (const file of files) take(await gather(file));
    return;
  }
  const tooSlow = (file: SourceFile): Gathered => ({
    file,
    bytes: 0,
    hash: '',
    result: { ok: false, refusal: { code: 'reader-slow', facts: { seconds: SECONDS_PER_FILE } } },
  });
  const tasks = files.map((gather) => ({ gather }));
  const pool = {
    ...poolOf(setUp, processes, SECONDS_PER_FILE),
    onSlow: (task: (typeof tasks)[number]) => tooSlow(task.gather),
  };
  await inProcesses(tasks, pool, take);
}

/** Settles the reports office by office, in the same way; answers come in the order of the offices. */
export async function settleAll(
  offices: readonly (readonly Settler[])[],
  setUp: SetUp,
  processes: number,
  take: (settled: readonly Settled[], office: number) => void,
): Promise<void> {
  if (processes <= 1) {
    const { settle } = handsOf(setUp);
    offices.forEach((settlers, index) => {
      take(settle(settlers), index);
    });
    return;
  }
  const tasks = offices.map((settle) => ({ settle }));
  const onSlow = ({ settle }: (typeof tasks)[number]): readonly Settled[] => {
    throw new Error(`Checking did not end: ${settle.map(({ choice }) => choice.path).join(', ')}`);
  };
  await inProcesses<(typeof tasks)[number], readonly Settled[]>(
    tasks,
    { ...poolOf(setUp, processes, SECONDS_PER_OFFICE), onSlow },
    take,
  );
}

function poolOf(
  setUp: SetUp,
  processes: number,
  seconds: number,
): Pick<Pool<unknown, unknown>, 'module' | 'setUp' | 'processes' | 'seconds'> {
  return { module: new URL('./worker.ts', import.meta.url), setUp, processes, seconds };
}

import { availableParallelism } from 'node:os';
import type { Gathered } from './gather.ts';
import { handsOf, type SetUp } from './hands.ts';
import { refuse } from './open-file.ts';
import { openPool } from './process-pool.ts';
import type { Settled, Settler } from './settle.ts';
import type { SourceFile } from './source-files.ts';

/** A file to gather, or the reports of one office to settle. */
export type Task = { readonly gather: SourceFile } | { readonly settle: readonly Settler[] };

/** How many processes pay for so many files: further ones take a moment to start. */
export function processesFor(files: number): number {
  return files > 50 ? availableParallelism() : 1;
}

/** Readers keep their own bounds; these are for the case that one does not. */
const SECONDS_PER_FILE = 60;
const SECONDS_PER_OFFICE = 600;

/** Who does the work: this process alone, or several. Answers always come in the order of what was given. */
export interface Crew {
  readonly gather: (
    files: readonly SourceFile[],
    setUp: SetUp,
    take: (gathered: Gathered) => void,
  ) => Promise<void>;
  readonly settle: (
    offices: readonly (readonly Settler[])[],
    setUp: SetUp,
    take: (settled: readonly Settled[], office: number) => void,
  ) => Promise<void>;
  readonly dismiss: () => void;
}

export function crewOf(processes: number): Crew {
  return processes <= 1 ? ALONE : together(processes);
}

const ALONE: Crew = {
  gather: async (files, setUp, take) => {
    const { gather } = handsOf(setUp);
    for (const file of files) take(await gather(file));
  },
  settle: (offices, setUp, take) => {
    const { settle } = handsOf(setUp);
    offices.forEach((settlers, office) => {
      take(settle(settlers), office);
    });
    return Promise.resolve();
  },
  dismiss: () => undefined,
};

function together(processes: number): Crew {
  const pool = openPool(new URL('./worker.ts', import.meta.url), processes);
  return {
    gather: (files, setUp, take) =>
      pool.work({
        setUp,
        tasks: files.map((gather) => ({ gather })),
        seconds: SECONDS_PER_FILE,
        onSlow: ({ gather: file }): Gathered => ({
          file,
          bytes: 0,
          hash: '',
          result: refuse('reader-slow', { seconds: SECONDS_PER_FILE }),
        }),
        take,
      }),
    settle: (offices, setUp, take) =>
      pool.work<{ readonly settle: readonly Settler[] }, readonly Settled[]>({
        setUp,
        tasks: offices.map((settle) => ({ settle })),
        seconds: SECONDS_PER_OFFICE,
        onSlow: ({ settle }) => {
          throw new Error(`Checking did not end: ${settle.map(({ choice }) => choice.path).join(', ')}`);
        },
        take,
      }),
    dismiss: pool.close,
  };
}

import { availableParallelism } from 'node:os';
import type { Gathered } from '../gather.ts';
import { tasksFor, type SetUp } from './tasks.ts';
import { refuse } from '../open-file.ts';
import { openPool } from './process-pool.ts';
import type { CheckedReport, ReportTask } from '../check-office.ts';
import type { SourceFile } from '../source-files.ts';

/** A file to gather, or the reports of one office to check. */
export type Task = { readonly gather: SourceFile } | { readonly check: readonly ReportTask[] };

/** How many processes pay for so many files: further ones take a moment to start. */
export function processesFor(files: number): number {
  return files > 50 ? availableParallelism() : 1;
}

/** Readers keep their own bounds; these are for the case that one does not. */
const SECONDS_PER_FILE = 60;
const SECONDS_PER_OFFICE = 600;

/** Who does the work: this process alone, or several. Answers always come in the order of what was given. */
export interface Workers {
  readonly gather: (
    files: readonly SourceFile[],
    setUp: SetUp,
    take: (gathered: Gathered) => void,
  ) => Promise<void>;
  readonly check: (
    offices: readonly (readonly ReportTask[])[],
    setUp: SetUp,
    take: (checked: readonly CheckedReport[], office: number) => void,
  ) => Promise<void>;
  readonly close: () => void;
}

export function workersOf(processes: number): Workers {
  return processes <= 1 ? ALONE : together(processes);
}

const ALONE: Workers = {
  gather: async (files, setUp, take) => {
    const { gather } = tasksFor(setUp);
    for (const file of files) take(await gather(file));
  },
  check: (offices, setUp, take) => {
    const { check } = tasksFor(setUp);
    offices.forEach((reports, office) => {
      take(check(reports), office);
    });
    return Promise.resolve();
  },
  close: () => undefined,
};

function together(processes: number): Workers {
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
    check: (offices, setUp, take) =>
      pool.work<{ readonly check: readonly ReportTask[] }, readonly CheckedReport[]>({
        setUp,
        tasks: offices.map((check) => ({ check })),
        seconds: SECONDS_PER_OFFICE,
        onSlow: ({ check }) => {
          throw new Error(`Checking did not end: ${check.map(({ choice }) => choice.path).join(', ')}`);
        },
        take,
      }),
    close: pool.close,
  };
}

import { availableParallelism } from 'node:os';
import type { Register } from '../../../src/catalogue/authorities.ts';
import type { OrRefusal } from '../../../src/finding/finding.ts';
import type { SourcedReport } from '../../../src/report/report.ts';
import type { Gathered } from '../gather.ts';
import type { SetUp } from './tasks.ts';
import { refuse } from '../open-file.ts';
import { type Lost, openPool } from './process-pool.ts';
import { FILE_MEGABYTES, FILE_SECONDS } from './limits.ts';
import type { CheckedReport, ReportTask } from '../check-office.ts';
import type { SourceFile } from '../source-files.ts';

/** A file to read or to gather, or the reports of one office to check. */
export type Task =
  { readonly read: string } | { readonly gather: SourceFile } | { readonly check: readonly ReportTask[] };

/** How many processes pay for so many files: further ones take a moment to start. */
export function processesFor(files: number): number {
  return files > 50 ? availableParallelism() : 1;
}

const WORKER = new URL('./worker.ts', import.meta.url);
/** Long, for a busy machine: what a file may take of the processor is far less. */
const SECONDS_PER_FILE = 60;
const SECONDS_PER_OFFICE = 600;

/** The processes that do the work. Answers always come in the order of what was given. */
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

/** So many processes, each watched while it reads. */
export function workersOf(processes: number): Workers {
  const pool = openPool(WORKER, Math.max(processes, 1));
  return {
    gather: (files, setUp, take) =>
      pool.work({
        setUp,
        tasks: files.map((gather) => ({ gather })),
        seconds: SECONDS_PER_FILE,
        onLost: ({ gather: file }, how): Gathered => ({ file, bytes: 0, hash: '', result: refusalOf(how) }),
        take,
      }),
    check: (offices, setUp, take) =>
      pool.work<{ readonly check: readonly ReportTask[] }, readonly CheckedReport[]>({
        setUp,
        tasks: offices.map((check) => ({ check })),
        seconds: SECONDS_PER_OFFICE,
        onLost: ({ check }) => {
          throw new Error(`Checking did not end: ${check.map(({ choice }) => choice.path).join(', ')}`);
        },
        take,
      }),
    close: pool.close,
  };
}

/** Reads files one by one in a process that is ended where one of them takes too much. */
export interface Reader {
  readonly read: (path: string, register: Register) => Promise<OrRefusal<SourcedReport>>;
  readonly close: () => void;
}

/** A reader for commands that look at single files. */
export function openReader(): Reader {
  const pool = openPool(WORKER, 1);
  return {
    read: async (path, { authorities }) => {
      let result: OrRefusal<SourcedReport> = refusalOf('died');
      await pool.work<{ readonly read: string }, OrRefusal<SourcedReport>>({
        setUp: { authorities, store: '' } satisfies SetUp,
        tasks: [{ read: path }],
        seconds: SECONDS_PER_FILE,
        onLost: (_task, how) => refusalOf(how),
        take: (answer) => {
          result = answer;
        },
      });
      return result;
    },
    close: pool.close,
  };
}

function refusalOf(how: Lost): ReturnType<typeof refuse> {
  if (how === 'slow') return refuse('reader-slow', { seconds: FILE_SECONDS });
  if (how === 'large') return refuse('reader-large', { megabytes: FILE_MEGABYTES });
  return refuse('reader-fault', { fault: 'process ended' });
}

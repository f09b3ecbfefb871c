import { basename } from 'node:path';
import { registerOf, type Authority } from '../../../src/catalogue/authorities.ts';
import type { Fingerprint } from '../../../src/rules/organs/fingerprint.ts';
import type { OrRefusal } from '../../../src/finding/finding.ts';
import type { SourcedReport } from '../../../src/report/report.ts';
import { understand } from '../../../src/report/understand.ts';
import { openFile } from '../open-file.ts';
import { contextOf } from '../context.ts';
import { gather, type Gathered } from '../gather.ts';
import { openStore } from '../recognised-store.ts';
import { checkOffice, type CheckedReport, type ReportTask } from '../check-office.ts';
import type { SourceFile } from '../source-files.ts';

/** What a process of the build is told before its first task. */
export interface SetUp {
  readonly authorities: readonly Authority[];
  /** Where what was understood is remembered; empty for reading alone. */
  readonly store: string;
  /** Only for checking. */
  readonly checking?: { readonly fingerprints: readonly Fingerprint[]; readonly output: string };
}

/** The kinds of work; each answers its own kind of task. */
export interface Tasks {
  readonly read: (path: string) => Promise<OrRefusal<SourcedReport>>;
  readonly gather: (file: SourceFile) => Promise<Gathered>;
  readonly check: (reports: readonly ReportTask[]) => CheckedReport[];
}

/** Makes the work ready, in this process or in another. */
export function tasksFor({ authorities, store: folder, checking }: SetUp): Tasks {
  const register = registerOf(authorities);
  const store = openStore(folder);
  const context = checking && {
    ...contextOf(checking.fingerprints, register),
    store,
    output: checking.output,
  };
  return {
    read: async (path) => {
      const opened = openFile(path);
      return opened.ok ? understand(opened.value, basename(path), register) : opened;
    },
    gather: (file) => gather(file, register, store),
    check: (reports) => (context ? checkOffice(reports, context) : []),
  };
}

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Gathered } from './gather.ts';
import { readAssignments } from './place/assignments.ts';
import { candidateOf, type Candidate } from './place/candidate.ts';
import { choose, replacingInVain, type Choice } from './place/choose.ts';
import { placesOf } from './place/folder.ts';
import { officesOf, type Offices } from './place/offices.ts';
import type { SetUp } from './pool/tasks.ts';
import type { Workers } from './pool/workers.ts';
import type { Progress } from './progress.ts';
import { handKept, readRegister, type RegisterFile } from './read-register.ts';
import { storeFolder } from './recognised-store.ts';
import type { SourceFile } from './source-files.ts';

/** All documents of a folder as understood, with their offices and places. */
export interface Collected extends Pick<RegisterFile, 'register' | 'kinds' | 'findings'> {
  readonly gathered: readonly Gathered[];
  readonly candidates: readonly Candidate[];
  readonly offices: Offices;
  /** By the path of the file. */
  readonly choices: ReadonlyMap<string, Choice>;
  readonly setUp: SetUp;
}

const CODE = fileURLToPath(new URL('../..', import.meta.url));

/** Reads every document, or recalls what was understood of it, and gives each its office, year and place. */
export async function collect(
  { input, cache }: { readonly input: string; readonly cache: string },
  files: readonly SourceFile[],
  workers: Workers,
  progress: Progress,
): Promise<Collected> {
  const { register, findings, csv, kinds } = readRegister(input);
  const setUp = { authorities: register.authorities, store: storeFolder(cache, CODE, csv) };
  const gathered: Gathered[] = [];
  await workers.gather(files, setUp, (one) => {
    gathered.push(one);
    progress.step(gathered.length, files.length, '读取 Reading');
  });
  const assignments = readAssignments(
    handKept(join(input, 'reports.csv')) ?? '',
    new Set(register.authorities.map(({ id }) => id)),
    new Set(files.map(({ path }) => path)),
  );
  const places = placesOf(register);
  const candidates = gathered.flatMap((one) =>
    candidateOf(one, register, places, assignments.byFile.get(one.file.path)),
  );
  const offices = officesOf(register, candidates);
  const choices = new Map(choose(candidates, offices).map((choice) => [choice.path, choice]));
  const told = [
    ...findings,
    ...assignments.findings,
    ...replacingInVain(candidates, offices),
    ...offices.findings,
  ];
  return { register, kinds, findings: told, gathered, candidates, offices, choices, setUp };
}

import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { FIGURES } from '../../src/catalogue/indicators.ts';
import { startCounting } from '../../src/dataset/rule-counts.ts';
import { startDataset } from '../../src/dataset/build.ts';
import { versionOf } from '../../src/dataset/version.ts';
import { wireOf } from '../../src/dataset/wire.ts';
import { actionsOfFile } from './ledger/actions.ts';
import { CHECKS_HEADER } from './checks-csv.ts';
import { collect } from './collect.ts';
import { apartIn } from './place/apart.ts';
import { doubtOf } from './place/offices.ts';
import { workersOf, processesFor, type Workers } from './pool/workers.ts';
import { ledgerEntry } from './ledger/ledger-entry.ts';
import { sortActions, type Action, type Ledger } from './ledger/ledger.ts';
import { pageFilesOf } from './page-files.ts';
import { replaceFolder } from './output-folder.ts';
import { SILENT, type Progress } from './progress.ts';
import { byOffice, placedFingerprint } from './by-office.ts';
import { clearOtherStores } from './recognised-store.ts';
import { UNKNOWN_VERSION } from './check-office.ts';
import { sourceFiles, type SourceFile } from './source-files.ts';

export interface BuildPlan {
  /** Folder with `reports/` and `authorities.csv`. */
  readonly input: string;
  /** Folder that is replaced whole. */
  readonly output: string;
  /** Folder that remembers what was understood of unchanged files. */
  readonly cache: string;
  /** How many processes share the work; by the number of files unless told. */
  readonly processes?: number;
  /** The reports are invented, which the data's version then says wherever it stands. */
  readonly invented?: boolean;
  readonly progress?: Progress;
}

/**
 * Builds everything under `public/data` from `data/`. The same input gives the same bytes. Files that cannot be read
 * are in the ledger, and the rest is built; when nothing at all could be read, the old output stays as it is.
 *
 *   data/reports/*          data/authorities.csv, kinds.csv, reports.csv
 *      │ collect   bytes → document → report, kept in the store; of each only its summary stays in memory;
 *      │           one report per office and year, with its id
 *      │ check    office by office: check, write reports/<id>.json and files/<file>
 *      ▼
 *   public/data: index, shards by year, reports, files, ledger, checks; charts, offices and lists for the pages
 */
export async function buildSiteData(plan: BuildPlan): Promise<Ledger> {
  const files = sourceFiles(join(plan.input, 'reports'));
  const workers = workersOf(plan.processes ?? processesFor(files.length));
  try {
    return await build(plan, files, workers);
  } finally {
    workers.close();
    plan.progress?.end();
  }
}

async function build(plan: BuildPlan, files: readonly SourceFile[], workers: Workers): Promise<Ledger> {
  const { output, cache, progress = SILENT } = plan;
  const collected = await collect(plan, files, workers, progress);
  const { register, kinds, findings, gathered, candidates, offices, choices, setUp } = collected;
  const officeById = new Map(offices.entries.map((office) => [office.id, office]));
  const doubts = new Map(candidates.map((candidate) => [candidate.path, doubtOf(candidate, register)]));
  const entries = gathered.map((one) => {
    const { path } = one.file;
    return ledgerEntry(one, choices.get(path), doubts.get(path) ?? null);
  });
  const actions: Action[] = [
    ...findings.map(({ severity, code, facts }): Action => ({
      severity,
      code,
      facts,
      file: null,
      report: null,
    })),
    ...gathered.flatMap((one) => {
      const { path } = one.file;
      const choice = choices.get(path);
      return actionsOfFile(one, choice, officeById.get(choice?.office ?? ''), doubts.get(path) ?? null);
    }),
  ];
  if (candidates.length === 0)
    return { version: UNKNOWN_VERSION, files: entries, actions: sortActions(actions) };

  const groups = byOffice(gathered, choices, offices.entries);
  const fingerprints = gathered.flatMap((one) => placedFingerprint(one, choices.get(one.file.path)));
  const ledger = await replaceFolder(output, async (fresh) => {
    for (const folder of ['reports', 'files', 'charts', 'offices', 'places', 'profiles'])
      mkdirSync(join(fresh, folder));
    const hash = createHash('sha256');
    const dataset = startDataset(offices.entries, kinds);
    const checks: string[] = [CHECKS_HEADER];
    const counts = startCounting();
    await workers.check(groups, { ...setUp, checking: { fingerprints, output: fresh } }, (checked, group) => {
      progress.step(group, groups.length, '核对 Checking');
      for (const one of checked) {
        hash.update(one.hash);
        checks.push(one.checks);
        actions.push(...one.actions);
        if (!one.summary) continue;
        dataset.add(one.summary);
        counts.add(one.summary.id, one.outcomes);
      }
    });
    const sorted = sortActions(actions);
    const hashed = hash
      // The catalogue says which figures there are and what they are called: other ones are other data.
      .update(JSON.stringify([offices.entries, [...kinds], entries, sorted, FIGURES]))
      .digest('hex');
    const version = versionOf(hashed, plan.invented ?? false);
    for (const { choice } of groups.flat())
      enterVersion(join(fresh, 'reports', `${choice.id}.json`), version);
    const whole = dataset.finish(version, apartIn(gathered, choices));
    const { index, shards } = wireOf(whole);
    for (const shard of shards) writeJson(join(fresh, `${String(shard.year)}.json`), shard);
    const partly = new Set(
      entries.flatMap(({ state, report }) => (state === 'partly' && report !== null ? [report] : [])),
    );
    for (const { address, content } of pageFilesOf(whole, counts.finish(), partly))
      writeJson(join(fresh, address), content);
    const written: Ledger = { version, files: entries, actions: sorted };
    writeJson(join(fresh, 'index.json'), index);
    writeJson(join(fresh, 'ledger.json'), written);
    writeFileSync(join(fresh, 'checks.csv'), checks.join(''));
    return written;
  });
  clearOtherStores(cache, setUp.store);
  return ledger;
}

/** Writes the data version over the place that was kept for it, right after `{"version":"`. */
function enterVersion(path: string, version: string): void {
  const file = openSync(path, 'r+');
  writeSync(file, version, '{"version":"'.length);
  closeSync(file);
}

function writeJson(path: string, content: unknown): void {
  writeFileSync(path, JSON.stringify(content));
}

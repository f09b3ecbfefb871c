import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDataset } from '../../src/dataset/build.ts';
import { registerFromCsv, type ReadRegister } from '../../src/dataset/register.ts';
import { wireOf } from '../../src/dataset/wire.ts';
import { actionsOfFile } from './actions.ts';
import { CHECKS_HEADER } from './checks-csv.ts';
import { choose, officesOf, type Candidate, type Choice } from './choose.ts';
import { gatherAll, settleAll } from './crew.ts';
import type { Gathered } from './gather.ts';
import { ledgerEntry } from './ledger-entry.ts';
import { sortActions, type Action, type Ledger } from './ledger.ts';
import { replaceFolder } from './output-folder.ts';
import { SILENT, type Progress } from './progress.ts';
import { publishedName } from './published-name.ts';
import { clearOtherStores, storeFolder } from './recognised-store.ts';
import { UNKNOWN_VERSION, type Settler } from './settle.ts';
import { sourceFiles } from './source-files.ts';

export interface BuildPlan {
  /** Folder with `reports/` and `authorities.csv`. */
  readonly input: string;
  /** Folder that is replaced whole. */
  readonly output: string;
  /** Folder that remembers what was understood of unchanged files. */
  readonly cache: string;
  readonly progress?: Progress;
}

const CODE = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds everything under `public/data` from `data/`. The same input gives the same bytes. Files that cannot be read
 * are in the ledger, and the rest is built; when nothing at all could be read, the old output stays as it is.
 *
 *   data/reports/*          data/authorities.csv
 *      │ gather    bytes → document → report, kept in the store; of each only the gist stays in memory
 *      │ choose    one report per office and year; ids
 *      │ settle    office by office: check, write reports/<id>.json and files/<file>
 *      ▼
 *   public/data: index, shards by year, reports, files, ledger, checks
 */
export async function buildSiteData({ input, output, cache, progress = SILENT }: BuildPlan): Promise<Ledger> {
  const { register, findings, csv } = readRegister(join(input, 'authorities.csv'));
  const store = storeFolder(cache, CODE, csv);
  const setUp = { authorities: register.authorities, store };
  const files = sourceFiles(join(input, 'reports'));
  const gathered: Gathered[] = [];
  await gatherAll(files, setUp, (one) => {
    gathered.push(one);
    progress.step(gathered.length, files.length, '读取 Reading');
  });
  const candidates = gathered.flatMap(candidateOf);
  const offices = officesOf(register, candidates);
  const choices = new Map(choose(candidates, offices).map((choice) => [choice.path, choice]));
  const entries = gathered.map((one) => ledgerEntry(one, choices.get(one.file.path)));
  const actions: Action[] = [
    ...findings.map(({ severity, code, facts }): Action => ({
      severity,
      code,
      facts,
      file: null,
      report: null,
    })),
    ...gathered.flatMap((one) => actionsOfFile(one, choices.get(one.file.path))),
  ];
  if (candidates.length === 0)
    return { version: UNKNOWN_VERSION, files: entries, actions: sortActions(actions) };

  const groups = byOffice(
    gathered,
    choices,
    offices.entries.map(({ id }) => id),
  );
  const gists = gathered.flatMap((one) => gistOf(one, choices.get(one.file.path)));
  const ledger = await replaceFolder(output, async (fresh) => {
    mkdirSync(join(fresh, 'reports'));
    mkdirSync(join(fresh, 'files'));
    const hash = createHash('sha256');
    const dataset = startDataset(offices.entries);
    const checks: string[] = [CHECKS_HEADER];
    await settleAll(groups, { ...setUp, settling: { gists, output: fresh } }, (settled, group) => {
      progress.step(group, groups.length, '核对 Checking');
      for (const one of settled) {
        hash.update(one.hash);
        checks.push(one.checks);
        actions.push(...one.actions);
        if (one.summary) dataset.add(one.summary);
      }
    });
    const sorted = sortActions(actions);
    const version = hash
      .update(JSON.stringify([offices.entries, entries, sorted]))
      .digest('hex')
      .slice(0, 12);
    for (const { choice } of groups.flat())
      enterVersion(join(fresh, 'reports', `${choice.id}.json`), version);
    const { index, shards } = wireOf(dataset.finish(version));
    for (const shard of shards) writeJson(join(fresh, `${String(shard.year)}.json`), shard);
    const written: Ledger = { version, files: entries, actions: sorted };
    writeJson(join(fresh, 'index.json'), index);
    writeJson(join(fresh, 'ledger.json'), written);
    writeFileSync(join(fresh, 'checks.csv'), checks.join(''));
    return written;
  });
  clearOtherStores(cache, store);
  progress.end();
  return ledger;
}

/** The reports to settle, grouped by office, in the order of the dataset; a report without office is alone. */
function byOffice(
  gathered: readonly Gathered[],
  choices: ReadonlyMap<string, Choice>,
  order: readonly string[],
): Settler[][] {
  const groups = new Map<string, Settler[]>(order.map((id) => [id, []]));
  for (const { file, hash } of gathered) {
    const choice = choices.get(file.path);
    if (!choice || choice.state === 'copy') continue;
    const name = choice.office ?? `\n${choice.id}`;
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push({ choice, hash, absolute: file.absolute });
  }
  const byYear = (a: Settler, b: Settler): number =>
    (a.choice.year ?? 0) - (b.choice.year ?? 0) || (a.choice.id < b.choice.id ? -1 : 1);
  return [...groups.values()].filter((group) => group.length > 0).map((group) => group.sort(byYear));
}

/** The gist of a report with the id and the published name of its place, for the rules between organs. */
function gistOf(
  { result }: Gathered,
  choice: Choice | undefined,
): Extract<Gathered['result'], { ok: true }>['value']['fingerprint'][] {
  if (!result.ok || choice?.state !== 'chosen') return [];
  const { fingerprint } = result.value;
  const file = publishedName(choice.id, fingerprint.report.format);
  return [{ ...fingerprint, report: { ...fingerprint.report, id: choice.id, file } }];
}

function candidateOf({ file, hash, result }: Gathered): Candidate[] {
  if (!result.ok) return [];
  const { authority, authorityName, year, issued } = result.value.fingerprint.report;
  return [{ path: file.path, hash, authority, authorityName, year, issued }];
}

function readRegister(path: string): ReadRegister & { readonly csv: string } {
  try {
    const csv = readFileSync(path, 'utf8');
    return { ...registerFromCsv(csv), csv };
  } catch {
    const missing = { code: 'register-missing', severity: 'warning', spans: [], facts: {} } as const;
    return { ...registerFromCsv(''), findings: [missing], csv: '' };
  }
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

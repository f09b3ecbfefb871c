import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDataset } from '../../src/dataset/build.ts';
import { registerFromCsv, type ReadRegister } from '../../src/dataset/register.ts';
import { summarise, type ReportSummary } from '../../src/dataset/summary.ts';
import { wireOf } from '../../src/dataset/wire.ts';
import type { ReportFile } from '../../src/dataset/report-file.ts';
import { checkReport } from '../../src/report/check.ts';
import type { SourcedReport } from '../../src/report/report.ts';
import { actionOfFile, actionsOf } from './actions.ts';
import { CHECKS_HEADER, checksOf } from './checks-csv.ts';
import { choose, officesOf, type Candidate, type Choice } from './choose.ts';
import { ledgerEntry, publishedName } from './entries.ts';
import { gather, type Gathered } from './gather.ts';
import { sortActions, type Action, type Ledger } from './ledger.ts';
import { replaceFolder } from './output-folder.ts';
import { SILENT, type Progress } from './progress.ts';
import { sourceFiles } from './source-files.ts';

export interface BuildPlan {
  /** Folder with `reports/` and `authorities.csv`. */
  readonly input: string;
  /** Folder that is replaced whole. */
  readonly output: string;
  readonly progress?: Progress;
}

/**
 * Builds everything under `public/data` from `data/`: read, recognise, choose, check, write. The same input gives
 * the same bytes. Files that cannot be read are in the ledger; the rest is built.
 */
export async function buildSiteData({ input, output, progress = SILENT }: BuildPlan): Promise<Ledger> {
  const { register, findings } = readRegister(join(input, 'authorities.csv'));
  const files = sourceFiles(join(input, 'reports'));
  const gathered: Gathered[] = [];
  for (const file of files) {
    progress.step(gathered.length, files.length, '读取 Reading');
    gathered.push(await gather(file, register));
  }
  const candidates = gathered.flatMap(candidateOf);
  const offices = officesOf(register, candidates);
  const choices = new Map(choose(candidates, offices).map((choice) => [choice.path, choice]));
  const actions: Action[] = findings.map(({ severity, code, facts }) => ({
    severity,
    code,
    facts,
    file: null,
    report: null,
  }));
  const understood = gathered.flatMap((one) => {
    const choice = choices.get(one.file.path);
    actions.push(...actionOfFile(one, choice));
    return choice && choice.state !== 'copy' && one.result.ok ? [settle(one, choice, one.result.value)] : [];
  });

  return replaceFolder(output, (fresh) => {
    mkdirSync(join(fresh, 'reports'));
    mkdirSync(join(fresh, 'files'));
    const hash = createHash('sha256');
    const summaries: ReportSummary[] = [];
    const checks: string[] = [CHECKS_HEADER];
    const reportFiles: ReportFile[] = [];
    for (const one of understood) {
      progress.step(reportFiles.length, understood.length, '核对 Checking');
      const results = checkReport(one.sourced, contextOf(one, understood));
      const file: ReportFile = {
        version: '',
        report: one.sourced.report,
        text: one.sourced.document.text,
        results,
      };
      hash.update(one.gathered.hash).update(JSON.stringify(file));
      reportFiles.push(file);
      checks.push(checksOf(one.choice.id, results));
      actions.push(...actionsOf(one.gathered, one.choice, results));
      if (one.choice.state === 'chosen') {
        const place = { office: one.choice.office ?? '', year: one.choice.year ?? 0 };
        summaries.push(summarise(one.sourced.report, results, place));
      }
      copyFileSync(one.gathered.file.absolute, join(fresh, 'files', one.sourced.report.file));
    }
    const entries = gathered.map((one) => ledgerEntry(one, choices.get(one.file.path)));
    const sorted = sortActions(actions);
    hash.update(JSON.stringify([offices.entries, entries, sorted]));
    const version = hash.digest('hex').slice(0, 12);
    const ledger: Ledger = { version, files: entries, actions: sorted };
    const { index, shards } = wireOf(buildDataset(summaries, offices.entries, version));
    for (const file of reportFiles)
      writeJson(join(fresh, 'reports', `${file.report.id}.json`), { ...file, version });
    for (const shard of shards) writeJson(join(fresh, `${String(shard.year)}.json`), shard);
    writeJson(join(fresh, 'index.json'), index);
    writeJson(join(fresh, 'ledger.json'), ledger);
    writeFileSync(join(fresh, 'checks.csv'), checks.join(''));
    progress.end();
    return Promise.resolve(ledger);
  });
}

interface Settled {
  readonly gathered: Gathered;
  readonly choice: Choice;
  readonly sourced: SourcedReport;
}

/** Gives a report the id and the published file name of its place. */
function settle(gathered: Gathered, choice: Choice, { report, document }: SourcedReport): Settled {
  const file = publishedName(choice.id, report.format);
  return { gathered, choice, sourced: { report: { ...report, id: choice.id, file }, document } };
}

function contextOf(one: Settled, all: readonly Settled[]): Parameters<typeof checkReport>[1] {
  const { office, year } = one.choice;
  const others = all.filter((other) => other !== one && other.choice.state === 'chosen');
  return {
    ownSeries: others
      .filter(({ choice }) => office !== null && choice.office === office)
      .map(({ sourced }) => sourced.report),
    sameYear: others
      .filter(({ choice }) => year !== null && choice.year === year && choice.office !== office)
      .map(({ sourced }) => sourced),
  };
}

function candidateOf({ file, hash, result }: Gathered): Candidate[] {
  if (!result.ok) return [];
  const { authority, authorityName, year, issued } = result.value.report;
  return [{ path: file.path, hash, authority, authorityName, year, issued }];
}

function readRegister(path: string): ReadRegister {
  try {
    return registerFromCsv(readFileSync(path, 'utf8'));
  } catch {
    const missing = registerFromCsv('');
    return {
      ...missing,
      findings: [{ code: 'register-missing', severity: 'warning', spans: [], facts: {} }],
    };
  }
}

function writeJson(path: string, content: unknown): void {
  writeFileSync(path, JSON.stringify(content));
}

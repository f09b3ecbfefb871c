import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../src/dataset/dataset.ts';
import type { ReportFile } from '../src/dataset/report-file.ts';
import type { IndexFile } from '../src/dataset/wire-index.ts';
import { datasetOf, type ShardFile } from '../src/dataset/wire.ts';
import type { Ledger } from './build/ledger/ledger.ts';

/** Reads the built dataset from a folder such as `public/data`, all years. Throws where `npm run data` has not run. */
export function readDataset(folder: string): Dataset {
  const index = readJson<IndexFile>(join(folder, 'index.json'));
  return datasetOf(
    index,
    index.years.map((year) => readJson<ShardFile>(join(folder, `${String(year)}.json`))),
  );
}

/** Reads one report with its text and rule results. */
export function readReportFile(folder: string, id: string): ReportFile {
  return readJson<ReportFile>(join(folder, 'reports', `${id}.json`));
}

/** Reads what became of every input file. */
export function readLedger(folder: string): Ledger {
  return readJson<Ledger>(join(folder, 'ledger.json'));
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

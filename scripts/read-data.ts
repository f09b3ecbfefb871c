import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WholeDataset } from '../src/dataset/dataset.ts';
import type { IndexFile } from '../src/dataset/wire-index.ts';
import { datasetOf, type ShardFile } from '../src/dataset/wire.ts';
import type { Ledger } from './build/ledger/ledger.ts';

/** Reads the built dataset from a folder such as `public/data`, all years. Throws where `npm run data` has not run. */
export function readDataset(folder: string): WholeDataset {
  const index = readJson<IndexFile>(join(folder, 'index.json'));
  return datasetOf(
    index,
    index.years.map((year) => readJson<ShardFile>(join(folder, `${String(year)}.json`))),
  );
}

/** Reads what became of every input file. */
export function readLedger(folder: string): Ledger {
  return readJson<Ledger>(join(folder, 'ledger.json'));
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packOf } from './pack/pack.ts';
import { readDataset } from './read-data.ts';

// Runs after the site is built: the open data lies beside the JSON it is made from.
const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'dist', 'data');
const dataset = readDataset(built);
const pack = packOf(dataset, readFileSync(join(built, 'checks.csv')));
writeFileSync(join(built, 'nianbao.csv'), pack.csv);
writeFileSync(join(built, 'nianbao.parquet'), pack.parquet);
writeFileSync(join(built, `nianbao-${dataset.version}.zip`), pack.zip);
console.log(`开放数据 Open data: nianbao-${dataset.version}.zip, ${String(pack.rows)} 行 rows`);

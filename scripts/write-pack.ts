import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packOf } from './pack/pack.ts';
import { readDataset } from './read-data.ts';
import { SITE } from './site-folder.ts';

// Runs after the site is built: the open data lies beside the JSON it is made from.
const built = join(SITE, 'data');
const dataset = readDataset(built);
const pack = packOf(dataset, readFileSync(join(built, 'checks.csv')));
writeFileSync(join(built, 'nianbao.csv'), pack.csv);
writeFileSync(join(built, 'nianbao.parquet'), pack.parquet);
writeFileSync(join(built, `nianbao-${dataset.version}.zip`), pack.zip);
console.log(`开放数据 Open data: nianbao-${dataset.version}.zip, ${String(pack.rows)} 行 rows`);

import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { inventCity, registerCsv } from '../invented/city.ts';
import { readDataset, readLedger } from '../read-data.ts';
import { breachesIn } from './any-report.fixture.ts';
import { buildSiteData } from './build-site-data.ts';
import { workshop } from './offices.fixture.ts';
import { readRegister } from './read-register.ts';
import { sourceFiles } from './source-files.ts';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));
/** Of a province's reports a part is enough. */
const MOST_COPIED = 60;

vi.setConfig({ testTimeout: 300_000 });

test('a report, an office and a year more leave everything green', async () => {
  const place = workshop({});
  const reports = join(place.input, 'reports');
  const copied = sourceFiles(join(DATA, 'reports'))
    .filter(({ notPlain }) => !notPlain)
    .slice(0, MOST_COPIED);
  for (const { path, absolute } of copied) {
    mkdirSync(dirname(join(reports, path)), { recursive: true });
    cpSync(absolute, join(reports, path));
  }
  const { register } = readRegister(DATA);
  const city = inventCity({ seed: 11, offices: 1, years: [2022, 2031] });
  writeFileSync(
    join(place.input, 'authorities.csv'),
    registerCsv([...register.authorities, ...city.authorities]),
  );
  const added = [...city.reports()];
  for (const { report, text } of added) writeFileSync(join(reports, `added-${report.file}`), text);

  expect(await breachesIn(place.input)).toEqual([]);
  await buildSiteData({ ...place, processes: 1 });
  const { reports: built, offices } = readDataset(place.output);
  const ids = added.map(({ report }) => report.id);
  expect(ids.length).toBeGreaterThan(1);
  expect(built.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  expect(offices.map(({ id }) => id)).toContain(added[0]?.authority.id);
  expect(built.map(({ year }) => year)).toContain(2031);
  const { files } = readLedger(place.output);
  expect(files).toHaveLength(copied.length + added.length);
  expect(files.filter(({ state }) => state === 'read').length).toBeGreaterThanOrEqual(added.length);
});

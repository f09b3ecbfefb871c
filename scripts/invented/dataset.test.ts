import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { observe, type Dataset, type WholeDataset } from '../../src/dataset/dataset.ts';
import { datasetOf, wireOf } from '../../src/dataset/wire.ts';
import { buildSiteData } from '../build/build-site-data.ts';
import { workshop } from '../build/offices.fixture.ts';
import { readDataset } from '../read-data.ts';
import { inventCity, registerCsv } from './city.ts';
import { datasetOfCity } from './dataset.ts';

/** Every figure of every report, by the report's id. */
function figuresOf(dataset: Dataset): Record<string, unknown> {
  const keys = [...dataset.columns.keys()].sort();
  return Object.fromEntries(
    dataset.reports.map(({ id }, report) => [id, keys.map((key) => [key, observe(dataset, report, key)])]),
  );
}

test('a dataset made of figures is the one that is built from the documents', async () => {
  const city = inventCity({ seed: 5, offices: 5, years: [2020, 2021, 2022] });
  const place = workshop(
    Object.fromEntries([...city.reports()].map(({ report, text }) => [report.file, text])),
  );
  writeFileSync(join(place.input, 'authorities.csv'), registerCsv(city.authorities));
  await buildSiteData({ ...place, processes: 1 });
  const built = readDataset(place.output);
  const made = datasetOfCity(city);
  expect(made.offices).toEqual(built.offices);
  const known = ({ reports }: WholeDataset): unknown[] =>
    reports.map(({ id, office, year, form, supplement, issued, file }) => ({
      id,
      office,
      year,
      form,
      supplement,
      issued,
      file,
    }));
  expect(known(made)).toEqual(known(built));
  expect(figuresOf(made)).toEqual(figuresOf(built));
});

test('a thousand reports go over the wire and come back as they were', () => {
  const made = datasetOfCity(inventCity({ seed: 9, offices: 200, years: [2019, 2020, 2021, 2022, 2023] }));
  expect(made.reports.length).toBeGreaterThan(900);
  const { index, shards } = wireOf(made);
  const back = datasetOf(index, shards);
  expect(back.reports).toEqual(made.reports);
  expect(figuresOf(back)).toEqual(figuresOf(made));
});

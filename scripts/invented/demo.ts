import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inventCity, kindsCsv, registerCsv, type City, type CityPlan } from './city.ts';

/** The last of the demonstration's years. */
const LAST_YEAR = 2025;
const SEED = 7;

/** The city of the demonstration: so many offices, over so many years up to the last. */
export function demoPlan(offices: number, years: number): CityPlan {
  return {
    seed: SEED,
    offices,
    years: Array.from({ length: years }, (_, index) => LAST_YEAR - years + 1 + index),
  };
}

/** The city that browser tests ask questions of. */
export const TEST_CITY: CityPlan = {
  seed: SEED,
  offices: 60,
  years: [2021, 2022, 2023, 2024],
  planting: { missing: 6 },
};

/**
 * Writes the documents and the register of an invented city into a folder, as a maintainer's `data/` has them. What
 * the folder held before is gone. Gives the city.
 */
export function writeCity(plan: CityPlan, folder: string): City {
  const city = inventCity(plan);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'reports'), { recursive: true });
  writeFileSync(join(folder, 'authorities.csv'), registerCsv(city.authorities));
  writeFileSync(join(folder, 'kinds.csv'), kindsCsv());
  for (const { report, text } of city.reports()) writeFileSync(join(folder, 'reports', report.file), text);
  return city;
}

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../build/offices.fixture.ts';
import { demoPlan, writeCity } from './demo.ts';

test('a demonstration is a folder of documents with its register, and nothing of the one before', () => {
  const folder = join(emptyFolder(), 'data');
  writeCity(demoPlan(3, 1), folder);
  writeFileSync(join(folder, 'reports', 'of-before.txt'), '');
  const city = writeCity(demoPlan(6, 3), folder);
  const made = [...city.reports()];
  expect(readdirSync(join(folder, 'reports')).sort()).toEqual(made.map(({ report }) => report.file).sort());
  expect(existsSync(join(folder, 'authorities.csv'))).toBe(true);
  const kinds = readFileSync(join(folder, 'kinds.csv'), 'utf8');
  for (const { kind } of city.authorities) expect(kinds).toContain(`\n${kind},`);
  for (const { report, text } of made)
    expect(readFileSync(join(folder, 'reports', report.file), 'utf8')).toBe(text);
  expect(new Set(made.map(({ year }) => year))).toEqual(new Set([2023, 2024, 2025]));
});

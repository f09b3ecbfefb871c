import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { reportOf, goodReport } from '../../src/report/report.fixture.ts';
import { breachesIn, breachesOfReport } from './any-report.fixture.ts';
import { workshop } from './offices.fixture.ts';
import { sourceFiles } from './source-files.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

// The maintainer may have a province's reports, and a scan or a large PDF takes its time.
vi.setConfig({ testTimeout: 120_000 + 5_000 * sourceFiles(join(ROOT, 'data', 'reports')).length });

test('every file of the project is read or refused with a reason, and every figure leads to its characters', async () => {
  expect(await breachesIn(join(ROOT, 'data'))).toEqual([]);
});

test('a file that is no report is refused with a reason', async () => {
  const { input } = workshop({ 'recipe.txt': '把水烧开，放入面条，煮三分钟。\n', 'empty.txt': '' });
  expect(await breachesIn(input)).toEqual([]);
});

test('a figure that is there twice, or points beside its characters, is told', () => {
  const { document } = goodReport();
  const report = reportOf(document);
  const [first, second, ...rest] = report.readings;
  if (!first || !second) throw new Error('no readings');
  expect(breachesOfReport({ report, document })).toEqual([]);
  const twice = { ...report, readings: [first, first, ...rest] };
  expect(breachesOfReport({ report: twice, document })).toEqual([`${first.key} is there twice`]);
  const [start, end] = first.span;
  const beside = { ...report, readings: [{ ...first, span: [start + 1, end] as const }, second, ...rest] };
  expect(breachesOfReport({ report: beside, document })).toHaveLength(1);
});

test('no other test reads the reports of the project, so that none can turn it red', () => {
  const named = /(?<!SITE, )['"`](?:\.\.\/)*data\/reports(?:['"`]|\/(?:\$|[a-z-]+-\d{4}))/;
  const tests = ['src', 'scripts', 'tests']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((name) => /\.(?:test|fixture|e2e)\.ts$/.test(name) && !name.endsWith('any-report.test.ts'));
  expect(tests.length).toBeGreaterThan(0);
  expect(tests.filter((name) => named.test(readFileSync(join(ROOT, name), 'utf8')))).toEqual([]);
});

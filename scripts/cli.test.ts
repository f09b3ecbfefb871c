import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { registerFromCsv } from '../src/dataset/register/register.ts';
import { buildSiteData } from './build/build-site-data.ts';
import { contents, page, WATER, workshop, type Workshop } from './build/offices.fixture.ts';

// Every run starts a Node of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

const SHIPPED = 'tests/fixtures/shipped/reports';
const REPORTS = readdirSync(SHIPPED)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join(SHIPPED, name));

test('inspect prints one object a line in the order given and nothing else, and fails when a file fails', () => {
  const { input } = workshop({ 'empty.txt': '', 'a.html': page('青禾区水务局', 2022) });
  const files = [
    ...REPORTS,
    join(input, 'nothing.txt'),
    join(input, 'reports'),
    join(input, 'reports', 'empty.txt'),
  ];
  files.push(join(input, 'reports', 'a.html'));
  const { stdout, status } = run('inspect', files);
  const lines = linesOf(stdout);
  expect(lines.map(({ file }) => file)).toEqual(files);
  expect(lines.map(({ error }) => error?.code)).toEqual([
    ...REPORTS.map(() => undefined),
    'file-missing',
    'file-is-folder',
    'empty-file',
    undefined,
  ]);
  expect(lines.flatMap(({ error }) => (error ? [error.message] : []))).toSatisfy((messages: string[]) =>
    messages.every((message) => /[\u4e00-\u9fff].*。 ?[A-Z].*\.$/.test(message)),
  );
  expect(status).toBe(1);
});

test('every span of inspect slices the text it claims, and every report has results of rules', () => {
  const { stdout, status } = run('inspect', REPORTS);
  expect(status).toBe(0);
  for (const [index, line] of linesOf(stdout).entries()) {
    const text = readFileSync(REPORTS[index] ?? '', 'utf8');
    const values = Object.values(line.values ?? {});
    expect(values.length).toBeGreaterThan(200);
    for (const value of values) expect(text.slice(...value.span)).toBe(value.text);
    for (const value of values) expect('value' in value).toBe(value.state === 'number');
    expect(line.findings?.length).toBeGreaterThan(50);
    expect(Object.keys(line)).toEqual([
      'file',
      'authority',
      'authorityId',
      'year',
      'form',
      'issued',
      'scope',
      'values',
      'doubts',
      'findings',
    ]);
  }
});

test('inspect for people shows who, when, what was found and what the rules say', () => {
  const { stdout, status } = run('inspect', ['--pretty', ...REPORTS.slice(0, 1), 'nothing.txt']);
  expect(stdout).toMatch(/北仑区政务服务办公室[\s\S]*2020[\s\S]*2019[\s\S]*P-11[\s\S]*没有这个文件/);
  expect(status).toBe(1);
});

test('a build by several processes gives the same bytes as a build by one', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 6 }, (_, index) => [
      [`a${String(index)}.html`, page(`青禾区${'水林教财民卫'.charAt(index % 6)}务局`, 2018 + (index % 5))],
      [
        `b${String(index)}.txt`,
        index % 2 === 0 ? '' : readFileSync(REPORTS[index % 5] ?? '', 'utf8') + '\n'.repeat(index),
      ],
    ]).flat() as [string, string][],
  );
  const many = workshop(files, [WATER]);
  const alone = workshop(files, [WATER]);
  expect(run('build-data', [...plan(many), '--processes', '3'])).toMatchObject({ status: 0 });
  await buildSiteData({ ...alone, processes: 1 });
  expect(contents(many.output)).toEqual(contents(alone.output));
});

test('a broken file fails the build only when it is asked to be strict, or when there is nothing else', () => {
  const place = workshop({ 'a.html': page('青禾区水务局', 2022), 'empty.txt': '' }, [WATER]);
  const usual = run('build-data', plan(place));
  expect([usual.status, usual.stdout.includes('empty.txt'), usual.stdout.includes('文件是空的')]).toEqual([
    0,
    true,
    true,
  ]);
  expect(run('build-data', [...plan(place), '--strict']).status).toBe(1);
  const nothing = workshop({ 'empty.txt': '' });
  expect(run('build-data', plan(nothing)).status).toBe(1);
});

test('add shows what was understood, asks, copies under its own name, registers the office and never overwrites', () => {
  const place = workshop({}, []);
  const draft = join(place.root, 'some draft.html');
  writeFileSync(draft, page('青禾区水务局', 2022));
  const reports = join(place.input, 'reports');
  mkdirSync(reports, { recursive: true });

  const refused = run('add', ['--data', place.input, draft], 'n\nn\n');
  expect([refused.status, readdirSync(reports)]).toEqual([1, []]);
  expect(run('add', ['--data', place.input, draft], '').status).toBe(1);
  expect(refused.stdout).toMatch(/青禾区水务局[\s\S]*2022/);

  expect(run('add', ['--data', place.input, draft], 'n\ny\nlabel=青禾水务\ny\n').status).toBe(0);
  expect(readdirSync(reports)).toEqual(['qing-he-qu-shui-wu-ju-2022.html']);
  const [organ] = registerFromCsv(readFileSync(join(place.input, 'authorities.csv'), 'utf8')).register
    .authorities;
  expect(organ).toMatchObject({
    ...{ id: 'qinghe-water', name: '青禾区水务局', label: '青禾水务', level: 'county', kind: 'water' },
    formerIds: ['qing-he-qu-shui-wu-ju'],
  });

  expect(run('add', ['--data', place.input, '--yes', draft]).stdout).toContain('已经有了');
  writeFileSync(draft, page('青禾区水务局', 2022, '2023年3月1日'));
  expect(run('add', ['--data', place.input, '--yes', draft]).status).toBe(0);
  expect(readdirSync(reports)).toEqual(['qing-he-qu-shui-wu-ju-2022.html', 'qinghe-water-2022.html']);
});

test('register proposes a line for every organ it does not know, and writes whole or not at all', () => {
  const files = { 'a.html': page('青禾区水务局', 2022), 'b.html': page('霜汀区司法局', 2021) };
  const place = workshop(files, []);
  const csv = join(place.input, 'authorities.csv');
  const before = '\ufeffid,name,label\r\nqinghe-tax,青禾区税务局,青禾税务\r\n';
  writeFileSync(csv, before);
  const where = ['--data', place.input, '--cache', place.cache];

  expect(run('register', [...where, '--dry-run']).stdout).toMatch(
    /霜汀区司法局[\s\S]*b\.html[\s\S]*青禾区水务局/,
  );
  expect(run('register', where, 'y\nq\n').status).toBe(1);
  expect(run('register', where, 'y\n').status).toBe(1);
  expect(readFileSync(csv, 'utf8')).toBe(before);

  expect(run('register', where, 'y\nn\n').status).toBe(0);
  const after = readFileSync(csv, 'utf8');
  expect(after.startsWith('\ufeffid,name,label,')).toBe(true);
  expect(after).toContain('\r\nqinghe-tax,青禾区税务局,青禾税务,');
  expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(run('register', [...where, '--yes']).status).toBe(0);
  const { register, findings } = registerFromCsv(readFileSync(csv, 'utf8'));
  expect(findings).toEqual([]);
  expect(register.authorities.map(({ id }) => id)).toEqual([
    'qinghe-tax',
    'shuangting-justice',
    'qinghe-water',
  ]);
  expect(run('register', where).stdout).toContain('都在名册里');
}, 60_000);

interface Line {
  readonly file: string;
  readonly error?: { readonly code: string; readonly message: string };
  readonly values?: Record<
    string,
    { readonly state: string; readonly text: string; readonly span: [number, number] }
  >;
  readonly findings?: readonly unknown[];
}

function linesOf(stdout: string): Line[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

function plan({ input, output, cache }: Workshop): string[] {
  return ['--input', input, '--output', output, '--cache', cache];
}

function run(
  script: string,
  words: readonly string[],
  input = '',
): { stdout: string; status: number | null } {
  return spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...words], {
    encoding: 'utf8',
    input,
    maxBuffer: 64 * 1024 * 1024,
  });
}

import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { observe, reportAt } from '../../src/dataset/dataset.ts';
import { contentOf } from '../../src/dataset/data-file.ts';
import { reportFile } from '../../src/dataset/report-file.ts';
import { readDataset, readLedger } from '../read-data.ts';
import { buildSiteData } from './build-site-data.ts';
import { contents, page, WATER, workshop, type Workshop } from './offices.fixture.ts';

const water = page('青禾区水务局', 2022);

test('a report becomes an entry, its figures, its file and its source', async () => {
  const { output } = await built({ 'whatever.html': water }, [WATER]);
  const dataset = readDataset(output);
  expect(dataset.reports).toMatchObject([
    { id: 'qinghe-water-2022', office: 0, year: 2022, form: '2021', issued: '2023-01-12' },
  ]);
  expect(observe(dataset, reportAt(dataset, 0, 2022), 'fee.amount')).toMatchObject({
    kind: 'number',
    number: 26.815,
  });
  const file = reportFile('qinghe-water-2022');
  const read = contentOf(readFileSync(join(output, file.address), 'utf8'), file);
  if (!read.ok) throw new Error(read.refusal.code);
  const { report, text, version, office, years } = read.value;
  expect(office?.name).toBe('青禾区水务局');
  expect(years).toEqual([{ id: 'qinghe-water-2022', year: 2022 }]);
  expect(version).toBe(dataset.version);
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  const fee = report.readings.find(({ key }) => key === 'fee.amount');
  expect(text.slice(...(fee?.span ?? [0, 0]))).toBe('26.815');
  expect(readFileSync(join(output, 'files', report.file), 'utf8')).toBe(water);
});

test('the same input gives the same bytes, from scratch and from what is remembered', async () => {
  const files = { 'a.html': water, 'b/c.html': page('青禾区司法局', 2021), 'broken.pdf': '%PDF-1.7 broken' };
  const first = await built(files, [WATER]);
  const second = await built(files, [WATER]);
  expect(contents(second.output)).toEqual(contents(first.output));
  await buildSiteData(first);
  expect(contents(first.output)).toEqual(contents(second.output));
});

test('another figure gives another version', async () => {
  const one = await built({ 'a.html': water });
  const other = await built({ 'a.html': water.replace('26.815', '26.816') });
  expect(readDataset(other.output).version).not.toBe(readDataset(one.output).version);
});

test('a broken file, an empty file and a file that is no report are told, and the rest is built', async () => {
  const { output } = await built({
    'a.html': water,
    'broken.docx': new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]),
    'empty.txt': '',
    'recipe.txt': '把水烧开，放入面条，煮三分钟。\n',
  });
  const { files, actions } = readLedger(output);
  expect(files.map(({ file, state }) => [file, state])).toEqual([
    ['a.html', 'read'],
    ['broken.docx', 'rejected'],
    ['empty.txt', 'rejected'],
    ['recipe.txt', 'rejected'],
  ]);
  expect(files.filter(({ state }) => state === 'rejected').every(({ why }) => why.length === 1)).toBe(true);
  expect(
    actions
      .filter(({ severity, rule }) => severity === 'error' && rule === undefined)
      .map(({ file }) => file),
  ).toEqual(['broken.docx', 'empty.txt', 'recipe.txt']);
  expect(readDataset(output).reports).toHaveLength(1);
});

test('of two reports of one office and year the later signature wins and both are kept', async () => {
  const late = page('青禾区水务局', 2022, '2023年3月20日').replace('26.815', '27.5');
  const { output } = await built({ 'a-early.html': water, 'z-late.html': late, 'm-copy.html': water }, [
    WATER,
  ]);
  const dataset = readDataset(output);
  expect(dataset.reports.map(({ id, issued }) => [id, issued])).toEqual([
    ['qinghe-water-2022', '2023-03-20'],
  ]);
  expect(observe(dataset, 0, 'fee.amount')).toMatchObject({ number: 27.5 });
  const { files, actions } = readLedger(output);
  expect(files.map(({ file, place, instead }) => [file, place, instead])).toEqual([
    ['a-early.html', 'superseded', 'qinghe-water-2022'],
    ['m-copy.html', 'copy', expect.stringMatching(/^qinghe-water-2022-[0-9a-f]{8}$/)],
    ['z-late.html', 'chosen', null],
  ]);
  expect(actions.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['report-superseded', 'file-copied']),
  );
  expect(readdirSync(join(output, 'reports'))).toHaveLength(2);
  expect(readdirSync(join(output, 'files'))).toHaveLength(2);
});

test('an office outside the register is there all the same, with the line that would register it', async () => {
  const { output } = await built({ 'a.html': water });
  const dataset = readDataset(output);
  expect(dataset.offices).toMatchObject([
    { id: 'qing-he-qu-shui-wu-ju', name: '青禾区水务局', initials: 'qhqswj' },
  ]);
  const action = readLedger(output).actions.find(({ code }) => code === 'office-unregistered');
  const line = String(action?.facts['line']);
  const again = await built({ 'a.html': water }, [line]);
  expect(readLedger(again.output).actions.some(({ code }) => code === 'office-unregistered')).toBe(false);
  expect(readDataset(again.output).reports.map(({ id }) => id)).toEqual(dataset.reports.map(({ id }) => id));
});

test('a report without a year is kept and told but is not in the dataset', async () => {
  const undated = water
    .replaceAll('2022年政府信息', '政府信息')
    .replaceAll('2022年，', '')
    .replace('2023年1月12日', '');
  const { output } = await built({ 'a.html': water, 'undated.html': undated }, [WATER]);
  const entry = readLedger(output).files.find(({ file }) => file === 'undated.html');
  expect(entry).toMatchObject({ state: 'partly', place: 'unplaced', year: null });
  expect(entry?.why.map(({ code }) => code)).toContain('year-unknown');
  expect(readDataset(output).reports).toHaveLength(1);
});

test('names of files decide nothing and never reach the output', async () => {
  const { input, output, ...rest } = workshop(
    {
      '=cmd|calc!A0.html': water,
      'x..\u202efdp.2019\n.html': page('青禾区司法局', 2021),
      '<img src=x onerror=alert(1)>/%2e%2e%2f.html': page('青禾区教育局', 2020),
      '.hidden.html': page('青禾区财政局', 2020),
    },
    [WATER],
  );
  await buildSiteData({ input, output, ...rest });
  expect(
    readLedger(output)
      .files.map(({ year }) => year)
      .sort(),
  ).toEqual([2020, 2021, 2022]);
  for (const path of Object.keys(contents(output))) expect(path).toMatch(/^[a-z0-9/.-]+$/);
  expect(readdirSync(join(output, 'files')).every((name) => name.endsWith('.html.txt'))).toBe(true);
});

test('a link is followed inside the folder of reports and nowhere else', async () => {
  const place = workshop({ 'a.html': water });
  writeFileSync(join(place.root, 'outside.html'), page('青禾区司法局', 2021));
  mkdirSync(join(place.root, 'elsewhere'));
  writeFileSync(join(place.root, 'elsewhere', 'far.html'), page('青禾区教育局', 2020));
  const reports = join(place.input, 'reports');
  symlinkSync(join(place.root, 'outside.html'), join(reports, 'link.html'));
  symlinkSync(join(place.root, 'elsewhere'), join(reports, 'folder'));
  symlinkSync(join(reports, 'a.html'), join(reports, 'inside.html'));
  symlinkSync(join(reports, 'nothing.html'), join(reports, 'dangling.html'));
  const { files } = await buildSiteData(place);
  expect(files.map(({ file, place, why }) => [file, place ?? why[0]?.code])).toEqual([
    ['a.html', 'chosen'],
    ['dangling.html', 'file-missing'],
    ['folder', 'file-not-plain'],
    ['inside.html', 'copy'],
    ['link.html', 'file-not-plain'],
  ]);
});

test('when nothing could be read, the old output stays as it was', async () => {
  const place = await built({ 'a.html': water });
  const before = contents(place.output);
  writeFileSync(join(place.input, 'reports', 'a.html'), '');
  const { files } = await buildSiteData(place);
  expect(files).toMatchObject([{ state: 'rejected' }]);
  expect(contents(place.output)).toEqual(before);
});

test('a file that has not changed is not read again', async () => {
  const place = await built({ 'a.html': water }, [WATER]);
  const [store = ''] = readdirSync(place.cache);
  const remembered = Object.keys(contents(join(place.cache, store))).filter((path) => path.endsWith('.json'));
  expect(remembered).toHaveLength(1);
  const path = join(place.cache, store, remembered[0] ?? '');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('26.815', '99.125'));
  writeFileSync(join(place.input, 'reports', 'b.html'), page('青禾区水务局', 2021));
  await buildSiteData(place);
  const dataset = readDataset(place.output);
  expect(observe(dataset, reportAt(dataset, 0, 2022), 'fee.amount')).toMatchObject({ digits: '99.125' });
  expect(observe(dataset, reportAt(dataset, 0, 2021), 'fee.amount')).toMatchObject({ digits: '26.815' });
});

test('a register that changes makes everything be read again', async () => {
  const place = await built({ 'a.html': water });
  writeFileSync(join(place.input, 'authorities.csv'), `id,name\nthe-water-bureau,青禾区水务局\n`);
  await buildSiteData(place);
  expect(readDataset(place.output).reports.map(({ id }) => id)).toEqual(['the-water-bureau-2022']);
  expect(readdirSync(place.cache)).toHaveLength(1);
});

test('a register saved by a Chinese spreadsheet in its own encoding is read all the same', async () => {
  const place = workshop({ 'a.html': water });
  // 青禾区水务局 in GB18030.
  const name = [0xc7, 0xe0, 0xba, 0xcc, 0xc7, 0xf8, 0xcb, 0xae, 0xce, 0xf1, 0xbe, 0xd6];
  const ascii = [...Buffer.from('id,name\r\nwater-gbk,')];
  writeFileSync(join(place.input, 'authorities.csv'), Uint8Array.from([...ascii, ...name, 13, 10]));
  await buildSiteData(place);
  expect(readDataset(place.output).reports.map(({ id }) => id)).toEqual(['water-gbk-2022']);
});

async function built(
  reports: Parameters<typeof workshop>[0],
  lines: readonly string[] = [],
): Promise<Workshop> {
  const place = workshop(reports, lines);
  await buildSiteData(place);
  return place;
}

test.each([
  ['says no place', '水务局', [WATER], 'office-without-place'],
  ['says only of what kind its place is', '市住房和城乡建设局', [WATER], 'office-without-place'],
  [
    'is a short name of two organs',
    '水务局',
    [
      WATER.replace(',,', ',水务局,'),
      WATER.replace('qinghe-water,青禾区水务局,,', 'baishi-water,白石区水务局,水务局,'),
    ],
    'office-shared',
  ],
])('reports of two districts whose name %s become nobody’s, and are told', async (_, name, lines, code) => {
  const files = { 'qinghe/a.html': page(name, 2022), 'baishi/b.html': page(name, 2023) };
  const { output } = await built(files, lines);
  const dataset = readDataset(output);
  expect(dataset.reports).toEqual([]);
  expect(dataset.offices.map((office) => office.name)).not.toContain(name);
  const { files: entries, actions } = readLedger(output);
  expect(entries.map(({ state, place, authority }) => [state, place, authority])).toEqual([
    ['partly', 'unplaced', null],
    ['partly', 'unplaced', null],
  ]);
  expect(actions.filter((action) => action.code === code).map(({ file }) => file)).toEqual([
    'baishi/b.html',
    'qinghe/a.html',
  ]);
});

test('a short name leads to the one organ of the register that has it, and never to one of another place', async () => {
  const lines = [WATER.replace(',,', ',水务局,')];
  const files = { 'a.html': page('水务局', 2022), 'b.html': page('白石区水务局', 2022) };
  const { output } = await built(files, lines);
  const { reports, offices } = readDataset(output);
  expect(reports.map(({ office, year }) => [offices[office]?.name, year])).toEqual([
    ['青禾区水务局', 2022],
    ['白石区水务局', 2022],
  ]);
});

import { expect, test } from 'vitest';
import type { Register } from '../../src/catalogue/authorities.ts';
import { registerFromCsv } from '../../src/dataset/register/register.ts';
import { checkReport } from '../../src/rules/check.ts';
import { pastReportOf } from '../../src/rules/past-report.ts';
import type { Reading, SourcedReport } from '../../src/report/report.ts';
import { understand } from '../../src/report/understand.ts';
import { inventCity, registerCsv } from './city.ts';
import { NOTHING_PLANTED, type Planted } from './planting.ts';
import type { InventedReport } from './report.ts';

const YEARS = [2019, 2020, 2021, 2022, 2023];
const city = inventCity({ seed: 7, offices: 24, years: YEARS });
const reports = [...city.reports()];
const { register, findings } = registerFromCsv(registerCsv(city.authorities));

async function read({ text, report }: InventedReport, by: Register = register): Promise<SourcedReport> {
  const understood = await understand(new TextEncoder().encode(text), report.file, by);
  if (!understood.ok) throw new Error(understood.refusal.code);
  return understood.value;
}

const planted = <K extends Planted['kind']>(kind: K): Extract<Planted, { kind: K }>[] =>
  city.planted.filter((one): one is Extract<Planted, { kind: K }> => one.kind === kind);

const of = (office: string): InventedReport[] => reports.filter(({ authority }) => authority.id === office);

function numberIn({ report }: InventedReport, key: string): number | undefined {
  const value = report.readings.find((reading) => reading.key === key)?.value;
  return value?.kind === 'number' ? value.number : undefined;
}

test('documents read as any other give exactly the figures they were made of, at the same characters', async () => {
  const told = (readings: readonly Reading[]): unknown[] =>
    readings
      .map(({ key, value, span, place, ground }) => ({ key, value, span, place, ground }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const invented of reports) {
    const { report, document } = await read(invented);
    expect(document.text).toBe(invented.text);
    expect(told(report.readings)).toEqual(told(invented.report.readings));
    const { readings, ...typed } = invented.report;
    expect(readings.length).toBeGreaterThan(0);
    expect(report).toMatchObject(typed);
    expect(report.findings).toEqual([]);
    expect(report.grids.every(({ labelled, leftovers }) => labelled && leftovers.length === 0)).toBe(true);
  }
  expect(new Set(reports.map(({ report }) => report.form))).toEqual(new Set(['2019', '2021']));
});

test('nothing contradicts itself but where a slip was planted, and there at the cell that is wrong', async () => {
  const slips = new Map(planted('slip').map((slip) => [`${slip.office}-${String(slip.year)}`, slip.key]));
  expect(slips.size).toBeGreaterThan(0);
  const sourced = await Promise.all(reports.map((report) => read(report)));
  const wrong = new Map<string, Set<string>>();
  for (const one of sourced) {
    const ownSeries = sourced.flatMap(({ report }) =>
      report.authority === one.report.authority && report !== one.report ? [pastReportOf(report)] : [],
    );
    for (const { outcome, severity, keys } of checkReport(one, { ownSeries, sameYear: [], register }))
      if (outcome === 'fail' && severity === 'error')
        wrong.set(one.report.id, new Set([...(wrong.get(one.report.id) ?? []), ...keys]));
  }
  expect([...wrong.keys()].sort()).toEqual([...slips.keys()].sort());
  for (const [id, key] of slips) expect(wrong.get(id)).toContain(key);
});

test('the register is sound, and every report is of an office in it', () => {
  expect(findings).toEqual([]);
  expect(register.authorities).toEqual(city.authorities);
  for (const { report } of reports) expect(city.authorities.map(({ id }) => id)).toContain(report.authority);
});

test('offices without a total tell their channels, all others tell both', () => {
  const silent = planted('without-total').map(({ office }) => office);
  expect(silent.length).toBeGreaterThan(0);
  const summed = planted('summary').map(({ office }) => office);
  for (const report of reports.filter(({ authority }) => !summed.includes(authority.id))) {
    expect(numberIn(report, 'disclosure.total') === undefined).toBe(silent.includes(report.authority.id));
    expect(report.report.readings.some(({ key }) => key.startsWith('channel.'))).toBe(true);
  }
});

test('reports are missing, begin and end where it was planted and nowhere else', () => {
  const ended = [...planted('renamed'), ...planted('merged')];
  expect(ended.length).toBeGreaterThan(1);
  const began = [...planted('newcomer'), ...ended];
  for (const { id } of city.authorities.filter(({ kind }) => kind !== 'government')) {
    const since = began.find(({ office }) => office === id)?.since ?? -Infinity;
    const until = ended.find(({ from }) => from.some((before) => before === id))?.since ?? Infinity;
    const lost = planted('missing').flatMap(({ office, year }) => (office === id ? [year] : []));
    expect(of(id).map(({ year }) => year)).toEqual(
      YEARS.filter((year) => year >= since && year < until && !lost.includes(year)),
    );
  }
  for (const { office, from } of ended)
    for (const before of from)
      expect(city.authorities.find(({ id }) => id === before)?.successor).toBe(office);
});

test('a summary is the sum of the offices below it', () => {
  const [summary] = planted('summary');
  const below = city.authorities.filter(({ parent }) => parent === summary?.office).map(({ id }) => id);
  expect(below.length).toBeGreaterThan(1);
  const plain = inventCity({
    seed: 7,
    offices: 24,
    years: YEARS,
    planting: { ...NOTHING_PLANTED, summaries: 1 },
  });
  const all = [...plain.reports()];
  for (const whole of all.filter(({ authority }) => authority.kind === 'government'))
    for (const key of ['request.received.total', 'request.granted.natural-person', 'licence.decisions']) {
      const parts = all.filter(
        ({ authority, year }) => authority.parent === whole.authority.id && year === whole.year,
      );
      expect(parts.length).toBeGreaterThan(1);
      expect(numberIn(whole, key)).toBe(parts.reduce((sum, part) => sum + (numberIn(part, key) ?? 0), 0));
    }
});

test('the rules take a summary for one, and find no office above it', async () => {
  const plain = inventCity({
    seed: 8,
    offices: 9,
    years: [2022],
    planting: { ...NOTHING_PLANTED, summaries: 1 },
  });
  const known = registerFromCsv(registerCsv(plain.authorities)).register;
  const sourced = await Promise.all([...plain.reports()].map((report) => read(report, known)));
  const [whole] = plain.planted.map(({ office }) =>
    sourced.find(({ report }) => report.authority === office),
  );
  if (!whole) throw new Error('no summary');
  const sameYear = sourced.filter((one) => one !== whole).map(({ report }) => pastReportOf(report));
  const results = checkReport(whole, { ownSeries: [], sameYear, register: known });
  expect(results.filter(({ rule }) => rule === 'H-02').map(({ outcome }) => outcome)).toEqual(['pass']);
});

test('a sparing office grants less than half of what is usual, and one that is sought gets ten times the most', () => {
  const share = (offices: readonly string[]): number => {
    const all = reports.filter(({ authority }) => offices.includes(authority.id));
    const sum = (key: string): number =>
      all.reduce((total, report) => total + (numberIn(report, key) ?? 0), 0);
    return sum('request.granted.total') / sum('request.processed.total');
  };
  const sparing = planted('sparing').map(({ office }) => office);
  const [sought] = planted('sought').map(({ office }) => office);
  const usual = city.authorities.flatMap(({ id, kind }) =>
    kind !== 'government' && !sparing.includes(id) && id !== sought ? [id] : [],
  );
  expect(sparing.length).toBeGreaterThan(0);
  for (const office of sparing) expect(share([office])).toBeLessThan(share(usual) / 2);
  const received = (office: string): number[] =>
    of(office).map((report) => numberIn(report, 'request.received.natural-person') ?? 0);
  expect(Math.min(...received(sought ?? ''))).toBeGreaterThanOrEqual(
    10 * Math.max(...usual.flatMap(received)),
  );
});

test('the same plan gives the same city, another seed another one', () => {
  const plan = { offices: 6, years: [2020, 2021] };
  const texts = (seed: number): string[] =>
    [...inventCity({ seed, ...plan }).reports()].map(({ text }) => text);
  expect(texts(3)).toEqual(texts(3));
  expect(texts(3)).not.toEqual(texts(4));
});

test.each([1, 2, 5])('a city may have %i offices and one year', (offices) => {
  const small = inventCity({ seed: 1, offices, years: [2022] });
  expect([...small.reports()].filter(({ authority }) => authority.kind !== 'government')).toHaveLength(
    offices,
  );
});

test('a city of fifty thousand reports is planned whole and told one report at a time', () => {
  const large = inventCity({ seed: 1, offices: 8400, years: [2018, 2019, 2020, 2021, 2022, 2023] });
  expect(registerFromCsv(registerCsv(large.authorities)).findings).toEqual([]);
  expect(new Set(large.authorities.map(({ district }) => district)).size).toBeGreaterThan(300);
  const first = large.reports().next();
  expect(first.done).toBe(false);
});

import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { registerOf } from '../../src/catalogue/authorities.ts';
import { contentOf, refuse } from '../../src/dataset/data-file.ts';
import type { WholeDataset } from '../../src/dataset/dataset.ts';
import { reportFile, type PublishedReport } from '../../src/dataset/report-file.ts';
import { MOST_LISTED, startCounting, type RuleCounts } from '../../src/dataset/rule-counts.ts';
import type { OrRefusal } from '../../src/finding/finding.ts';
import { understand } from '../../src/report/understand.ts';
import { RULES } from '../../src/rules/rulebook.ts';
import { chartMenuOf } from '../../src/table/chart-menu.ts';
import { keysOfChart } from '../../src/table/chart-keys.ts';
import { chartOf, CHARTS } from '../../src/table/specs.ts';
import type { ChartId } from '../../src/table/spec.ts';
import { toldChart } from '../../src/table/told-chart.ts';
import { loadHeld } from '../../src/ui/check/held.ts';
import { wholeOf } from '../../src/ui/compare/whole.ts';
import { devFirst } from '../../src/ui/dev-site.ts';
import { fixedPages, nameOf, type Page } from '../../src/ui/page.ts';
import { openPage } from '../../src/ui/pages.ts';
import { toldRates } from '../../src/ui/rates/told-rates.ts';
import type { Site } from '../../src/ui/site.ts';
import { DEFAULT_VIEW } from '../../src/view/view.ts';
import { inventCity, type City } from '../invented/city.ts';
import { datasetOfCity } from '../invented/dataset.ts';
import { pageFilesOf } from './page-files.ts';

/** What one page asks for: files by address, and their bytes after gzip. */
type Fetched = ReadonlyMap<string, number>;

interface Weighed {
  readonly fetched: (page: Page, query?: string) => Promise<Fetched>;
  /** By a chart that is to show anything but what it opens on. */
  readonly fetchedByWish: (chart: ChartId) => Promise<Fetched>;
  readonly fetchedByCheck: () => Promise<Fetched>;
}

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
/** About 5, 300, 2,100 and 50,000 reports. */
const SIZES = [
  { offices: 1, years: YEARS.slice(0, 5) },
  { offices: 43, years: YEARS },
  { offices: 300, years: YEARS },
  { offices: 7143, years: YEARS },
];

describe.each(SIZES)('in a city of $offices organs', ({ offices, years }) => {
  const city = inventCity({ seed: 11, offices, years });
  const dataset = datasetOfCity(city);
  const site = weigh(dataset, city.reports);
  const [first] = dataset.reports;
  const office = dataset.offices[first?.office ?? 0]?.id ?? '';

  test('a chart asks for nothing to open, and then for its own file and the names of the offices, two bytes a figure', async () => {
    for (const chart of CHARTS) {
      const { id } = chart;
      expect((await site.fetched({ kind: 'compare', chart: id })).size).toBe(0);
      const fetched = await site.fetchedByWish(id);
      expect([...fetched.keys()]).toEqual([`charts/${id}.json`, 'offices.json']);
      const figures = keysOfChart(chart).length * dataset.reports.length;
      expect(fetched.get(`charts/${id}.json`), id).toBeLessThan(1500 + 2 * figures);
      expect(fetched.get('offices.json')).toBeLessThan(1000 + 20 * dataset.offices.length);
    }
  });

  test('a page of one report asks for one file and one of an office for two, however many there are', async () => {
    const report = await site.fetched({ kind: 'report', id: first?.id ?? '' });
    expect([...report.keys()]).toEqual([`reports/${first?.id ?? ''}.json`]);
    expect(sumOf(report)).toBeLessThan(40_000);
    const shown = await site.fetched({ kind: 'office', id: office });
    expect([...shown.keys()]).toEqual([`offices/${office}.json`, `profiles/${office}.json`]);
    expect(sumOf(shown)).toBeLessThan(12_000);
  });

  test('slides ask for the charts that the address names, and for none without', async () => {
    expect((await site.fetched({ kind: 'deck' })).size).toBe(0);
    const [one, other] = CHARTS.map(({ id }) => id);
    const fetched = await site.fetched(
      { kind: 'deck' },
      `deck=${one ?? ''}&deck=${other ?? ''}&deck=${one ?? ''}`,
    );
    expect([...fetched.keys()]).toEqual(
      [one, other]
        .map((id) => `charts/${id ?? ''}.json`)
        .concat('offices.json')
        .sort(),
    );
  });

  test('the self-check asks for three files, in bytes by the offices and not by the years', async () => {
    const fetched = await site.fetchedByCheck();
    expect([...fetched.keys()]).toEqual(['check.json', 'office-search.json', 'offices.json']);
    expect(sumOf(fetched)).toBeLessThan(5000 + 110 * dataset.offices.length);
  });

  test('the list of offices asks for their names and for a digit a year', async () => {
    const fetched = await site.fetched({ kind: 'offices' });
    expect([...fetched.keys()]).toEqual(['coverage.json', 'offices.json']);
    expect(fetched.get('coverage.json')).toBeLessThan(1500 + 8 * dataset.offices.length);
  });

  test('every other page asks for one bounded list at most', async () => {
    const others = fixedPages([]).filter(({ kind }) => !['compare', 'deck', 'offices'].includes(kind));
    for (const page of others) {
      const fetched = await site.fetched(page);
      expect(fetched.size, nameOf(page)).toBeLessThanOrEqual(1);
      expect(sumOf(fetched), nameOf(page)).toBeLessThan(60_000);
    }
  });
});

function sumOf(fetched: Fetched): number {
  return [...fetched.values()].reduce((sum, bytes) => sum + bytes, 0);
}

/** The files of a city, and what pages ask of them. */
function weigh(dataset: WholeDataset, reports: City['reports']): Weighed {
  const files = new Map<string, string>();
  for (const { address, content } of pageFilesOf(dataset, everyRuleFails(dataset))) {
    files.set(address, JSON.stringify(content));
    // One office stands for all.
    if (address.startsWith('offices/')) break;
  }
  const weights = new Map<string, number>();
  const weightOf = (address: string): number => {
    const known = weights.get(address) ?? gzipSync(files.get(address) ?? '').length;
    weights.set(address, known);
    return known;
  };
  const readBeside: Site['read'] = (file) => {
    const text = files.get(file.address);
    return Promise.resolve(text === undefined ? refuse('load-missing', file.address) : contentOf(text, file));
  };
  async function fetchedBy(work: (site: Site) => Promise<OrRefusal<unknown>>): Promise<Fetched> {
    const asked = new Set<string>();
    const done = await work({
      version: dataset.version,
      read: (file) => {
        asked.add(file.address);
        return readBeside(file);
      },
      // What a page opens on stands in it.
      first: (id) => devFirst(id, 'zh', { read: readBeside }),
      chart: (id) => Promise.resolve({ ok: true, value: toldChart(chartOf(id), 'zh') }),
      rates: () => Promise.resolve({ ok: true, value: toldRates('zh') }),
      menu: () => Promise.resolve({ ok: true, value: chartMenuOf(CHARTS, 'zh') }),
    });
    expect(done.ok, JSON.stringify(done)).toBe(true);
    return new Map([...asked].sort().map((address) => [address, weightOf(address)]));
  }
  return {
    fetched: async (page, query = '') => {
      if (page.kind === 'report') files.set(reportFile(page.id).address, await firstReport(reports));
      return fetchedBy((site) => openPage({ page, language: 'zh', query }, site));
    },
    fetchedByCheck: () => fetchedBy(loadHeld),
    fetchedByWish: (chart) =>
      fetchedBy((site) => wholeOf(toldChart(chartOf(chart), 'zh'), { ...DEFAULT_VIEW, chart }, site)),
  };
}

/** The longest lists there can be on the page of the rules. */
function everyRuleFails({ reports }: WholeDataset): RuleCounts {
  const counts = startCounting();
  const outcomes = new Map(RULES.map(({ id }) => [id, 'fail' as const]));
  for (const { id } of reports.slice(0, 2 * MOST_LISTED)) counts.add(id, outcomes);
  return counts.finish();
}

async function firstReport(reports: City['reports']): Promise<string> {
  const [made] = reports();
  if (!made) throw new Error('the city has a report');
  const register = registerOf([made.authority]);
  const read = await understand(new TextEncoder().encode(made.text), made.report.file, register);
  if (!read.ok) throw new Error(read.refusal.code);
  const { id, name, label, en } = made.authority;
  const published: PublishedReport = {
    ...{
      version: 'invented',
      text: made.text,
      results: [],
      supplement: false,
      places: [],
      report: read.value.report,
    },
    ...{ state: 'chosen', instead: null, given: {} },
    ...{ office: { id, name, label, en }, years: [{ id: read.value.report.id, year: made.year }] },
  };
  return JSON.stringify(published);
}

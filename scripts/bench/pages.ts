import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerOf } from '../../src/catalogue/authorities.ts';
import type { PublishedReport } from '../../src/dataset/report-file.ts';
import { startCounting } from '../../src/dataset/rule-counts.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { understand } from '../../src/report/understand.ts';
import { CHARTS } from '../../src/table/specs.ts';
import { fixedPages, type Page, type PageAddress } from '../../src/ui/page.ts';
import type { RenderedPage } from '../../src/ui/render.ts';
import type { Site } from '../../src/ui/site.ts';
import { pageFilesOf } from '../build/page-files.ts';
import { inventCity, type City } from '../invented/city.ts';
import { datasetOfCity } from '../invented/dataset.ts';
import { builtSites } from '../prerender/built-site.ts';
import { htmlOf } from '../prerender/shell.ts';

export type RenderPage = (address: PageAddress, site: Site) => Promise<RenderedPage>;

/** How many pages of reports and of offices stand for all of them. */
const SAMPLE = 40;
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
const ASSETS = { script: 'main.js', preloads: [], css: '', styles: [] };

/** What prerendering an invented city costs: CPU milliseconds a page, over all its pages. */
export interface PageCost {
  readonly reports: number;
  readonly perPage: number;
}

/** Measures it in a folder that is there for this; what costs the same for every report and office is sampled. */
export async function costOfPages(folder: string, offices: number, render: RenderPage): Promise<PageCost> {
  const city = inventCity({ seed: 7, offices, years: YEARS });
  const dataset = datasetOfCity(city);
  for (const name of ['charts', 'offices', 'reports']) mkdirSync(join(folder, name), { recursive: true });
  for (const { address, content } of pageFilesOf(dataset, startCounting().finish()))
    writeFileSync(join(folder, address), JSON.stringify(content));
  const siteFor = builtSites(folder, dataset.version);
  const work = async (pages: readonly Page[]): Promise<number> => {
    const start = process.cpuUsage();
    for (const page of pages)
      for (const language of LANGUAGES) {
        const address = { page, language };
        const { site, asked } = siteFor(language);
        const rendered = await render(address, site);
        htmlOf({ address, ...rendered, ...asked(), linkedData: null, invented: true }, ASSETS, '');
      }
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const reportPages = await writeReports(folder, city, Math.ceil(dataset.reports.length / SAMPLE));
  const officePages = dataset.offices.slice(0, SAMPLE).map(({ id }): Page => ({ kind: 'office', id }));
  const fixed = fixedPages(CHARTS.map(({ id }) => id));
  await work([...reportPages, ...officePages]);
  const ofReports = ((await work(reportPages)) * dataset.reports.length) / reportPages.length;
  const ofOffices = ((await work(officePages)) * dataset.offices.length) / officePages.length;
  const pages = LANGUAGES.length * (fixed.length + dataset.reports.length + dataset.offices.length);
  return {
    reports: dataset.reports.length,
    perPage: ((await work(fixed)) + ofReports + ofOffices) / pages,
  };
}

/** Writes the files of every `step`th report, as the build would. */
async function writeReports(folder: string, { reports, authorities }: City, step: number): Promise<Page[]> {
  const register = registerOf(authorities);
  const pages: Page[] = [];
  let at = 0;
  for (const { report, text, authority, year } of reports()) {
    at += 1;
    if (at % step !== 0) continue;
    const read = await understand(new TextEncoder().encode(text), report.file, register);
    if (!read.ok) throw new Error(read.refusal.code);
    const { id, name, label, en } = authority;
    const published: PublishedReport = {
      ...{ version: 'invented', text, results: [], supplement: false, places: [] },
      ...{ state: 'chosen', instead: null, given: {} },
      report: { ...read.value.report, id: report.id },
      ...{ office: { id, name, label, en }, years: [{ id: report.id, year }] },
    };
    writeFileSync(join(folder, 'reports', `${report.id}.json`), JSON.stringify(published));
    pages.push({ kind: 'report', id: report.id });
  }
  return pages;
}

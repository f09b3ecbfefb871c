import { LANGUAGES } from '../src/language/language.ts';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chartMenuOf } from '../src/table/chart-menu.ts';
import { chartOf, CHARTS } from '../src/table/specs.ts';
import { datasetOf, type Wire } from '../src/dataset/wire.ts';
import type { Dataset } from '../src/dataset/dataset.ts';
import { kindNames } from '../src/ui/compare/kinds.ts';
import { fileOf, type PageAddress } from '../src/ui/page.ts';
import type { RenderedPage } from '../src/ui/render.ts';
import type { Site } from '../src/ui/site.ts';
import { readAssets } from './prerender/assets.ts';
import { writeChartFiles } from './prerender/chart-files.ts';
import { linkedDataOf } from './prerender/linked-data.ts';
import { ownData, ownSpec } from './prerender/own-data.ts';
import { pagesOf } from './prerender/pages.ts';
import { htmlOf } from './prerender/shell.ts';
import { readRuleCounts } from './prerender/rule-counts.ts';
import { robotsOf, siteMapOf } from './prerender/site-map.ts';
import { readDataset, readReportFile } from './read-data.ts';
import { ROOT, SITE } from './site-folder.ts';

type RenderPage = (address: PageAddress, site: Site) => Promise<RenderedPage>;

await prerender();

/** Writes every page into the folder of the site, with its chart and table inside. */
async function prerender(): Promise<void> {
  const siteUrl = siteUrlOf(process.env['SITE_URL'] ?? '');
  const module = (await import(pathToFileURL(join(ROOT, '.cache/render/render.js')).href)) as {
    renderPage: RenderPage;
  };
  const dataset = readDataset(join(SITE, 'data'));
  const assetsFor = readAssets(SITE);
  writeChartFiles(dataset, join(SITE, 'data/charts'));
  const ruleCounts = readRuleCounts(join(SITE, 'data'), dataset);
  const addresses = pagesOf(dataset, CHARTS).flatMap((page) =>
    LANGUAGES.map((language) => ({ page, language })),
  );
  for (const [index, address] of addresses.entries()) {
    const { page, language } = address;
    const own = ownData(page, dataset);
    const counts = page.kind === 'rules' ? ruleCounts : null;
    // The browser hydrates from the same part, so the page is rendered from it as well.
    const spec = page.kind === 'compare' ? ownSpec(chartOf(page.chart), language) : null;
    const kinds = kindNames(dataset.offices, language);
    const menu = chartMenuOf(CHARTS, language);
    const rendered = await module.renderPage(address, {
      dataset: () => Promise.resolve({ ok: true, value: own ? unpack(own) : dataset }),
      report: (id) => Promise.resolve({ ok: true, value: readReportFile(join(SITE, 'data'), id) }),
      chart: (id) => Promise.resolve(ownSpec(chartOf(id), language)),
      menu: () => Promise.resolve(menu),
      kinds: () => Promise.resolve(kinds),
      ruleCounts: () => ruleCounts,
    });
    const html = htmlOf(
      {
        address,
        ...rendered,
        json: {
          page: address,
          ...(spec && { 'chart-spec': spec }),
          ...(own && { dataset: own }),
          ...(counts && { counts }),
          ...(spec && { kinds, 'chart-menu': menu }),
        },
        linkedData: linkedDataOf(address, rendered, dataset, siteUrl),
      },
      assetsFor(address),
      siteUrl,
    );
    writeFileSync(join(SITE, fileOf(page, language)), html);
    if (index % 1000 === 999) process.stderr.write(`${index + 1} / ${addresses.length} 个页面 pages\n`);
  }
  writeFileSync(join(SITE, 'sitemap.xml'), siteMapOf(addresses, siteUrl));
  writeFileSync(join(SITE, 'robots.txt'), robotsOf(siteUrl));
  rmSync(join(SITE, '.vite'), { recursive: true, force: true });
  process.stderr.write(`${addresses.length} 个页面 pages\n`);
}

function unpack({ index, shards }: Wire): Dataset {
  return datasetOf(index, shards);
}

function siteUrlOf(given: string): string {
  return given === '' || given.endsWith('/') ? given : `${given}/`;
}

import { LANGUAGES } from '../src/language/language.ts';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHARTS } from '../src/table/specs.ts';
import { fileOf, type PageAddress, type ServedPage } from '../src/ui/page.ts';
import { isInvented } from '../src/dataset/version.ts';
import type { RenderedPage } from '../src/ui/render.ts';
import type { Site } from '../src/ui/site.ts';
import { readAssets } from './prerender/assets.ts';
import { builtSites } from './prerender/built-site.ts';
import { writeChartFiles } from './prerender/chart-files.ts';
import { writeCoverageFiles } from './prerender/coverage-files.ts';
import { describeData } from './prerender/linked-data.ts';
import { oldPages } from './prerender/lead-on.ts';
import { pagesOf } from './prerender/pages.ts';
import { writePlaceFiles } from './prerender/place-files.ts';
import { htmlOf } from './prerender/shell.ts';
import { robotsOf, siteMapOf } from './prerender/site-map.ts';
import { readDataset } from './read-data.ts';
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
  const { version } = dataset;
  const siteFor = builtSites(join(SITE, 'data'), version);
  const linkedDataFor = describeData(dataset, siteUrl);
  const assetsFor = readAssets(SITE);
  writeChartFiles(dataset, join(SITE, 'data/charts'));
  writeCoverageFiles(join(SITE, 'data'));
  writePlaceFiles(dataset, join(SITE, 'data'));
  const addresses = pagesOf(dataset, CHARTS).flatMap((page) =>
    LANGUAGES.map((language) => ({ page, language })),
  );
  for (const [index, address] of addresses.entries()) {
    const { page, language } = address;
    const { site, asked } = siteFor(language);
    const rendered = await module.renderPage(address, site);
    const { blocks, named, shape } = asked();
    const served: ServedPage = { ...address, version };
    const html = htmlOf(
      {
        address,
        ...rendered,
        blocks: { page: JSON.stringify(served), ...blocks },
        named,
        linkedData: linkedDataFor(address, rendered),
        invented: isInvented(version),
      },
      assetsFor(address, shape),
      siteUrl,
    );
    writeFileSync(join(SITE, fileOf(page, language)), html);
    if (index % 1000 === 999) process.stderr.write(`${index + 1} / ${addresses.length} 个页面 pages\n`);
  }
  for (const { file, html } of oldPages(dataset, siteUrl)) writeFileSync(join(SITE, file), html);
  writeFileSync(join(SITE, 'sitemap.xml'), siteMapOf(addresses, siteUrl));
  writeFileSync(join(SITE, 'robots.txt'), robotsOf(siteUrl));
  rmSync(join(SITE, '.vite'), { recursive: true, force: true });
  process.stderr.write(`${addresses.length} 个页面 pages\n`);
}

function siteUrlOf(given: string): string {
  return given === '' || given.endsWith('/') ? given : `${given}/`;
}

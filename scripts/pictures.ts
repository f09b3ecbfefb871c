import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHARTS } from '../src/table/specs.ts';
import type { ChartSpec } from '../src/table/spec.ts';
import { opened } from '../src/table/opening.ts';
import { tabulate } from '../src/table/tabulate.ts';
import { toldChart } from '../src/table/told-chart.ts';
import type { ChartTable } from '../src/table/chart-table.ts';
import { FILE_MARKS, LANGUAGES, type Language } from '../src/language/language.ts';
import type { Dataset } from '../src/dataset/dataset.ts';
import { frameSvg, type FrameSize } from '../src/export/frame.ts';
import { LIGHT } from '../src/chart/palette.ts';
import { pictureToSvg, sizeOfSvg } from '../src/export/svg.ts';
import { firstRows, rowsAtFirst } from '../src/ui/compare/shown.ts';
import { fileOf, HOME, languageOfFile } from '../src/ui/page.ts';
import { DEFAULT_VIEW } from '../src/view/view.ts';
import { namePictures } from './pictures/heads.ts';
import { oembedOf } from './pictures/oembed.ts';
import { findPainter, whyNoPainter } from './pictures/painter.ts';
import { CARD, reportCard } from './pictures/report-card.ts';
import { CARD_ROWS, firstRowsOf } from './pictures/shown-table.ts';
import { readDataset } from './read-data.ts';
import { ROOT, SITE } from './site-folder.ts';

// Runs after the pages are written: pictures of every chart at addresses that stay, and cards for shared links.
const FOLDER = 'pictures';
const WIDTH = 960;
/** How many times larger than on the page a chart stands on its card, so that it can be read in passing. */
const LEGIBLE = 1.2;
/** Reports beyond this number get the card of the site: each card takes a browser some 60 milliseconds. */
const MOST_CARDS = 500;

const given = process.env['SITE_URL'] ?? '';
const siteUrl = given === '' || given.endsWith('/') ? given : `${given}/`;
const { renderChart, renderFitted } = (await import(
  pathToFileURL(join(ROOT, '.cache/render/render.js')).href
)) as {
  renderChart: (table: ChartTable, width: number) => Promise<string>;
  renderFitted: (table: ChartTable, frame: FrameSize) => Promise<string>;
};
const dataset = readDataset(join(SITE, 'data'));
mkdirSync(join(SITE, FOLDER), { recursive: true });
const sought = await findPainter();
const painter = 'paint' in sought ? sought : null;
for (const language of LANGUAGES) {
  for (const spec of CHARTS) await drawChart(spec, language);
  for (const [report, { id }] of dataset.reports.entries())
    if (report < MOST_CARDS) await drawReport(report, id, language);
  nameOnOtherPages(language);
}
await painter?.leave();
tell(dataset);

async function drawChart(spec: ChartSpec, language: Language): Promise<void> {
  const whole = tabulate(toldChart(spec, language), dataset, opened(DEFAULT_VIEW, dataset));
  // What the page and the frame draw at first, so that the height of the frame fits.
  const table = firstRows(whole, rowsAtFirst(whole));
  const name = `${FOLDER}/${spec.id}${FILE_MARKS[language]}`;
  const svg = pictureToSvg(await renderChart(table, WIDTH));
  const size = sizeOfSvg(svg);
  write(`${name}.svg`, svg);
  if (painter) {
    write(`${name}.png`, await painter.paint(svg, size, 2));
    write(cardName(spec.id, language), await painter.paint(await chartCard(whole), CARD, 1));
  }
  const embedded = sizeOfSvg(pictureToSvg(await renderChart(table, 608)));
  const frame = { width: 640, height: embedded.height + 96 };
  const thumbnail = painter
    ? { file: cardName(spec.id, language), ...CARD }
    : { file: `${name}.svg`, ...size };
  write(`${name}.json`, `${JSON.stringify(oembedOf(table, frame, thumbnail, siteUrl), null, 1)}\n`);
  const pictures = {
    svg: `${name}.svg`,
    png: painter ? `${name}.png` : null,
    oembed: siteUrl === '' ? null : `${name}.json`,
    card: painter ? cardName(spec.id, language) : null,
  };
  const pages =
    spec.id === HOME.chart
      ? [HOME, { kind: 'compare', chart: spec.id } as const]
      : [{ kind: 'compare', chart: spec.id } as const];
  for (const page of pages) namePictures(SITE, fileOf(page, language), pictures, siteUrl);
}

async function chartCard(whole: ChartTable): Promise<string> {
  let svg = '';
  for (const rows of CARD_ROWS) {
    svg = pictureToSvg(await renderFitted(firstRowsOf(whole, rows), CARD));
    const { width, height } = sizeOfSvg(svg);
    if (Math.min(CARD.width / width, CARD.height / height) >= LEGIBLE) break;
  }
  return frameSvg(svg, CARD, LIGHT.paper);
}

async function drawReport(report: number, id: string, language: Language): Promise<void> {
  if (!painter) return;
  const card = cardName(`report-${id}`, language);
  write(card, await painter.paint(reportCard(dataset, report, language), CARD, 1));
  const pictures = { svg: null, png: null, oembed: null, card };
  namePictures(SITE, fileOf({ kind: 'report', id }, language), pictures, siteUrl);
}

/** Every other page has the card of the first chart; the error page has none. */
function nameOnOtherPages(language: Language): void {
  const card = cardName(HOME.chart, language);
  if (!existsSync(join(SITE, card))) return;
  for (const page of readdirSync(SITE).filter((file) => file.endsWith('.html') && !file.startsWith('404'))) {
    if (languageOfFile(page) !== language) continue;
    namePictures(SITE, page, { svg: null, png: null, oembed: null, card }, siteUrl);
  }
}

function cardName(what: string, language: Language): string {
  return `${FOLDER}/card-${what}${FILE_MARKS[language]}.png`;
}

function write(file: string, content: string | Buffer): void {
  writeFileSync(join(SITE, file), content);
}

function tell({ reports }: Dataset): void {
  const count = readdirSync(join(SITE, FOLDER)).length;
  console.log(`图片 Pictures: ${String(count)} 个文件 files`);
  if (!('paint' in sought)) console.log(whyNoPainter(sought));
  if (painter && reports.length > MOST_CARDS)
    console.log(
      `只为前 ${String(MOST_CARDS)} 份报告做了分享卡片。 Cards were made for the first ${String(MOST_CARDS)} reports.`,
    );
  if (painter && siteUrl === '')
    console.log(
      '分享卡片的地址是相对的，多数服务只认完整地址：构建时设 SITE_URL=https://… ' +
        'Cards have relative addresses and most services want whole ones: build with SITE_URL=https://…',
    );
}

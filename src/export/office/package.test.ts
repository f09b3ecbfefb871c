import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { LIGHT } from '../../chart/palette.ts';
import type { Language } from '../../language/language.ts';
import type { ChartTable } from '../../table/chart-table.ts';
import { opened } from '../../table/opening.ts';
import { tabulate } from '../../table/tabulate.ts';
import { toldChart } from '../../table/told-chart.ts';
import { DEFAULT_VIEW, type View } from '../../view/view.ts';
import { deckToPptx } from '../pptx/pptx.ts';
import { slidesOf } from '../pptx/slides.ts';
import { chance, inventFigures, inventView } from '../proof.fixture.ts';
import { PROVEN, provenChart } from '../proven.fixture.ts';
import { tablesToXlsx } from '../xlsx.ts';
import { packageFaults } from './package.fixture.ts';

const dataset = inventFigures(3);
const office = dataset.offices[0]?.id ?? '';
const VIEWS: readonly Partial<View>[] = [
  {},
  { scale: 'log' },
  { shares: true },
  { trend: true },
  { offices: [office] },
  { offices: [office], years: [dataset.reports[0]?.year ?? 0] },
  { offices: ['nobody'] },
];
const LANGUAGES: readonly Language[] = ['zh', 'en'];

const slides = (table: ChartTable) =>
  slidesOf(table, {
    definition: 'a & b',
    permalink: 'https://a.example/?a=1&b=2',
    date: '2023-01-31',
    colours: LIGHT.series,
    description: '<x>',
  });

async function faultsOfFiles(tables: readonly ChartTable[]): Promise<string[]> {
  const title = 'A & B <标题>';
  const setting = { title, permalink: '', date: '2023-01-31', definitions: tables.map(() => 'x') };
  const pptx = await deckToPptx({ title, subtitle: '', slides: tables.flatMap(slides) });
  const xlsx = await tablesToXlsx(tables, setting);
  return [pptx, xlsx].flatMap((bytes) => packageFaults(unzipSync(bytes)));
}

test.each(PROVEN)('slides and workbook of $id are sound packages in every view', async (spec) => {
  for (const language of LANGUAGES) {
    const tables = VIEWS.map((view) =>
      tabulate(toldChart(spec, language), dataset, opened({ ...DEFAULT_VIEW, ...view }, dataset)),
    );
    expect(await faultsOfFiles(tables), language).toEqual([]);
    expect(await faultsOfFiles(tables.slice(-2, -1)), `${language}, one slide`).toEqual([]);
  }
});

test.each(LANGUAGES)('one file of all charts is a sound package (%s)', async (language) => {
  const tables = PROVEN.map((spec) =>
    tabulate(toldChart(spec, language), dataset, opened(DEFAULT_VIEW, dataset)),
  );
  expect(tables.flatMap(slides).length).toBeGreaterThan(tables.length);
  expect(await faultsOfFiles(tables)).toEqual([]);
});

test('files of charts chosen by chance are sound packages, and so is one of none', async () => {
  const next = chance(20230201);
  for (let count = 0; count < 20; count += 1) {
    const tables = Array.from({ length: 1 + Math.floor(next() * 3) }, () => {
      const view = inventView(next);
      const figures = inventFigures(count);
      const language = next() < 0.5 ? 'zh' : 'en';
      return tabulate(toldChart(provenChart(view.chart), language), figures, opened(view, figures));
    });
    expect(await faultsOfFiles(tables)).toEqual([]);
  }
  expect(await faultsOfFiles([])).toEqual([]);
});

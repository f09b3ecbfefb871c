import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { LANGUAGES, type Language } from '../../src/language/language.ts';
import { chartMenuOf } from '../../src/table/chart-menu.ts';
import { chartOf, CHARTS } from '../../src/table/specs.ts';
import type { ChartId } from '../../src/table/spec.ts';
import { toldChart } from '../../src/table/told-chart.ts';
import { packLook } from '../../src/ui/compare/first/first-look.ts';
import { lookFirst } from '../../src/ui/compare/first/look-first.ts';
import { renderPage } from '../../src/ui/render.ts';
import type { Site } from '../../src/ui/site.ts';
import { CITY_BYTES } from '../first-view.ts';
import { inventCity } from '../invented/city.ts';
import { datasetOfCity } from '../invented/dataset.ts';
import { demoPlan } from '../invented/demo.ts';

const nothing = (): never => {
  throw new Error('a page that opens asks for no more');
};

/** Bytes after gzip of what a chart's page says of a city: its body and what it opens on. */
async function weigh(
  dataset: Dataset,
  chart: ChartId,
  language: Language,
): Promise<{ readonly bytes: number; readonly most: number }> {
  const spec = toldChart(chartOf(chart), language);
  const first = lookFirst(spec, dataset, {});
  const site: Site = {
    version: dataset.version,
    chart: () => Promise.resolve({ ok: true, value: spec }),
    first: () => Promise.resolve({ ok: true, value: first }),
    menu: () => Promise.resolve({ ok: true, value: chartMenuOf(CHARTS, language) }),
    read: nothing,
    rates: nothing,
  };
  const page = { page: { kind: 'compare', chart }, language, version: dataset.version } as const;
  const { body } = await renderPage(page, site);
  const bytes = gzipSync(body + JSON.stringify(packLook(first)), { level: 9 }).length;
  return { bytes, most: first.table.shape === 'heat' ? CITY_BYTES.heat : CITY_BYTES.others };
}

describe.each([13, 20, 60, 120, 300, 1000])('of a city of %d offices', (offices) => {
  const dataset = datasetOfCity(inventCity(demoPlan(offices, 3)));
  test.each(CHARTS)('the page of $id says no more than a first view has room for', async ({ id }) => {
    for (const language of LANGUAGES) {
      const { bytes, most } = await weigh(dataset, id, language);
      expect(bytes).toBeLessThanOrEqual(most);
    }
  });
});

import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Chart from './Chart.svelte';
import { loadEveryShape } from './load-shape.ts';
import { EXAMPLES } from './examples.fixture.ts';
import { chartOf } from '../table/specs.ts';
import { tabulate } from '../table/tabulate.ts';
import { toldChart } from '../table/told-chart.ts';

/** The picture alone, as a file: numbers cut to three decimals, one element a line, framework marks gone. */
function pictureOf(body: string): string {
  const svg = /<svg[\s\S]*<\/svg>/.exec(body)?.[0] ?? '';
  return `${svg
    .replace(/<!--[^>]*-->/g, '')
    .replace(/(\d\.\d{3})\d+/g, '$1')
    .replace(/></g, '>\n<')}\n`;
}

const shapes = await loadEveryShape();

describe('the gallery', () => {
  test.each(EXAMPLES.flatMap((example) => [700, 288].map((width) => ({ ...example, width }))))(
    '$name at $width',
    async ({ name, chart, dataset, selection, width }) => {
      const table = tabulate(toldChart(chartOf(chart), 'zh'), dataset, selection);
      const { body } = render(Chart, {
        props: { table, width, shape: shapes[table.shape], hrefOf: () => 'report.html' },
      });
      expect(body).not.toMatch(/NaN|undefined|Infinity/);
      await expect(pictureOf(body)).toMatchFileSnapshot(`gallery/${name}-${String(width)}.svg`);
    },
  );
});

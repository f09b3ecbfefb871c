import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../examples.fixture.ts';
import { loadEveryShape } from '../load-shape.ts';
import { textWidth } from './measure.ts';
import { placeChart } from './place.ts';
import type { PlacedText } from './placed.ts';
import { chartOf } from '../../table/specs.ts';
import { tabulate } from '../../table/tabulate.ts';
import { toldChart } from '../../table/told-chart.ts';
import type { ChartTable } from '../../table/chart-table.ts';

function example(name: string): ChartTable {
  const found = EXAMPLES.find((one) => one.name === name);
  if (!found) throw new Error(`no example ${name}`);
  return tabulate(toldChart(chartOf(found.chart), 'zh'), found.dataset, found.selection);
}

const shapes = await loadEveryShape();

describe('every picture of the gallery', () => {
  const sizes = EXAMPLES.flatMap(({ name }) => [288, 344, 700, 1100].map((width) => ({ name, width })));

  test.each(sizes)('$name keeps its words inside $width', ({ name, width }) => {
    const table = example(name);
    const shape = shapes[table.shape];
    const chart = placeChart(table, width, shape);
    for (const one of textsOf(shape.place(table, chart.box)).concat(chart.head.texts, chart.foot.texts)) {
      const [from, to] = extent(one);
      expect(from, one.text).toBeGreaterThanOrEqual(0);
      expect(to, one.text).toBeLessThanOrEqual(width);
      expect(one.y).toBeLessThanOrEqual(chart.height);
    }
  });

  test.each(sizes)('$name has no two texts on each other at $width', ({ name, width }) => {
    const table = example(name);
    const shape = shapes[table.shape];
    const { box } = placeChart(table, width, shape);
    const boxes = textsOf(shape.place(table, box)).map((one) => {
      const [left, right] = extent(one, 0.92);
      return { text: one.text, left, right, top: one.y - one.size * 0.75, bottom: one.y };
    });
    boxes.forEach((a, at) => {
      for (const b of boxes.slice(at + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, `${a.text} / ${b.text}`).toBe(true);
      }
    });
  });
});

/** Every placed text anywhere in a placed plot. */
function textsOf(value: unknown): PlacedText[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('text' in value && 'anchor' in value) return [value as PlacedText];
  return Object.values(value).flatMap(textsOf);
}

function extent(one: PlacedText, tightness = 1): [from: number, to: number] {
  const width = textWidth(one.text, one.size) * tightness;
  const from = one.anchor === 'start' ? one.x : one.anchor === 'end' ? one.x - width : one.x - width / 2;
  return [from, from + width];
}

import { SaxesParser } from 'saxes';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Chart from '../chart/Chart.svelte';
import { loadEveryShape } from '../chart/load-shape.ts';
import { EXAMPLES } from '../chart/examples.fixture.ts';
import { inventDataset, WHOLE } from '../chart/gallery.fixture.ts';
import { chartOf } from '../table/specs.ts';
import { tabulate } from '../table/tabulate.ts';
import { toldChart } from '../table/told-chart.ts';
import { pictureToSvg, sizeOfSvg } from './svg.ts';

const shapes = await loadEveryShape();
const pictures = EXAMPLES.map(({ name, chart, dataset, selection }) => {
  const table = tabulate(toldChart(chartOf(chart), 'zh'), dataset, selection);
  const { body } = render(Chart, {
    props: { table, width: 700, shape: shapes[table.shape], hrefOf: () => 'report.html#figure' },
  });
  return { name, svg: pictureToSvg(body) };
});

describe.each(pictures)('the picture file $name', ({ svg }) => {
  test('is well-formed XML with nothing of the page in it', () => {
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(svg).close();
    expect(svg).not.toMatch(/class=|href=|tabindex|aria-|data-row|<a[\s>]|<!--|<style|<script/);
  });

  test('keeps to what office programs draw right', () => {
    expect(svg).not.toMatch(/rgba|currentColor|foreignObject|transform=| dy=|style=|var\(/);
    expect(svg).toMatch(/<svg[^>]*><rect width="700" height="\d+" fill="#ffffff"/);
    expect(sizeOfSvg(svg).width).toBe(700);
  });
});

test('hostile words in a report stay words in the picture', () => {
  const text = '"><a b="c">&';
  const dataset = inventDataset([
    { office: '水务局', year: 2022, values: { 'fee.amount': { kind: 'text', text } } },
  ]);
  const table = tabulate(toldChart(chartOf('fees'), 'zh'), dataset, WHOLE);
  const svg = pictureToSvg(render(Chart, { props: { table, width: 700, shape: shapes[table.shape] } }).body);
  const words: string[] = [];
  const parser = new SaxesParser();
  parser.on('text', (piece) => words.push(piece));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  expect(words).toContain(text);
});

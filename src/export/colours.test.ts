import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Chart from '../chart/Chart.svelte';
import { EXAMPLES } from '../chart/examples.fixture.ts';
import { LIGHT } from '../chart/palette.ts';
import { LIGHT_TONES } from '../chart/tones.ts';
import { loadEveryShape } from '../chart/load-shape.ts';
import { chartOf } from '../table/specs.ts';
import { tabulate } from '../table/tabulate.ts';
import { toldChart } from '../table/told-chart.ts';
import type { ChartTable } from '../table/chart-table.ts';
import { COLOURS, paletteOf, recolour, tonesOf } from './colours.ts';
import { fitChart, FRAMES, frameSvg } from './frame.ts';
import { pictureToSvg, sizeOfSvg } from './svg.ts';

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const shapes = await loadEveryShape();

function tableOf(name: string): ChartTable {
  const found = EXAMPLES.find((one) => one.name === name);
  if (!found) throw new Error(`no example ${name}`);
  return tabulate(toldChart(chartOf(found.chart), 'zh'), found.dataset, found.selection);
}

describe.each(COLOURS.filter((one) => one !== 'colour'))('the %s palette', (name) => {
  const palette = paletteOf(name);
  const least = name === 'contrast' ? 4.5 : 3;

  test(`has series colours that stand ${String(least)}:1 on the paper and words at 4.5:1 on them`, () => {
    palette.series.forEach((colour, at) => {
      expect(contrast(colour, palette.paper), colour).toBeGreaterThanOrEqual(least);
      expect(contrast(palette.on[at] ?? '', colour), colour).toBeGreaterThanOrEqual(4.5);
    });
  });

  test('paints the tones of a table of numbers in its own', () => {
    const table = tableOf('heat-refusals');
    const markup = render(Chart, { props: { table, width: 700, shape: shapes[table.shape] } }).body;
    const svg = pictureToSvg(recolour(markup, name));
    expect(LIGHT_TONES.tones.filter((tone) => svg.includes(tone))).toEqual([]);
    expect(tonesOf(name).tones.filter((tone) => svg.includes(tone)).length).toBeGreaterThan(3);
  });

  test('leaves no colour of the screen in a picture, and words on their own colours', () => {
    const table = tableOf('outcomes');
    const markup = render(Chart, { props: { table, width: 700, shape: shapes[table.shape] } }).body;
    const svg = pictureToSvg(recolour(markup, name));
    const left = LIGHT.series.filter((colour) => !palette.series.includes(colour) && svg.includes(colour));
    expect(left).toEqual([]);
    expect(svg).toContain(palette.series[0]);
  });
});

test('neighbours of the greys differ in lightness where colour does not print', () => {
  const { series } = paletteOf('grey');
  series.slice(1).forEach((colour, at) => expect(contrast(colour, series[at] ?? '')).toBeGreaterThan(1.9));
});

test.each(Object.entries(FRAMES))('the frame %s takes a chart whole, on paper to its edges', (_, frame) => {
  const table = tableOf('channels');
  const shape = shapes[table.shape];
  const fit = fitChart(table, frame, shape);
  const svg = pictureToSvg(render(Chart, { props: { table, width: fit.width, shape } }).body);
  const framed = frameSvg(svg, frame, '#ffffff');
  expect(sizeOfSvg(framed)).toEqual(frame);
  const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]*)"/.exec(framed)?.[1] ?? '')
    .split(' ')
    .map(Number);
  const own = sizeOfSvg(svg);
  expect(x).toBeLessThanOrEqual(0.01);
  expect(y).toBeLessThanOrEqual(0.01);
  expect(x + width).toBeGreaterThanOrEqual(own.width - 0.01);
  expect(y + height).toBeGreaterThanOrEqual(own.height - 0.01);
  expect(width / height).toBeCloseTo(frame.width / frame.height, 2);
});

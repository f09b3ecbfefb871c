import { describe, expect, it } from 'vitest';
import { figureOf } from '../catalogue/indicators.ts';
import { keysOf } from './derive/derivation.ts';
import { CHARTS } from './specs.ts';

describe.each(CHARTS.map((chart) => [chart.id, chart] as const))('the chart %s', (_, { series }) => {
  it('is made of figures that the catalogue knows', () => {
    const keys = series.flatMap(({ of }) => keysOf(of));
    expect(keys.filter((key) => !figureOf(key))).toEqual([]);
    expect(keys).not.toEqual([]);
  });
});

it('has an id, a name and a group of its own', () => {
  expect(new Set(CHARTS.map(({ id }) => id)).size).toBe(CHARTS.length);
  expect(CHARTS.filter(({ id }) => !/^[a-z][a-z-]{0,30}$/.test(id))).toEqual([]);
});

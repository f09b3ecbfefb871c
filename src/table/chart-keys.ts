import { cellsOf } from '../catalogue/count.ts';
import type { Key } from '../catalogue/figure.ts';
import { ratesOf } from '../catalogue/rates/rates.ts';
import { keysOf } from './derive/derivation.ts';
import type { ChartSpec } from './spec.ts';

/** Every figure that a chart, or a rate it offers, is made of. */
export function keysOfChart({ id, series }: Pick<ChartSpec, 'id' | 'series'>): readonly Key[] {
  const rates = ratesOf(id).flatMap(({ numerator, denominators }) =>
    [numerator, ...denominators].flatMap(({ of }) => cellsOf(of)),
  );
  return [...new Set([...series.flatMap(({ of }) => keysOf(of)), ...rates])];
}

import type { Dataset } from '../dataset/dataset.ts';
import type { ChartTable } from './chart-table.ts';
import { hasMany } from './many.ts';
import { isPanels } from './rows/drawn.ts';
import type { Selection } from './selection.ts';
import type { ToldChart } from './spec.ts';

/**
 * How a selection of a chart is drawn: as a course over years; one series as bars; parts of many offices, which would be
 * a panel each, as a table of toned numbers; a share, where that is asked for, over its cases; else as the chart is.
 */
export function shapeOf(spec: ToldChart, dataset: Dataset, selection: Selection): ChartTable['shape'] {
  if (selection.trend) return 'lines';
  if (isFunnel(spec, selection)) return 'funnel';
  if (isHeat(spec, dataset, selection)) return 'heat';
  return spec.series.some(({ id }) => id === selection.of) ? 'bars' : spec.shape;
}

/** A rate needs its terms beside it and a sum the offices it lacks, for which a cell has no room. */
function isHeat({ series, shape }: ToldChart, dataset: Dataset, selection: Selection): boolean {
  if (selection.by !== 'office' || series.length < 2 || series.some(({ of }) => of.of === 'rate'))
    return false;
  if (selection.as === 'bars' || selection.as === 'heat') return selection.as === 'heat';
  return (
    selection.of === '' && isPanels(shape, series.length) && hasMany(selection, dataset, selection.years)
  );
}

/** A ratio is no part of its cases, and districts are not offices that chance would scatter. */
function isFunnel({ series: [only, ...others] }: ToldChart, { as, by }: Selection): boolean {
  return (
    as === 'spread' && by === 'office' && others.length === 0 && only?.of.of === 'rate' && !only.of.ratio
  );
}

import type { Dataset } from '../../../dataset/dataset.ts';
import type { Coverage } from '../../chart-table.ts';
import type { FilledRow } from '../../rows/rows.ts';
import type { Selection } from '../../selection.ts';
import type { ToldChart, ToldSeries } from '../../spec.ts';
import { grewMost } from './grew-most.ts';
import { whoHasWhich } from './who-has.ts';

interface Shown {
  readonly rows: readonly FilledRow[];
  readonly series: readonly ToldSeries[];
  readonly coverage: Coverage;
}

/** What a chart of many figures tells of one year in words of its own (`ToldChart.tells`); '' where it has none. */
export function namedAnswer(
  dataset: Dataset,
  selection: Selection,
  { tells, unit, language }: ToldChart,
  { rows, series, coverage }: Shown,
): string {
  if (tells === undefined || selection.trend) return '';
  if (tells === 'grew-most') return grewMost(dataset, selection, { rows, series, unit, language });
  const { offices } = coverage;
  return whoHasWhich({ rows, series, named: tells.whoHas, offices, unit, language });
}

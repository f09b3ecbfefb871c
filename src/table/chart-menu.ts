import type { Language } from '../language/language.ts';
import type { ChartId, ChartSpec } from './spec.ts';

/** Charts under one part of the report, in one language. */
export interface ChartMenuGroup {
  readonly id: string;
  readonly name: string;
  readonly charts: readonly { readonly id: ChartId; readonly label: string }[];
}

/**
 * The list of charts in the words of one language: groups in the order in which their first chart is offered. A page
 * carries this instead of every chart.
 */
export function chartMenuOf(charts: readonly ChartSpec[], language: Language): ChartMenuGroup[] {
  const groups = new Map(charts.map(({ group }) => [group.id, group]));
  return [...groups.values()].map((group) => ({
    id: group.id,
    name: group[language],
    charts: charts
      .filter((chart) => chart.group.id === group.id)
      .map(({ id, label }) => ({ id, label: label[language] })),
  }));
}

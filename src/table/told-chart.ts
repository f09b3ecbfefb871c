import type { Language } from '../language/language.ts';
import type { ChartSpec, SeriesSpec, ToldChart, ToldSeries } from './spec.ts';

/** A chart in one language, each word once. The list of charts tells the group it stands in. */
export function toldChart(spec: ChartSpec, language: Language): ToldChart {
  const { id, shape, unit, logarithmic, shares, whole, notAsked, tells } = spec;
  return {
    ...{ id, shape, unit, logarithmic, shares, language },
    label: spec.label[language],
    title: spec.title[language],
    definition: spec.definition[language],
    series: spec.series.map((series) => toldSeries(series, language)),
    ...(whole && { whole: whole[language] }),
    ...(tells && { tells }),
    ...(notAsked && { notAsked: notAsked[language] }),
  };
}

function toldSeries({ label, group, ...series }: SeriesSpec, language: Language): ToldSeries {
  return { ...series, label: label[language], ...(group && { group: group[language] }) };
}

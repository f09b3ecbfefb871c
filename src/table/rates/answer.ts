import type { Dataset } from '../../dataset/dataset.ts';
import { signsOf } from '../../language/signs.ts';
import type { Language } from '../../language/language.ts';
import type { Coverage } from '../chart-table.ts';
import { LEAST_RANKED } from '../derive/derivation.ts';
import { deriveRow } from '../derive/derive.ts';
import { differingSeries } from '../rows/form-changes.ts';
import { isSummary, pickRows, type FilledRow } from '../rows/rows.ts';
import { formatNumber, formatPercent, percentIn } from '../say/format.ts';
import type { Selection } from '../selection.ts';
import { seriesName, type ToldChart, type ToldSeries } from '../spec.ts';
import { wordsOf as chartWordsOf } from '../say/told.words.ts';
import { chanceSentence } from './over-years.ts';
import { boundsOf, hasTerms, pool, type Pooled } from './pooled.ts';
import { rateChart } from './rate-chart.ts';
import { wordsOf } from './words.ts';

/** What stands on the chart. */
interface Shown {
  /** As it is without a rate. */
  readonly chart: ToldChart;
  readonly spec: ToldChart;
  readonly rows: readonly FilledRow[];
  readonly coverage: Coverage;
  readonly series: readonly ToldSeries[];
}

/**
 * What one year says of one rate of several offices: how many have it, what it is of all of them together and how it
 * changed among the offices that have the year before as well, and who lies beyond chance; of several years the last alone.
 * '' where several rates are shown, or fewer than two offices have it.
 */
export function rateAnswer(dataset: Dataset, selection: Selection, shown: Shown): string {
  const { spec, rows, coverage } = shown;
  const { language } = spec;
  const [series, ...otherSeries] = shown.series;
  const [year, ...otherYears] = new Set(rows.map(({ heading }) => heading.year));
  if (!series || year === undefined || otherSeries.length > 0) return '';
  const chance = chanceSentence(dataset, selection, { rows, series, language });
  if (otherYears.length > 0) return chance.trim();
  const all = pool(rows);
  if (!all || rows.filter(hasTerms).length < 2) return '';
  const words = wordsOf(language);
  const chartWords = chartWordsOf(language);
  const bounds = boundsOf(
    all,
    rows.find(({ cells: [cell] }) => cell?.kind === 'rate' && cell.interval)?.cells[0],
  );
  const interval = bounds ? words.between(percentIn(bounds[0]), percentIn(bounds[1])) : '';
  const sums = rows.filter(
    ({ heading, cells }) => isSummary(heading.scope) && cells.length > 0 && heading.report,
  );
  const without = sums.map(({ heading }) => heading.label).join(chartWords.betweenNames);
  return [
    words.answer(year, coverage.offices, coverage.numbers, seriesName(series)),
    words.pooled(saidOf(all, language)),
    interval,
    usually(dataset, selection, shown),
    chartWords.stop,
    sums.length > 0 ? chartWords.answerWithout(without) + chartWords.stop : '',
    changeOf(dataset, selection, { rows, series, year, language }),
    chance,
  ]
    .join('')
    .replace(/ {2}/g, ' ')
    .trim();
}

/** Over another denominator than the first: the same over the first, for the one is read beside the other. */
function usually(dataset: Dataset, { per }: Selection, { chart, spec, rows }: Shown): string {
  const usual = rateChart(chart, { of: spec.series[0]?.id ?? '', per: '' }).series[0];
  if (per === '' || !usual?.terms || usual.terms.denominator.key === spec.series[0]?.terms?.denominator.key)
    return '';
  const all = pool(rows.map((row) => ({ ...row, cells: deriveRow(dataset, row.report, [usual.of]) })));
  const { language } = spec;
  return all ? wordsOf(language).besides(usual.terms.denominator.label, saidOf(all, language)) : '';
}

interface Year {
  readonly rows: readonly FilledRow[];
  readonly series: ToldSeries;
  readonly year: number;
  readonly language: Language;
}

/** How the rate of the offices that have both years changed since the year before; '' of too few cases or offices. */
function changeOf(dataset: Dataset, selection: Selection, { rows, series, year, language }: Year): string {
  const before = pickRows(dataset, { ...selection, years: [year - 1] }, language)
    .map((row): FilledRow => ({ ...row, cells: deriveRow(dataset, row.report, [series.of]) }))
    .filter(hasTerms);
  const earlier = new Map(before.map((row) => [row.office, row]));
  const pairs = rows.filter(hasTerms).flatMap((row) => {
    const past = earlier.get(row.office);
    const forms = [past?.heading.form ?? null, row.heading.form] as const;
    return past && differingSeries(dataset, [series], ...forms).length === 0 ? [[past, row] as const] : [];
  });
  const [then, now] = [pool(pairs.map(([past]) => past)), pool(pairs.map(([, row]) => row))];
  if (!then || !now || pairs.length < 2 || Math.min(then.denominator, now.denominator) < LEAST_RANKED)
    return '';
  const words = wordsOf(language);
  const points = (now.numerator / now.denominator - then.numerator / then.denominator) * 100;
  const said = Math.abs(points).toFixed(1);
  const change =
    said === '0.0' ? words.same(year - 1) : (points > 0 ? words.more : words.fewer)(year - 1, said);
  return words.change(pairs.length, change, saidOf(then, language), saidOf(now, language));
}

/** `约 65.2%（1234/1893）`. */
function saidOf(pooled: Pooled, language: Language): string {
  const { numerator, denominator, approximate } = pooled;
  const terms = signsOf(language).bracketed(`${formatNumber(numerator)}/${formatNumber(denominator)}`);
  const about = approximate ? `${chartWordsOf(language).approximate} ` : '';
  return about + formatPercent(pooled, language) + terms;
}

import type { Dataset } from '../dataset/dataset.ts';
import { countOf, hasInterval } from './cell.ts';
import { answerOf } from './say/answer.ts';
import { coverRows } from './rows/coverage.ts';
import { countedBy, shareOf } from './derive/derivation.ts';
import { namedAnswer } from './say/named/answer.ts';
import { unstatedNotes } from './say/named/unstated.ts';
import { foldsZeros } from './rows/drawn.ts';
import { zeroNotes } from './rows/zeros.ts';
import { rateAnswer } from './rates/answer.ts';
import { rateChart } from './rates/rate-chart.ts';
import { deriveRow } from './derive/derive.ts';
import { formChangesOf, formsShown } from './rows/form-changes.ts';
import { notesOf, subtitleOf, titleOf } from './say/notes.ts';
import { renamedNotes } from './rows/renamed.ts';
import { chanceIn, spreadNotes } from './rows/spread.ts';
import { isChosen, pickRows, sortRows, type FilledRow } from './rows/rows.ts';
import { unreportedNotes } from './rows/unreported.ts';
import type { Selection } from './selection.ts';
import { shapeOf } from './shape-of.ts';
import type { ChartTable, SeriesHeading } from './chart-table.ts';
import { gather } from './together/gather.ts';
import { pickMembers } from './together/pick-members.ts';
import { yearSentences } from './together/year-sentences.ts';
import type { ToldChart, ToldSeries } from './spec.ts';
import { wordsOf as rateWordsOf } from './rates/words.ts';
import { wordsOf } from './say/told.words.ts';

/**
 * The figures a chart shows.
 *
 *   dataset + selection
 *     1 rows chosen      office × year
 *     2 series offered   the chart's, or its headline over the years, or shares where the form adds the parts up, or a rate
 *     3 cells derived    every series of every row: printed, sum or rate; nothing missing becomes a number
 *     4 series kept      a channel that no report shown mentions is named in a note instead
 *     5 rows gathered    where offices are added up by district or kind
 *     6 rows ordered
 *     7 said             title, unit, notes, coverage, source
 */
export function tabulate(chart: ToldChart, dataset: Dataset, selection: Selection): ChartTable {
  const spec = rateChart(chart, selection);
  const { language } = spec;
  const { by } = selection;
  const words = wordsOf(language);
  const shape = shapeOf(spec, dataset, selection);
  const sought = spec.series.find(({ id }) => id === selection.of);
  const heat = shape === 'heat';
  const chosen = heat ? undefined : sought;
  // The whole is no part of itself, and of all parts at once there is no course.
  const shares =
    spec.shares && selection.shares && !heat && (chosen ? chosen.role !== 'total' : !selection.trend);
  const scale = spec.logarithmic && selection.scale === 'log' && !shares ? 'log' : 'linear';

  const headline = sought ?? headlineOf(spec);
  const picked = (by === 'office' ? pickRows : pickMembers)(dataset, selection, language); // 1
  const every = shares ? sharesOf(spec) : spec.series;
  const offered = chosen || selection.trend ? every.filter(({ id }) => id === headline.id) : every; // 2
  const derivations = offered.map((series) => series.of);
  const derived = picked.map((row): FilledRow => ({
    ...row,
    cells: deriveRow(dataset, row.report, derivations), // 3
  }));
  const kept = offered.map(
    (series, at) => spec.shape !== 'dots' || series.role === 'total' || isMentioned(derived, at), // 4
  );
  const series = offered.filter((_, at) => kept[at]);
  const filled = derived.map((row) => ({ ...row, cells: row.cells.filter((_, at) => kept[at]) }));
  const sorting = series.findIndex(({ id }) => id === headline.id);
  const rates = showsRates(spec, offered);
  const isWhole = (spec.shape === 'stack' || spec.shape === 'balance') && series.length > 1;
  const gathered =
    by === 'office' ? undefined : gather(dataset, filled, { by, series, rates, whole: isWhole, language }); // 5
  const rows = sortRows(gathered?.rows ?? filled, selection, Math.max(0, sorting)); // 6

  const headings = rows.map((row) => row.heading);
  const cells = rows.map((row) => row.cells);
  const formChanges = formChangesOf(dataset, headings, series, selection);
  const coverage = coverRows(filled, withoutRow(dataset, selection, filled));
  const omitted = offered.filter((_, at) => !kept[at]).map((one) => one.label);
  const reports = headings.reduce(
    (sum, one) => sum + (one.together?.reports ?? Number(one.report !== null)),
    0,
  );
  const chance = chanceIn(shape, headings, cells);
  const seriesShown = series.map((one) => seriesHeading(one, spec));
  const told = {
    ...{ series: headline, at: Math.max(0, sorting), unit: spec.unit, language },
    ...(spec.whole && headline.role === 'total' && { whole: spec.whole }),
  };
  const isOneFigure = series.length === 1 || spec.whole !== undefined;
  const ofYear = rates ? undefined : yearSentences(dataset, selection, { ...told, rows: filled });
  return {
    chart: spec.id,
    shape,
    language,
    by,
    title: titleOf(spec, headline, { shares, single: selection.trend || chosen !== undefined }),
    subtitle: subtitleOf(spec, headings, scale, rates ? series : []),
    unit: rates ? '%' : spec.unit,
    rows: headings,
    series: seriesShown,
    cells,
    formChanges,
    scale,
    shares,
    answer: rates
      ? rateAnswer(dataset, selection, { chart, spec, rows: filled, coverage, series })
      : (chosen ? '' : namedAnswer(dataset, selection, spec, { rows: filled, series, coverage })) ||
        [answerOf(filled, { ...told, offices: coverage.offices }), ofYear?.change ?? '']
          .filter((sentence) => sentence !== '')
          .join(language === 'zh' ? '' : ' '),
    coverage,
    chance,
    notes: [
      ...(gathered?.notes ?? []),
      ...notesOf(spec, headings, series, cells, {
        scale,
        shares,
        forms: formsShown(dataset, headings, series, formChanges),
        omitted,
      }),
      ...(series.length === 1 && shape !== 'funnel' && hasInterval(cells)
        ? [rateWordsOf(language).interval]
        : []),
      ...(foldsZeros(shape, series.length) ? zeroNotes(headings, cells, words) : []),
      ...(selection.trend && by === 'office' ? renamedNotes(dataset, picked, language) : []),
      ...spreadNotes({ shape, rows: headings, series: seriesShown, cells, language, chance }),
      ...(isOneFigure && ofYear && ofYear.middle !== '' ? [ofYear.middle] : []),
      ...(series.length === 1 && !rates && !selection.trend
        ? unstatedNotes(filled, selection, headline.label, language)
        : []),
      ...unreportedNotes(dataset, selection, picked, language),
    ], // 7
    source: words.source(reports),
    version: dataset.version,
  };
}

/** The series a chart is sorted by and whose course over the years is drawn: its total, else its first figure. */
function headlineOf(spec: ToldChart): ToldSeries {
  const headline = spec.series.find((series) => series.role === 'total') ?? spec.series[0];
  if (!headline) throw new Error(`the chart ${spec.id} has no series`);
  return headline;
}

/** How many offices are chosen of which no report is held; where years are chosen, those missed have rows. */
function withoutRow({ offices }: Dataset, selection: Selection, rows: readonly FilledRow[]): number {
  if (selection.years.length > 0) return 0;
  const shown = new Set(rows.map(({ office }) => office));
  return offices.filter((office, at) => isChosen(office, selection) && !shown.has(at)).length;
}

/** Whether rates are shown. On the one scale of a chart a count and a rate would be read as the same. */
function showsRates({ id }: ToldChart, series: readonly ToldSeries[]): boolean {
  const rates = series.filter(({ of }) => of.of === 'rate').length;
  if (rates > 0 && rates < series.length)
    throw new Error(`the chart ${id} has counts and rates on one scale`);
  return rates > 0;
}

/** The same series as shares of the total the form states. */
function sharesOf({ series, whole }: ToldChart): readonly ToldSeries[] {
  const total = series.find(({ role }) => role === 'total');
  if (!total) return series;
  const parts = series.filter(({ role }) => role !== 'total').map(({ of }) => countedBy(of));
  const denominator = { key: total.id, label: whole ?? total.label };
  return series.map((one) => ({
    ...one,
    of: shareOf(countedBy(one.of), countedBy(total.of), parts),
    terms: { numerator: { key: one.id, label: one.label }, denominator },
  }));
}

function isMentioned(rows: readonly FilledRow[], series: number): boolean {
  return rows.some((row) => {
    const cell = row.cells[series];
    const kind = cell ? countOf(cell).kind : 'no-report';
    return kind !== 'not-found' && kind !== 'no-report' && kind !== 'not-asked';
  });
}

function seriesHeading(series: ToldSeries, spec: ToldChart): SeriesHeading {
  const count = countedBy(series.of);
  const isRate = series.of.of === 'rate';
  const counted = isRate && count.of === 'printed' ? count.key : series.id;
  return {
    id: series.id,
    // Of a rate, files name what is counted; the rate stands beside it.
    key: series.terms?.numerator.key ?? counted,
    label: series.label,
    unit: spec.unit,
    kind: isRate ? 'rate' : (series.kind ?? 'count'),
    role: series.role,
    group: series.group ?? '',
    ...(series.terms && { terms: series.terms }),
    sumOf: count.of === 'sum' ? count.parts : [],
  };
}

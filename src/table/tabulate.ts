import type { Dataset } from '../dataset/dataset.ts';
import type { Language } from '../language/language.ts';
import { cellOf, withShares } from './cells.ts';
import { notesOf, subtitleOf, titleOf } from './notes.ts';
import { isChosen, pickRows, sortRows, type FilledRow } from './rows.ts';
import type { Selection } from './selection.ts';
import type { ChartTable, RowHeading, SeriesHeading, TableCell } from './chart-table.ts';
import type { ChartSpec, SeriesSpec } from './spec.ts';
import { wordsOf } from './words.ts';

/**
 * The figures a chart shows.
 *
 *   dataset + selection
 *     1 rows chosen      office × year
 *     2 cells observed   every series of every row; sums of leaves; nothing missing becomes a number
 *     3 series kept      a channel that no report shown mentions is named in a note instead
 *     4 shares           only where the form adds the parts up
 *     5 rows ordered
 *     6 said             title, unit, notes, coverage, source
 */
export function tabulate(
  spec: ChartSpec,
  dataset: Dataset,
  selection: Selection,
  language: Language,
): ChartTable {
  const words = wordsOf(language);
  const shares = spec.shares && selection.shares && !selection.trend;
  const scale = spec.logarithmic && selection.scale === 'log' && !shares ? 'log' : 'linear';

  const headline = headlineOf(spec);
  const picked = pickRows(dataset, selection, language); // 1
  const offered = selection.trend ? [headline] : spec.series;
  const observed = picked.map((row): FilledRow => ({
    ...row,
    cells: offered.map((series) => cellOf(dataset, row.report, series)), // 2
  }));
  const kept = offered.map(
    (series, at) => spec.shape !== 'dots' || series.role === 'total' || isMentioned(observed, at), // 3
  );
  const series = offered.filter((_, at) => kept[at]);
  const filled = observed.map((row) => {
    const cells = row.cells.filter((_, at) => kept[at]);
    return { ...row, cells: shares ? withShares(cells, series) : cells }; // 4
  });
  const rows = sortRows(filled, selection, Math.max(0, series.indexOf(headline))); // 5

  const headings = rows.map((row) => row.heading);
  const cells = rows.map((row) => row.cells);
  const withNumber = new Set(
    rows.filter((row) => row.cells.some((cell) => hasFigure(cell, shares))).map((row) => row.office),
  );
  const omitted = offered.filter((_, at) => !kept[at]).map((one) => one.label[language]);
  const reports = headings.filter((heading) => heading.report !== null).length;
  return {
    chart: spec.id,
    shape: selection.trend ? 'lines' : spec.shape,
    language,
    title: titleOf(spec, headline, { shares, trend: selection.trend, language }),
    subtitle: subtitleOf(spec, headings, scale, shares, language),
    unit: shares ? '%' : spec.unit,
    rows: headings,
    series: series.map((one) => seriesHeading(one, spec, language)),
    cells,
    breaks: selection.sort === 'value' ? [] : breaksOf(headings),
    scale,
    shares,
    coverage: {
      numbers: withNumber.size,
      offices: dataset.offices.filter((office) => isChosen(office, selection)).length,
    },
    notes: notesOf(spec, headings, series, cells, {
      scale,
      shares,
      trend: selection.trend,
      omitted,
      language,
    }), // 6
    source: words.source(reports),
    version: dataset.version,
  };
}

/** The series a chart is sorted by and whose course over the years is drawn: its total, else its first figure. */
function headlineOf(spec: ChartSpec): SeriesSpec {
  const headline = spec.series.find((series) => series.role === 'total') ?? spec.series[0];
  if (!headline) throw new Error(`the chart ${spec.id} has no series`);
  return headline;
}

/** True where the cell shows a number, or where shares are shown a share; 0/0 is none. */
function hasFigure({ observed, share }: TableCell, shares: boolean): boolean {
  return shares ? share !== null && share.denominator > 0 : observed.kind === 'number';
}

function isMentioned(rows: readonly FilledRow[], series: number): boolean {
  return rows.some((row) => {
    const kind = row.cells[series]?.observed.kind ?? 'no-report';
    return kind !== 'not-found' && kind !== 'no-report' && kind !== 'not-asked';
  });
}

/** Rows before which an office's form is another than in its row before. A year without report changes nothing. */
function breaksOf(rows: readonly RowHeading[]): number[] {
  const last = new Map<string, string>();
  return rows.flatMap((row, index) => {
    if (row.form === null) return [];
    const before = last.get(row.office);
    last.set(row.office, row.form);
    const isNext = rows[index - 1]?.office === row.office;
    return isNext && before !== undefined && before !== row.form ? [index] : [];
  });
}

function seriesHeading(series: SeriesSpec, spec: ChartSpec, language: Language): SeriesHeading {
  return {
    id: series.key,
    key: series.key,
    label: series.label[language],
    name: series.label,
    unit: spec.unit,
    role: series.role,
    group: series.group?.[language] ?? '',
    sumOf: series.keys ?? [],
  };
}

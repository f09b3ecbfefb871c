import { countOf, termsOf } from '../table/cell.ts';
import type { ChartTable } from '../table/chart-table.ts';
import { writtenOf } from '../dataset/tidy.ts';
import { numberOf } from '../report/value.ts';

/**
 * The figures of a chart as JSON. `value` is null where there is no number, and `status` says why; `written` is what
 * the document says, as it says it.
 */
export function tableToJson(table: ChartTable, permalink: string): string {
  const { chart, title, subtitle, unit, language, by, coverage, notes, source, version } = table;
  const file = {
    chart,
    title,
    subtitle,
    unit,
    language,
    by,
    coverage,
    notes,
    source,
    version,
    permalink,
    series: table.series.map(({ id, key, label, group, role, sumOf, terms }) => ({
      ...{ key, label, group, role, sumOf },
      ...(terms ? { rate: id, ...terms } : {}),
    })),
    rows: table.rows.map((row, place) => ({
      office: row.office,
      name: row.officeName,
      district: row.district,
      year: row.year,
      form: row.form,
      report: row.report,
      ...(row.together ? { together: row.together } : {}),
      figures: (table.cells[place] ?? []).map((cell, column) => {
        const count = countOf(cell);
        const share = termsOf(cell);
        return {
          key: table.series[column]?.key ?? cell.key,
          value: numberOf(count) ?? null,
          status: count.kind,
          written: writtenOf(count),
          ...(count.kind === 'number' && count.approximate ? { approximate: true } : {}),
          ...(share ? { share } : {}),
          ...(cell.kind === 'rate' && cell.interval ? { interval: cell.interval } : {}),
          ...(cell.members ? { members: cell.members } : {}),
        };
      }),
    })),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
